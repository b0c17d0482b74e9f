//! What the questionnaire is, and going on with what was kept of it.

mod choose;
mod go_on;
mod links;

use super::device;
use super::files::{Files, use_statements};
use super::parts::ClassBanner;
use crate::features::shared::faces::faces;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{CardLink, Icon, LiveRegion, PAGE_HEADING, SkeletonShape, use_page_title};
use choose::Choose;
use go_on::GoOn;
use leptos::prelude::*;
use links::{InClasses, InProfile};

/// What it is, how long it takes, what becomes of the answers.
#[component]
pub fn StartPage() -> impl IntoView {
    let i18n = use_i18n();
    use_page_title(t_signal!(i18n, orientation.start_title));
    let statements = use_statements();
    view! {
        <section class="hero on-blue">
            <div class="hero-row">
                <div class="hero-words">
                    <h1 id=PAGE_HEADING tabindex="-1">
                        {t!(i18n, orientation.start_title)}
                    </h1>
                    <p class="lead">{t!(i18n, orientation.start_lead)}</p>
                </div>
                <img class="hero-art orientation-art" src="/six-doors.svg" alt="" width="640" height="316" />
            </div>
        </section>
        <div class="page">
            <ClassBanner />
            {faces(statements, SkeletonShape::Cards(2), |files| view! { <Begin files /> })}
            <div class="orientation-facts">
                <section>
                    <h2>{t!(i18n, orientation.not_test_title)}</h2>
                    <p>{t!(i18n, orientation.not_test_text)}</p>
                </section>
                <section>
                    <h2>{t!(i18n, orientation.private_title)}</h2>
                    <p>{t!(i18n, orientation.private_text)}</p>
                </section>
            </div>
            <InProfile />
            <InClasses />
            <CardLink
                icon=Icon::Search
                href=Route::Occupations.href()
                title=t_signal!(i18n, orientation.browse_title)
            >
                {t!(i18n, orientation.browse_text)}
            </CardLink>
        </div>
    }
}

/// Going on with what is kept, or choosing how much to answer.
#[component]
fn Begin(
    /// The statements.
    files: Memo<Files>,
) -> impl IntoView {
    let i18n = use_i18n();
    let kept = files.with_untracked(|files| device::kept(files.statements()));
    // Who has answered nothing yet may still choose how much to answer.
    let kept = RwSignal::new(kept.filter(|(sheet, lost)| !sheet.answers.is_empty() || lost.is_some()));
    let is_thrown_away = RwSignal::new(false);
    let gone = move |()| {
        is_thrown_away.set(true);
        kept.set(None);
    };
    let said =
        move || if is_thrown_away.get() { t_string!(i18n, orientation.thrown_away).to_owned() } else { String::new() };
    view! {
        <LiveRegion message=Signal::derive(said) />
        {move || match kept.get() {
            Some((sheet, lost)) => view! { <GoOn files sheet lost on_gone=gone /> }.into_any(),
            None => view! { <Choose files /> }.into_any(),
        }}
    }
}
