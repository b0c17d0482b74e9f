//! An occupation in a list.

use super::InterestMark;
use crate::features::orientation::files::Files;
use crate::features::orientation::state::Line;
use crate::features::orientation::words;
use crate::routes::Route;
use crate::text::use_i18n;
use crate::ui::{CardLink, Level};
use contract::orientation::letters_by_height;
use leptos::prelude::*;

/// A card that leads to the occupation. It says why it is there, or, without a profile, where it belongs.
#[component]
pub fn OccupationCard(
    /// The occupation, and why it is there.
    line: Line,
    /// The occupations and their words.
    files: Files,
) -> impl IntoView {
    let i18n = use_i18n();
    let Line { id, shared } = line;
    let (occupation, text) = files.find(&id)?;
    let [first, second, ..] = letters_by_height(&occupation.riasec);
    let sector = occupation.sector;
    let says = move || match &shared {
        Some(shared) => words::why(i18n, shared),
        None => words::sector(i18n, sector).to_owned(),
    };
    Some(view! {
        <div class="occupation-card">
            <CardLink level=Level::Three href=Route::Occupation(id).href() title=text.name.clone()>
                <p>{says}</p>
                <p class="occupation-marks">
                    <InterestMark letter=first />
                    <InterestMark letter=second />
                </p>
            </CardLink>
        </div>
    })
}
