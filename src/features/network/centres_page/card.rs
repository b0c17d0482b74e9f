//! A centre in the list.

use crate::features::network::nearest::Near;
use crate::features::network::week::ranges_text;
use crate::features::network::words;
use crate::routes::Route;
use crate::text::{self, I18n, t, t_string, use_i18n};
use crate::ui::{CardLink, Icon, IconView, Tag, Tone};
use contract::network::{CentreKind, CentreSummary, Provenance};
use leptos::prelude::*;

/// A card that leads to the centre.
#[component]
pub fn CentreCard(
    /// The centre and how far it is.
    near: Near,
) -> impl IntoView {
    let i18n = use_i18n();
    let Near { centre, metres } = near;
    let kind = centre.kind;
    let icon = if kind == CentreKind::Hub { Icon::People } else { Icon::Door };
    let href = Route::Centre(centre.id.clone()).href();
    let name = centre.name.clone();
    let (municipality, province) = (centre.municipality.clone(), centre.province);
    let away = move || {
        metres.map(|metres| {
            let distance = text::distance(i18n, metres);
            view! { <strong class="centre-away">{t_string!(i18n, network.away, distance = distance).into_owned()}</strong> }
        })
    };
    let (open, unknown) = (centre.open_today.clone(), hours_unknown(&centre));
    let desks = centre.desks;
    view! {
        <CardLink href=href title=name icon=icon>
            <p class="centre-place">
                <span>{move || words::place(i18n, &municipality, province)}</span> {away}
            </p>
            <p class="centre-fact">
                <IconView icon=Icon::Clock />
                <span>{move || today(i18n, &ranges_text(&open), unknown)}</span>
            </p>
            <p class="centre-fact">
                <IconView icon=Icon::Desk />
                <span>{move || words::desks(i18n, desks)}</span>
            </p>
            <p class="tags">
                <Tag icon=icon>{move || words::kind_short(i18n, kind)}</Tag>
                {(centre.listed == Provenance::ToConfirm)
                    .then(|| view! { <Tag tone=Tone::Careful icon=Icon::Info>{t!(i18n, network.listed_to_confirm)}</Tag> })}
                {(centre.hours_provenance == Provenance::Demonstration)
                    .then(|| view! { <Tag icon=Icon::Flask>{t!(i18n, network.demonstration)}</Tag> })}
            </p>
        </CardLink>
    }
}

/// No hours today because nobody knows them, not because it is closed.
fn hours_unknown(centre: &CentreSummary) -> bool {
    centre.open_today.is_empty() && centre.hours_provenance == Provenance::ToConfirm
}

fn today(i18n: I18n, ranges: &str, unknown: bool) -> String {
    match (unknown, ranges) {
        (true, _) => t_string!(i18n, network.hours_unknown).to_owned(),
        (false, "") => t_string!(i18n, network.closed_today).to_owned(),
        (false, ranges) => t_string!(i18n, network.open_today, hours = ranges),
    }
}
