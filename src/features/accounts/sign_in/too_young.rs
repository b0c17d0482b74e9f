//! Under 14 there is no account: says so kindly, and what to do instead.

use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{LinkButton, Notice, PageHeading};
use leptos::prelude::*;

/// The kind refusal.
#[component]
pub fn TooYoung() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <PageHeading title=t_signal!(i18n, accounts.young_title) />
        <p>{t!(i18n, accounts.young_text)}</p>
        <Notice>{t!(i18n, accounts.young_kept)}</Notice>
        <div class="actions">
            <LinkButton href=Route::Centres.href()>{t!(i18n, accounts.young_centres)}</LinkButton>
        </div>
    }
}
