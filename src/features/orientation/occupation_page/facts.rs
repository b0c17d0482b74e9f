//! Sector, title, where, with whom: four words each.

use crate::features::orientation::words;
use crate::text::use_i18n;
use crate::ui::{Icon, IconView};
use contract::orientation::{Occupation, Setting, With};
use leptos::prelude::*;

/// The facts of an occupation, each with a picture.
#[component]
pub fn Facts(
    /// Which one.
    occupation: Occupation,
) -> impl IntoView {
    let i18n = use_i18n();
    let Occupation { sector, education, setting, with, .. } = occupation;
    let place = if setting == Setting::Outdoors { Icon::Map } else { Icon::Door };
    let company = if with == With::Things { Icon::Desk } else { Icon::People };
    let fact = |icon: Icon, words: Box<dyn Fn() -> &'static str + Send>| {
        view! {
            <li>
                <IconView icon />
                <span>{words}</span>
            </li>
        }
    };
    view! {
        <ul class="occupation-facts">
            {fact(Icon::Clipboard, Box::new(move || words::sector(i18n, sector)))}
            {fact(Icon::Card, Box::new(move || words::education(i18n, education)))}
            {fact(place, Box::new(move || words::setting(i18n, setting)))}
            {fact(company, Box::new(move || words::with(i18n, with)))}
        </ul>
    }
}
