//! *Vicino a me*, for the list of centres: it is put in order here.

use crate::features::shared::near_me;
use crate::text::{t_string, use_i18n};
use contract::network::Position;
use leptos::prelude::*;

/// The button and what came of it.
#[component]
pub fn NearMe(
    /// Where the person is; set here.
    here: RwSignal<Option<Position>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let note = Signal::derive(move || {
        let words = match here.get() {
            None => t_string!(i18n, network.near_me_help),
            Some(_) => t_string!(i18n, network.near_me_done),
        };
        words.to_owned()
    });
    let found = move |(latitude, longitude)| here.set(Some(Position { latitude, longitude }));
    view! { <near_me::NearMe note on_found=found /> }
}
