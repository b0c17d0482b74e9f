//! The accessibility statement: what is true today, and no more.

use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Notice, NoticeKind, PageHeading};
use leptos::prelude::*;

/// The accessibility statement. It is provisional, and says so first.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let i18n = use_i18n();
    let section = |title: Signal<String>, text: Signal<String>| {
        view! {
            <section class="section">
                <h2>{title}</h2>
                <p>{text}</p>
            </section>
        }
    };
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, accessibility.title) />
            <Notice kind=NoticeKind::Warning>{t!(i18n, accessibility.status)}</Notice>
            {section(t_signal!(i18n, accessibility.aim_title), t_signal!(i18n, accessibility.aim_text))}
            {section(t_signal!(i18n, accessibility.tested_title), t_signal!(i18n, accessibility.tested_text))}
            {section(t_signal!(i18n, accessibility.limits_title), t_signal!(i18n, accessibility.limits_text))}
            {section(t_signal!(i18n, accessibility.plan_title), t_signal!(i18n, accessibility.plan_text))}
            <section class="section">
                <h2>{t!(i18n, accessibility.feedback_title)}</h2>
                <p>{t!(i18n, accessibility.feedback_text)}</p>
                <p>
                    <strong>{t!(i18n, accessibility.feedback_contacts)}</strong>
                </p>
            </section>
            {section(t_signal!(i18n, accessibility.enforcement_title), t_signal!(i18n, accessibility.enforcement_text))}
        </div>
    }
}
