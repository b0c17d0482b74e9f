//! A result that somebody shows, to read with them.

use crate::features::orientation::parts::{Bars, InterestMark};
use crate::features::orientation::words;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};
use contract::orientation::{AnswerPattern, CODE_LETTERS, InterestProfile, Letter, OpenedInterests, Totals};
use leptos::prelude::*;

/// The heading, which takes the focus when the result opens.
pub const OPENED: &str = "opened";

/// Whose it is, the bars, the three strongest, and what it does not mean.
#[component]
pub fn Opened(
    /// The result.
    result: OpenedInterests,
    /// The talk is over.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let OpenedInterests { name, scored, saved_at, until, .. } = result;
    let (totals, count) = (scored.totals, scored.answered);
    let is_flat = scored.profile == InterestProfile::Flat;
    let is_striking = scored.pattern != AnswerPattern::Varied;
    let facts = move || t_string!(i18n, interests.opened_facts, day = words::day_of(i18n, saved_at), count = count);
    let again =
        move || t_string!(i18n, interests.opened_until, day = words::day_of(i18n, until), time = words::time_of(until));
    view! {
        <section class="section" aria-labelledby=OPENED>
            <h2 id=OPENED tabindex="-1">
                {move || t_string!(i18n, interests.opened_title, name = name.clone())}
            </h2>
            <p>{facts}</p>
            {is_striking
                .then(|| view! { <Notice kind=NoticeKind::Warning>{t!(i18n, interests.opened_pattern)}</Notice> })}
            <Bars totals />
            {if is_flat { view! { <Flat /> }.into_any() } else { view! { <Highest totals /> }.into_any() }}
            <h3>{t!(i18n, interests.opened_means_title)}</h3>
            <ul>
                <li>{t!(i18n, interests.opened_means_able)}</li>
                <li>{t!(i18n, interests.opened_means_must)}</li>
                <li>{t!(i18n, interests.opened_means_rank)}</li>
            </ul>
            <p class="soft">{again}</p>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Cross on_press=on_close>
                    {t!(i18n, interests.close)}
                </Button>
            </div>
        </section>
    }
}

#[component]
fn Flat() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <h3>{t!(i18n, interests.opened_flat_title)}</h3>
        <p>{t!(i18n, interests.opened_flat_text)}</p>
    }
}

/// The three highest. What each means is for the talk.
#[component]
fn Highest(
    /// The six totals.
    totals: Totals,
) -> impl IntoView {
    let i18n = use_i18n();
    let item = move |letter: Letter| {
        view! {
            <li>
                <InterestMark letter />
                <p>
                    <strong>{move || words::letter(i18n, letter)}</strong>
                    " "
                    <span class="interest-model">{move || words::model(i18n, letter)}</span>
                </p>
            </li>
        }
    };
    view! {
        <h3>{t!(i18n, interests.opened_strongest)}</h3>
        <ul class="strongest highest">{totals.letters().into_iter().take(CODE_LETTERS).map(item).collect_view()}</ul>
    }
}
