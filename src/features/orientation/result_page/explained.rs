//! What the result does not mean, and how it was computed. On paper too, so nothing here folds.

use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// What nobody should read in it.
#[component]
pub fn MeansNot() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="section" aria-labelledby="means-not">
            <h2 id="means-not">{t!(i18n, orientation.means_not_title)}</h2>
            <ul>
                <li>{t!(i18n, orientation.means_not_able)}</li>
                <li>{t!(i18n, orientation.means_not_must)}</li>
                <li>{t!(i18n, orientation.means_not_stays)}</li>
            </ul>
        </section>
    }
}

/// How the figures came about.
#[component]
pub fn Computed() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="section" aria-labelledby="computed">
            <h2 id="computed">{t!(i18n, orientation.computed_title)}</h2>
            <ul>
                <li>{t!(i18n, orientation.computed_points)}</li>
                <li>{t!(i18n, orientation.computed_flat)}</li>
                <li>{t!(i18n, orientation.computed_match)}</li>
                <li>{t!(i18n, orientation.computed_here)}</li>
            </ul>
            <p class="only-print">{t!(i18n, orientation.printed_by)}</p>
        </section>
    }
}
