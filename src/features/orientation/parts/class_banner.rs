//! Which class the phone is in, above the questionnaire and its result.

use crate::features::orientation::device;
use crate::platform::clock;
use crate::text::{t_string, use_i18n};
use crate::ui::{Icon, IconView};
use leptos::prelude::*;

/// The class's name; nothing where the phone is in none.
#[component]
pub fn ClassBanner() -> impl IntoView {
    let i18n = use_i18n();
    let class = device::class().filter(|class| class.takes_results(clock::now()));
    class.map(|class| {
        let words = move || t_string!(i18n, classes.banner, label = class.label.clone());
        view! {
            <p class="class-banner no-print">
                <IconView icon=Icon::People />
                <span>{words}</span>
            </p>
        }
    })
}
