//! What could be had instead: each a button that asks for it.

use crate::features::appointments::words;
use crate::offline::outbox::Command;
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind};
use contract::appointments::AppointmentAlternative;
use leptos::prelude::*;

/// The alternatives and the command that asks for each.
#[component]
pub fn Instead(
    /// What could be had.
    offers: Vec<(AppointmentAlternative, Command)>,
    /// It stands right under the page's heading; otherwise it is part of something that has its own.
    #[prop(optional)]
    under_page_heading: bool,
    /// Asks for it.
    #[prop(into)]
    on_choose: Callback<Command>,
) -> impl IntoView {
    let i18n = use_i18n();
    let offer = move |(alternative, command): (AppointmentAlternative, Command)| {
        let kind = alternative.kind;
        view! {
            <li class="instead-offer">
                <span class="soft">{move || words::alternative_kind(i18n, kind)}</span>
                <Button kind=ButtonKind::Secondary wide=true on_press=move |()| on_choose.run(command.clone())>
                    {move || words::take_alternative(i18n, &alternative)}
                </Button>
            </li>
        }
    };
    (!offers.is_empty()).then(|| {
        let heading = if under_page_heading {
            view! { <h2>{t!(i18n, appointments.instead)}</h2> }.into_any()
        } else {
            view! { <h3>{t!(i18n, appointments.instead)}</h3> }.into_any()
        };
        view! {
            <div class="instead">
                {heading}
                <ul class="plain-list">{offers.into_iter().map(offer).collect_view()}</ul>
            </div>
        }
    })
}
