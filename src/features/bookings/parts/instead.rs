//! Up to three things that could be had instead; each is booked at one tap.

use crate::features::bookings::words;
use crate::offline::outbox::Command;
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind};
use contract::bookings::{Alternative, AlternativeKind};
use leptos::prelude::*;

/// The alternatives and the command that asks for each.
#[component]
pub fn Instead(
    /// What could be had.
    offers: Vec<(Alternative, Command)>,
    /// It stands right under the page's heading; otherwise it is part of something that has its own.
    #[prop(optional)]
    under_page_heading: bool,
    /// Asks for it.
    #[prop(into)]
    on_choose: Callback<Command>,
) -> impl IntoView {
    let i18n = use_i18n();
    let offer = move |(alternative, command): (Alternative, Command)| {
        let kind = alternative.kind;
        let moves = matches!(command, Command::MoveBooking { .. });
        let press = move |()| on_choose.run(command.clone());
        view! {
            <li class="instead-offer">
                <span class="soft">{move || kind_words(i18n, kind)}</span>
                <Button kind=ButtonKind::Secondary wide=true on_press=press>
                    {move || button_words(i18n, &alternative, moves)}
                </Button>
            </li>
        }
    };
    (!offers.is_empty()).then(|| {
        let heading = if under_page_heading {
            view! { <h2>{t!(i18n, bookings.instead)}</h2> }.into_any()
        } else {
            view! { <h3>{t!(i18n, bookings.instead)}</h3> }.into_any()
        };
        view! {
            <div class="instead">
                {heading}
                <ul class="plain-list">{offers.into_iter().map(offer).collect_view()}</ul>
            </div>
        }
    })
}

fn kind_words(i18n: I18n, kind: AlternativeKind) -> &'static str {
    match kind {
        AlternativeKind::OtherDesk => t_string!(i18n, bookings.instead_other_desk),
        AlternativeKind::OtherTime => t_string!(i18n, bookings.instead_other_time),
        AlternativeKind::OtherCentre => t_string!(i18n, bookings.instead_other_centre),
    }
}

fn button_words(i18n: I18n, alternative: &Alternative, moves: bool) -> String {
    let place = alternative.clone().into();
    let place = match alternative.kind {
        AlternativeKind::OtherCentre => words::place_at(i18n, &place),
        AlternativeKind::OtherDesk | AlternativeKind::OtherTime => words::place(i18n, &place),
    };
    match moves {
        true => t_string!(i18n, bookings.move_instead, place = place),
        false => t_string!(i18n, bookings.book_instead, place = place),
    }
}
