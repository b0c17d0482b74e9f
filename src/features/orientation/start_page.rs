//! What the questionnaire is, and going on with what was kept of it.

mod choose;
mod go_on;

use super::device;
use super::files::{Files, use_statements};
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{CardLink, Icon, LiveRegion, PAGE_HEADING, SkeletonShape, use_page_title};
use choose::Choose;
use go_on::GoOn;
use leptos::prelude::*;

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

/// What is in the profile of who is signed in; for staff, the page that opens what others show.
#[component]
fn InProfile() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let is_somebody = Memo::new(move |_| session.reader().is_some());
    let opens = Memo::new(move |_| session.me().is_some_and(|me| contract::orientation::may_open(me.role)));
    view! {
        <Show when=move || is_somebody.get()>
            <CardLink
                icon=Icon::Person
                href=Route::OrientationSaved.href()
                title=t_signal!(i18n, interests.saved_title)
            >
                {t!(i18n, interests.saved_link_text)}
            </CardLink>
        </Show>
        <Show when=move || opens.get()>
            <CardLink icon=Icon::People href=Route::OrientationOpen.href() title=t_signal!(i18n, interests.open_title)>
                {t!(i18n, interests.open_link_text)}
            </CardLink>
        </Show>
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
