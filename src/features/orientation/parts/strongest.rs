//! The three strongest interests in plain words, or why there are none.

use super::InterestMark;
use crate::features::orientation::words;
use crate::routes::Route;
use crate::text::{t, use_i18n};
use crate::ui::{ButtonKind, LinkButton};
use contract::orientation::{CODE_LETTERS, Letter, Totals};
use leptos::prelude::*;

/// The three highest, each explained.
#[component]
pub fn Strongest(
    /// The six totals.
    totals: Totals,
) -> impl IntoView {
    let i18n = use_i18n();
    let item = move |letter: Letter| {
        view! {
            <li>
                <InterestMark letter />
                <div>
                    <h3>{move || words::letter(i18n, letter)}</h3>
                    <p>{move || words::about(i18n, letter)}</p>
                </div>
            </li>
        }
    };
    view! {
        <section class="section" aria-labelledby="strongest">
            <h2 id="strongest">{t!(i18n, orientation.strongest_title)}</h2>
            <ul class="strongest">{totals.letters().into_iter().take(CODE_LETTERS).map(item).collect_view()}</ul>
        </section>
    }
}

/// All six are about as high: that is said, and nobody is put into a type.
#[component]
pub fn FlatProfile() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="section" aria-labelledby="flat">
            <h2 id="flat">{t!(i18n, orientation.flat_title)}</h2>
            <p>{t!(i18n, orientation.flat_text)}</p>
            <p>{t!(i18n, orientation.flat_next)}</p>
            <div class="actions">
                <LinkButton href=Route::Occupations.href()>{t!(i18n, orientation.browse_title)}</LinkButton>
                <LinkButton kind=ButtonKind::Secondary href=Route::Orientation.href()>
                    {t!(i18n, orientation.title)}
                </LinkButton>
            </div>
        </section>
    }
}
