//! What an occupation must be like.

use super::choices::{ANY, Choices};
use crate::features::orientation::words;
use crate::text::{I18n, t, t_signal, t_string, use_i18n};
use crate::ui::{Choice, Icon, IconView, Select, ToggleChip};
use contract::orientation::{Education, Filter, Sector, Setting, With};
use leptos::prelude::*;

/// The id of what the button opens.
const FILTERS: &str = "filters";

fn choices<T: Copy>(i18n: I18n, any: &str, all: &[T], words: fn(I18n, T) -> &'static str) -> Vec<Choice> {
    let each = all.iter().enumerate().map(|(place, one)| Choice::new(place.to_string(), words(i18n, *one)));
    std::iter::once(Choice::new(ANY, any)).chain(each).collect()
}

/// Title, sector, where, and with whom.
#[component]
pub fn Filters(
    /// What is chosen.
    choices: Choices,
) -> impl IntoView {
    let i18n = use_i18n();
    let titles =
        move || self::choices(i18n, t_string!(i18n, orientation.education_any), Education::ALL, words::education);
    let sectors = move || self::choices(i18n, t_string!(i18n, orientation.sector_any), Sector::ALL, words::sector);
    let setting = move |(one, pressed): (Setting, RwSignal<bool>)| {
        let label = Signal::derive(move || words::setting(i18n, one).to_owned());
        view! { <ToggleChip label pressed /> }
    };
    let with = move |(one, pressed): (With, RwSignal<bool>)| {
        let label = Signal::derive(move || words::with(i18n, one).to_owned());
        view! { <ToggleChip label pressed /> }
    };
    // On a phone the list matters more: the filters open when they are wanted, or when one is chosen already.
    let is_open = RwSignal::new(choices.filter_untracked() != Filter::default());
    view! {
        <button
            type="button"
            class="chip filters-toggle"
            aria-expanded=move || if is_open.get() { "true" } else { "false" }
            aria-controls=FILTERS
            on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
        >
            <IconView icon=Icon::Adjustable />
            <span>{t!(i18n, orientation.filters)}</span>
        </button>
        <div id=FILTERS class="filters" class:filters-open=is_open>
            <Select
                name="sector"
                label=t_signal!(i18n, orientation.sector_label)
                choices=Signal::derive(sectors)
                value=choices.sector
            />
            <Select
                name="education"
                label=t_signal!(i18n, orientation.education_label)
                choices=Signal::derive(titles)
                value=choices.at_most
            />
            <div class="chips" role="group" aria-label=move || t_string!(i18n, orientation.setting_label)>
                {choices.settings.map(setting).collect_view()}
            </div>
            <div class="chips" role="group" aria-label=move || t_string!(i18n, orientation.with_label)>
                {choices.withs.map(with).collect_view()}
            </div>
        </div>
    }
}
