//! What the answers say: six bars, the three strongest interests, occupations that go with them, and what all that does
//! not mean.

mod asked;
mod computed;
mod hand_in;
mod keep;
mod not_yet;
mod save;
mod suggestions;

use super::device;
use super::files::{Files, use_catalogue};
use super::parts::{Bars, ClassBanner, Credits, FlatProfile, LostNotice, MeansNot, NextSteps, Strongest};
use super::state::{Lost, Outcome, Sheet, outcome};
use crate::features::shared::faces::faces;
use crate::platform::{clock, document};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Notice, NoticeKind, PAGE_HEADING, PageHeading, SkeletonShape};
use asked::Asked;
use computed::Computed;
use contract::orientation::{AnswerPattern, InterestProfile, Scored};
use hand_in::HandInToClass;
use keep::Keep;
use leptos::prelude::*;
use not_yet::{NothingYet, TooFew};
use suggestions::Suggestions;

/// The result, or what is missing for one.
#[component]
pub fn ResultPage() -> impl IntoView {
    let i18n = use_i18n();
    let files = use_catalogue(i18n);
    view! {
        <div class="page page-narrow result">
            <ClassBanner />
            <PageHeading title=t_signal!(i18n, orientation.result_title) />
            {faces(files, SkeletonShape::Cards(3), |files| view! { <Result files /> })}
        </div>
    }
}

#[component]
fn Result(
    /// The statements, the occupations and their words.
    files: Memo<Files>,
) -> impl IntoView {
    let kept = RwSignal::new(files.with_untracked(|files| device::kept(files.statements())));
    let is_meant = move |()| {
        kept.update(|kept| {
            if let Some((sheet, _)) = kept {
                sheet.is_meant = true;
                files.with_untracked(|files| device::keep(sheet, files.statements()));
            }
        });
        // The button that was pressed is gone.
        document::focus(PAGE_HEADING);
    };
    move || {
        let files = files.get();
        let kept = kept.get();
        let sheet = kept.as_ref().map(|(sheet, _)| sheet);
        match (outcome(sheet, files.statements()), kept) {
            (Outcome::TooFew(missing), _) => view! { <TooFew files missing /> }.into_any(),
            (Outcome::Asked(scored), _) => view! { <Asked files scored on_yes=is_meant /> }.into_any(),
            (Outcome::Shown(scored), Some((sheet, lost))) => view! { <Shown files sheet scored lost /> }.into_any(),
            _ => view! { <NothingYet /> }.into_any(),
        }
    }
}

/// The whole result, in the order in which one reads it, on paper too.
#[component]
fn Shown(
    /// The statements, the occupations and their words.
    files: Files,
    /// The answers.
    sheet: Sheet,
    /// What they say.
    scored: Scored,
    /// What of them does not count any more.
    lost: Option<Lost>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (done, count) = (scored.answered, sheet.count(files.statements()));
    let is_flat = scored.profile == InterestProfile::Flat;
    let totals = scored.totals;
    let class = device::class().filter(|class| class.takes_results(clock::now()));
    let is_striking = scored.pattern != AnswerPattern::Varied;
    view! {
        {lost.map(|lost| view! { <LostNotice lost /> })}
        {is_striking.then(|| view! { <Notice kind=NoticeKind::Warning>{t!(i18n, orientation.meant_note)}</Notice> })}
        {is_flat.then(|| view! { <FlatProfile /> })}
        <Bars totals />
        <p class="soft">{move || t_string!(i18n, orientation.based_on, done = done, count = count)}</p>
        {class.map(|class| view! { <HandInToClass files=files.clone() sheet=sheet.clone() class /> })}
        {(!is_flat)
            .then(|| {
                view! {
                    <Strongest totals />
                    <Suggestions files=files.clone() totals />
                }
            })}
        <Keep files sheet scored />
        <NextSteps />
        <MeansNot />
        <Computed />
        <Credits />
    }
}
