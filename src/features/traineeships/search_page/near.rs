//! *Vicino a me*: the phone finds the municipality by itself, and only its name goes into the search.

use super::form::Form;
use crate::features::shared::near_me::NearMe;
use crate::text::{t_string, use_i18n};
use contract::companies::nearest_municipality;
use leptos::prelude::*;

/// The button, and what came of it.
#[component]
pub fn Near(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let nearest = RwSignal::new(None::<&str>);
    let found = move |(latitude, longitude): (f64, f64)| {
        let name = nearest_municipality(latitude, longitude);
        nearest.set(Some(name));
        form.near.set(name.to_owned());
    };
    let done = move || {
        // Somebody may have chosen another place since.
        let name = nearest.get().filter(|name| form.near.with(|near| near == name))?;
        Some(t_string!(i18n, postings_search.near_me_done, name = name))
    };
    let note =
        Signal::derive(move || done().unwrap_or_else(|| t_string!(i18n, postings_search.near_me_help).to_owned()));
    view! { <NearMe note on_found=found /> }
}
