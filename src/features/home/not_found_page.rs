//! What an address that names no page shows.

use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, PageHeading};
use leptos::prelude::*;

/// What an address that names no page shows: that it is not here, and two ways on.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page page-narrow">
            <PageHeading
                title=t_signal!(i18n, shell.not_found_title)
                lead=t_signal!(i18n, shell.not_found_text)
            />
            <div class="actions">
                <LinkButton href=Route::Home.href() icon=Icon::Home>
                    {t!(i18n, shell.go_home)}
                </LinkButton>
                <LinkButton href=Route::Centres.href() kind=ButtonKind::Secondary icon=Icon::Pin>
                    {t!(i18n, shell.go_centres)}
                </LinkButton>
            </div>
        </div>
    }
}
