//! An occupation in a list.

use super::InterestMark;
use crate::features::orientation::files::Files;
use crate::features::orientation::state::Line;
use crate::features::orientation::words;
use crate::routes::Route;
use crate::text::use_i18n;
use crate::ui::{CardLink, Level};
use contract::orientation::{Letter, Sector, letters_by_height};
use leptos::prelude::*;

/// What is known of it.
#[derive(Clone, PartialEq, Eq)]
struct Known {
    name: String,
    sector: Sector,
    strongest: [Letter; 2],
}

/// A card that leads to the occupation. It says why it is there, or, without a profile, where it belongs. In a list that
/// changes at each key it becomes the card of another occupation, which is less work than a new one.
#[component]
pub fn OccupationCard(
    /// The occupation, and why it is there.
    #[prop(into)]
    line: Signal<Line>,
    /// The occupations and their words.
    files: Files,
) -> impl IntoView {
    let i18n = use_i18n();
    let known = Memo::new(move |_| line.with(|line| Known::of(&files, line)));
    if known.with_untracked(Option::is_none) {
        return None;
    }
    let title = Signal::derive(move || known.get().map(|known| known.name).unwrap_or_default());
    let href = Signal::derive(move || Route::Occupation(line.with(|line| line.id.clone())).href());
    let says = move || match line.with(|line| line.shared.as_ref().map(|shared| words::why(i18n, shared))) {
        Some(why) => why,
        None => known.get().map(|known| words::sector(i18n, known.sector).to_owned()).unwrap_or_default(),
    };
    let marks = move || known.get().map(|known| known.strongest.map(|letter| view! { <InterestMark letter /> }));
    Some(view! {
        <div class="occupation-card">
            <CardLink level=Level::Three href title>
                <p>{says}</p>
                <p class="occupation-marks">{marks}</p>
            </CardLink>
        </div>
    })
}

impl Known {
    fn of(files: &Files, line: &Line) -> Option<Self> {
        let (occupation, text) = files.find(&line.id)?;
        let [first, second, ..] = letters_by_height(&occupation.riasec);
        Some(Self { name: text.name.clone(), sector: occupation.sector, strongest: [first, second] })
    }
}
