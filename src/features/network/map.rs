//! The region as a drawing, with a pin for each centre. No tiles from outside; the list beside it says the same.

mod outline;
mod projection;

use super::words;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Icon, IconView};
use contract::network::{CentreKind, CentreSummary};
use leptos::prelude::*;
use projection::{HEIGHT, Place, WIDTH, outline_points, pins, place};

/// The map.
#[component]
pub fn CentreMap(
    /// The centres.
    centres: Memo<Vec<CentreSummary>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let placed = move || {
        let centres = centres.get();
        let at = pins(&centres.iter().map(|centre| centre.position).collect::<Vec<_>>());
        centres.into_iter().zip(at).collect::<Vec<_>>()
    };
    let threads = move || placed().into_iter().map(|(centre, at)| thread(place(centre.position), at)).collect_view();
    view! {
        <nav class="map" aria-label=t_signal!(i18n, network.map_label)>
            <div class="map-sheet">
                <svg class="map-art" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true" focusable="false">
                    <polygon class="map-land" points=outline_points() />
                    {threads}
                </svg>
                <ul class="map-pins">
                    {move || placed().into_iter().map(|(centre, at)| view! { <Pin centre at /> }).collect_view()}
                </ul>
            </div>
            <p class="map-key">
                <span class="map-key-line">
                    <span class="pin-head pin-hub" aria-hidden="true">
                        <IconView icon=Icon::People />
                    </span>
                    {t!(i18n, network.map_hub)}
                </span>
                <span class="map-key-line">
                    <span class="pin-head pin-spoke" aria-hidden="true">
                        <IconView icon=Icon::Door />
                    </span>
                    {t!(i18n, network.map_spoke)}
                </span>
            </p>
            <p class="map-note">{t!(i18n, network.map_note)}</p>
        </nav>
    }
}

/// From the true place to a pin that stands aside.
fn thread(from: Place, to: Place) -> impl IntoView {
    view! {
        <line class="map-thread" x1=from.x y1=from.y x2=to.x y2=to.y />
        <circle class="map-dot" cx=from.x cy=from.y r="3" />
    }
}

/// A pin that leads to its centre.
#[component]
fn Pin(
    /// The centre.
    centre: CentreSummary,
    /// Where the pin stands.
    at: Place,
) -> impl IntoView {
    let i18n = use_i18n();
    let kind = centre.kind;
    let hub = kind == CentreKind::Hub;
    let icon = if hub { Icon::People } else { Icon::Door };
    let (name, municipality) = (centre.name, centre.municipality.clone());
    let spoken = move || {
        let kind = words::kind_name(i18n, kind);
        t_string!(i18n, network.pin_name, name = name.as_str(), kind = kind, municipality = municipality.as_str())
            .into_owned()
    };
    view! {
        <li class="map-pin" style:left=percent(at.x, WIDTH) style:top=percent(at.y, HEIGHT)>
            <a href=Route::Centre(centre.id).href() aria-label=spoken>
                <span class="pin-head" class:pin-hub=hub class:pin-spoke=!hub>
                    <IconView icon />
                </span>
                <span class="pin-label" aria-hidden="true">{centre.municipality}</span>
            </a>
        </li>
    }
}

fn percent(value: f64, whole: f64) -> String {
    format!("{:.2}%", value / whole * 100.0)
}
