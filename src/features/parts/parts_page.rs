//! Every part of `ui/`, in each of its states, for who builds and for the tests.

use super::choices::Choices;
use super::feedback::Feedback;
use super::fields::Fields;
use super::structure::Structure;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, LinkButton, PageHeading};
use leptos::prelude::*;

/// Every part of `ui/`.
#[component]
pub fn PartsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, parts.title) lead=t_signal!(i18n, parts.lead) />
            <Buttons />
            <Fields />
            <Choices />
            <Feedback />
            <Structure />
        </div>
    }
}

/// Buttons of every kind, at rest, busy and disabled.
#[component]
fn Buttons() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="section">
            <h2>{t!(i18n, parts.buttons)}</h2>
            <div class="actions">
                <Button icon=Icon::Check>{t!(i18n, parts.book)}</Button>
                <Button kind=ButtonKind::Secondary>{t!(i18n, parts.shift)}</Button>
                <Button kind=ButtonKind::Quiet>{t!(i18n, ui.cancel)}</Button>
                <Button kind=ButtonKind::Danger icon=Icon::Delete>
                    {t!(i18n, parts.delete)}
                </Button>
                <Button busy=true>{t!(i18n, parts.busy)}</Button>
                <Button disabled=true>{t!(i18n, parts.disabled)}</Button>
                <LinkButton href=Route::Centres.href() kind=ButtonKind::Secondary icon=Icon::Pin>
                    {t!(i18n, parts.link)}
                </LinkButton>
            </div>
        </section>
    }
}
