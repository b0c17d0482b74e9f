//! What a desk must have.

use super::picker::Picker;
use crate::features::bookings::words;
use crate::text::{t, use_i18n};
use crate::ui::{Icon, ToggleChip};
use contract::network::SpaceFeature;
use leptos::prelude::*;

/// A chip for each feature.
#[component]
pub fn Filters(
    /// What is chosen.
    picker: Picker,
) -> impl IntoView {
    let i18n = use_i18n();
    let chip = move |(feature, pressed): (SpaceFeature, RwSignal<bool>)| {
        let label = Signal::derive(move || words::feature(i18n, feature).to_owned());
        view! { <ToggleChip label pressed icon=icon(feature) /> }
    };
    view! {
        <div class="desk-filters" role="group" aria-labelledby="filters">
            <h2 id="filters" class="filters-title">
                {t!(i18n, bookings.filters)}
            </h2>
            <div class="chips">{picker.filters.into_iter().map(chip).collect_view()}</div>
        </div>
    }
}

/// The picture of a feature.
pub fn icon(feature: SpaceFeature) -> Icon {
    match feature {
        SpaceFeature::Power => Icon::Power,
        SpaceFeature::Screen => Icon::Screen,
        SpaceFeature::Quiet => Icon::Quiet,
        SpaceFeature::Adjustable => Icon::Adjustable,
        SpaceFeature::Wheelchair => Icon::Wheelchair,
    }
}
