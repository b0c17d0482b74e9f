//! The footer: what this is, how accessible it is, how to reach someone.

use crate::routes::Route;
use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// The footer of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <footer class="footer on-blue">
            <div class="footer-row">
                <div>
                    <p class="footer-brand">{t!(i18n, shell.brand)}</p>
                    <p>{t!(i18n, shell.footer_about)}</p>
                </div>
                <div>
                    <h2>{t!(i18n, shell.footer_links)}</h2>
                    <a href=Route::Accessibility.href()>{t!(i18n, shell.accessibility)}</a>
                </div>
                <div>
                    <h2>{t!(i18n, shell.footer_contacts)}</h2>
                    <p>{t!(i18n, shell.contacts_to_confirm)}</p>
                </div>
            </div>
        </footer>
    }
}
