//! The spaces of a centre, by kind.

use super::section::Section;
use crate::features::network::spaces::{KindSum, by_kind};
use crate::features::network::words;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Icon, IconView};
use contract::network::{Centre, SpaceKind};
use leptos::prelude::*;

/// How many there are of each kind, with what.
#[component]
pub fn Spaces(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let provenance =
        Signal::derive(move || centre.with(|centre| (!centre.spaces.is_empty()).then_some(centre.spaces_provenance)));
    let kinds = move || centre.with(|centre| by_kind(&centre.spaces));
    let nothing = move || view! { <p>{t!(i18n, network.no_spaces)}</p> };
    view! {
        <Section id="spaces" title=t_signal!(i18n, network.spaces) provenance>
            <Show when=move || !kinds().is_empty() fallback=nothing>
                <ul class="kinds">
                    {move || kinds().into_iter().map(|sum| view! { <Kind sum /> }).collect_view()}
                </ul>
            </Show>
        </Section>
    }
}

#[component]
fn Kind(
    /// The kind and its figures.
    sum: KindSum,
) -> impl IntoView {
    let i18n = use_i18n();
    let KindSum { kind, count, places, features } = sum;
    // A desk is for one person: saying how many places they have says nothing.
    let shows_places = kind != SpaceKind::Desk && kind != SpaceKind::Reception;
    let details = move || {
        let features = features.iter().map(|(feature, with)| words::with_feature(i18n, *feature, *with));
        shows_places.then(|| words::places(i18n, places)).into_iter().chain(features).collect::<Vec<_>>().join(" · ")
    };
    view! {
        <li class="kind">
            <IconView icon=icon(kind) />
            <span class="kind-name">
                <strong>{count}</strong>
                " "
                {move || words::space_kind(i18n, kind)}
            </span>
            <span class="kind-details">{details}</span>
        </li>
    }
}

fn icon(kind: SpaceKind) -> Icon {
    match kind {
        SpaceKind::Desk => Icon::Desk,
        SpaceKind::Room => Icon::People,
        SpaceKind::Lab => Icon::Flask,
        SpaceKind::InterviewRoom => Icon::Person,
        SpaceKind::Reception => Icon::Door,
    }
}
