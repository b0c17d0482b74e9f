//! What the result does not mean.

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
