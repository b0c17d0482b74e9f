//! All centres, as a list and on a map, nearest first for who wants it.

mod card;
mod near_me;

use super::client;
use super::map::CentreMap;
use super::nearest::nearest_first;
use crate::features::shared::faces::faces;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Empty, PageHeading, SkeletonShape, Tab, TabPanel, Tabs, WhenNear};
use card::CentreCard;
use contract::network::{CentreSummary, Position};
use leptos::prelude::*;
use near_me::NearMe;

/// All centres.
#[component]
pub fn CentresPage() -> impl IntoView {
    let i18n = use_i18n();
    let centres = client::read_centres();
    let here = RwSignal::new(None);
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, network.title) lead=t_signal!(i18n, network.lead) />
            {faces(centres, SkeletonShape::Cards(4), move |centres| view! { <Centres centres here /> })}
        </div>
    }
}

/// The list and the map of the same centres: one at a time on a phone, both on a wide screen.
#[component]
fn Centres(
    /// The centres.
    centres: Memo<Vec<CentreSummary>>,
    /// Where the person is, once they have allowed it.
    here: RwSignal<Option<Position>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new("list");
    let near = Memo::new(move |_| centres.with(|centres| nearest_first(centres, here.get())));
    let tabs = vec![
        Tab { name: "list", label: t_signal!(i18n, network.as_list) },
        Tab { name: "map", label: t_signal!(i18n, network.as_map) },
    ];
    let cards = move || near.get().into_iter().map(|near| view! { <li><CentreCard near /></li> }).collect_view();
    view! {
        <Show
            when=move || centres.with(|centres| !centres.is_empty())
            fallback=move || {
                view! { <Empty title=t_signal!(i18n, network.empty_title) text=t_signal!(i18n, network.empty_text) /> }
            }
        >
            <NearMe here />
            <div class="two-faces">
                <Tabs name="centres" label=t_signal!(i18n, network.faces) tabs=tabs.clone() shown />
                <TabPanel tabs="centres" tab="list" shown>
                    <ul class="cards">{cards}</ul>
                </TabPanel>
                <TabPanel tabs="centres" tab="map" shown>
                    <WhenNear>
                        <CentreMap centres />
                    </WhenNear>
                </TabPanel>
            </div>
        </Show>
    }
}
