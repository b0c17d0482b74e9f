//! What was saved, as it was scored then.

use crate::features::orientation::files::use_statements;
use crate::features::orientation::parts::{Bars, FlatProfile, MeansNot, Strongest};
use crate::features::orientation::words;
use crate::text::{t, t_count, t_string, use_i18n};
use crate::ui::{Notice, NoticeKind};
use contract::orientation::{AnswerPattern, InterestProfile, SavedInterests};
use leptos::prelude::*;

/// The bars, the three strongest, and what may have changed since.
#[component]
pub fn SavedResult(
    /// What was saved.
    saved: Memo<SavedInterests>,
) -> impl IntoView {
    let i18n = use_i18n();
    let statements = use_statements();
    let version = Memo::new(move |_| saved.with(|saved| saved.version));
    let is_older =
        move || statements.with(|files| files.is_some_and(|files| files.statements().version != version.get()));
    view! {
        {move || {
            is_older()
                .then(|| view! { <Notice kind=NoticeKind::Warning>{t!(i18n, interests.older_note)}</Notice> })
        }}
        {move || view! { <Scored saved=saved.get() /> }}
        <MeansNot />
    }
}

#[component]
fn Scored(
    /// What was saved.
    saved: SavedInterests,
) -> impl IntoView {
    let i18n = use_i18n();
    let SavedInterests { scored, saved_at, dropped, .. } = saved;
    let is_flat = scored.profile == InterestProfile::Flat;
    let is_striking = scored.pattern != AnswerPattern::Varied;
    let totals = scored.totals;
    let lost = move || t_count!(i18n, dropped, interests.dropped_one, interests.dropped_many);
    view! {
        {(dropped > 0).then(|| view! { <Notice kind=NoticeKind::Warning>{lost}</Notice> })}
        {is_striking.then(|| view! { <Notice kind=NoticeKind::Warning>{t!(i18n, orientation.meant_note)}</Notice> })}
        {is_flat.then(|| view! { <FlatProfile /> })}
        <Bars totals />
        <p class="soft">{move || t_string!(i18n, interests.saved_on, day = words::day_of(i18n, saved_at))}</p>
        {(!is_flat).then(|| view! { <Strongest totals /> })}
    }
}
