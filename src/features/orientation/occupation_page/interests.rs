//! The interests that an occupation answers.

use crate::features::orientation::parts::InterestMark;
use crate::features::orientation::words;
use crate::text::{t, use_i18n};
use contract::orientation::{CODE_LETTERS, Letter, letters_by_height};
use leptos::prelude::*;

/// Its three highest, without figures: they are about work in the United States, and some are estimated.
#[component]
pub fn Interests(
    /// Its six figures.
    figures: [u16; 6],
    /// Whether they are those of near occupations.
    is_estimated: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let item = move |letter: Letter| {
        view! {
            <li>
                <InterestMark letter />
                <span>{move || words::letter(i18n, letter)}</span>
            </li>
        }
    };
    view! {
        <section class="section" aria-labelledby="interests">
            <h2 id="interests">{t!(i18n, orientation.interests_title)}</h2>
            <ul class="interest-list">
                {letters_by_height(&figures).into_iter().take(CODE_LETTERS).map(item).collect_view()}
            </ul>
            <p class="soft">
                {t!(i18n, orientation.american)} {is_estimated.then(|| view! { " " {t!(i18n, orientation.estimated)} })}
            </p>
        </section>
    }
}
