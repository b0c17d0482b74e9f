//! How the result was computed. On paper too, so nothing here folds.

use crate::text::{t, use_i18n};
use leptos::prelude::*;

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
