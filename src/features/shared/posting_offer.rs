//! A posting as people read it, in plain words.

use super::finding_words::quantity;
use super::occupation_names::OccupationLink;
use super::posting_facts::{closing_words, kind_words, status_words};
use crate::text::{self, t, t_count, t_string, use_i18n};
use crate::ui::{Later, Notice, NoticeKind, Tag, Tone};
use contract::traineeships::{PostingStatus, PublicPosting, Quantity, Unit};
use leptos::prelude::*;

/// The first line of a posting that one cannot apply to any more, or not now.
#[component]
pub fn NotOpen(
    /// The posting.
    posting: Memo<PublicPosting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let standing = Memo::new(move |_| posting.with(|posting| (posting.status, posting.closed_because)));
    move || {
        let (status, why) = standing.get();
        let words = move || match (status, why) {
            (PostingStatus::Paused, _) => t_string!(i18n, postings.paused_text),
            (_, Some(why)) => closing_words(i18n, why),
            _ => t_string!(i18n, postings.closed_text),
        };
        matches!(status, PostingStatus::Paused | PostingStatus::Closed).then(|| {
            let title = Signal::derive(move || status_words(i18n, status).to_owned() + ".");
            view! { <Notice kind=NoticeKind::Warning title>{words}</Notice> }
        })
    }
}

/// The offer in plain words.
#[component]
pub fn Offer(
    /// The posting.
    posting: Memo<PublicPosting>,
    /// It is shown to who writes or judges it, who cannot read here whether accessibility was verified.
    #[prop(optional)]
    is_preview: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let fact = |name: AnyView, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    move || {
        let posting = posting.get();
        let PublicPosting { starts_on, ends_on, open_until, weekly_hours, allowance_cents, .. } = posting;
        let (kind, places, with_meals) = (posting.kind, posting.places, posting.with_meals);
        let (declared, questions) = (posting.accessibility, posting.questions);
        let is_verified = (!is_preview).then_some(posting.is_accessibility_verified);
        let span = move || {
            let (from, to) = (text::day_and_year(i18n, starts_on), text::day_and_year(i18n, ends_on));
            t_string!(i18n, postings.from_to, from = from, to = to)
        };
        let hours = move || t_count!(i18n, weekly_hours, postings.hours_one, postings.hours_many);
        let money = move || {
            let amount = quantity(i18n, Quantity { amount: allowance_cents, unit: Unit::Cents });
            t_string!(i18n, postings.a_month, amount = amount)
        };
        let meals = move || match with_meals {
            true => t_string!(i18n, postings.meals_yes),
            false => t_string!(i18n, postings.meals_no),
        };
        view! {
            <p class="company-words">{posting.tasks}</p>
            <dl class="facts">
                {fact(t!(i18n, postings.kind).into_any(), (move || kind_words(i18n, kind)).into_any())}
                {posting
                    .occupation
                    .map(|id| fact(t!(i18n, postings.occupation).into_any(), view! { <OccupationLink id /> }.into_any()))}
                {fact(t!(i18n, postings.company).into_any(), posting.company_name.into_any())}
                {fact(t!(i18n, postings.where_it_is).into_any(), posting.municipality.into_any())}
                {fact(t!(i18n, postings.when_it_is).into_any(), span.into_any())}
                {fact(t!(i18n, postings.hours).into_any(), hours.into_any())}
                {fact(t!(i18n, postings.money).into_any(), money.into_any())}
                {fact(t!(i18n, postings.meals).into_any(), meals.into_any())}
                {fact(
                    t!(i18n, postings.places).into_any(),
                    (move || t_count!(i18n, places, postings.places_one, postings.places_many)).into_any(),
                )}
                {fact(
                    t!(i18n, postings.open_until).into_any(),
                    (move || text::day_and_year(i18n, open_until)).into_any(),
                )}
            </dl>
            <Later>
                <Accessibility declared=declared.clone() is_verified />
                <Questions questions=questions.clone() />
            </Later>
        }
    }
}

/// What the company says, and apart from it what an operator has found.
#[component]
fn Accessibility(
    /// What the company says.
    declared: Option<String>,
    /// What an operator has found, where it is known here.
    is_verified: Option<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_declared = declared.is_some();
    let declared = match declared {
        Some(declared) => view! { <p class="company-words">{declared}</p> }.into_any(),
        None => view! { <p class="soft">{t!(i18n, postings.accessibility_none)}</p> }.into_any(),
    };
    let found = match is_verified {
        Some(true) => {
            view! { <p><Tag tone=Tone::Good>{t!(i18n, postings.accessibility_verified)}</Tag></p> }.into_any()
        }
        Some(false) if is_declared => {
            view! { <p class="soft">{t!(i18n, postings.accessibility_declared)}</p> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <h3>{t!(i18n, postings.accessibility)}</h3>
        {declared}
        {found}
    }
}

/// What the company asks who applies.
#[component]
fn Questions(
    /// The questions.
    questions: Vec<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    (!questions.is_empty()).then(|| {
        view! {
            <h3>{t!(i18n, postings.questions)}</h3>
            <ul>{questions.into_iter().map(|question| view! { <li>{question}</li> }).collect_view()}</ul>
        }
    })
}
