//! Where the occupations and their figures come from.

use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// The credits at the foot of a page about occupations. Their licence gives one of them its English words.
#[component]
pub fn Credits() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="credits" aria-labelledby="credits">
            <h2 id="credits">{t!(i18n, orientation.credits_title)}</h2>
            <p>{t!(i18n, orientation.credits_own)}</p>
            <p>{t!(i18n, orientation.credits_esco)}</p>
            <p lang="en">{t!(i18n, orientation.credits_onet)}</p>
        </section>
    }
}
