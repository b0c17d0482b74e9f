//! What the person has written, shown so that nothing is lost when it cannot be sent.

use crate::features::traineeships::applications::parts::LetterShown;
use crate::features::traineeships::applications::person::under_way::draft_of;
use crate::features::traineeships::applications::state::{Typed, asked_of};
use crate::offline::outbox::{ApplicationRequest, EntryId};
use crate::offline::use_outbox;
use crate::platform::drafts;
use crate::text::{t, use_i18n};
use contract::ids::PostingId;
use contract::traineeships::CoverLetter;
use leptos::prelude::*;

/// What was typed and not sent, where there is something.
#[component]
pub fn Written(
    /// The posting.
    posting: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let letter = drafts::kept::<(Typed, usize)>(&draft_of(posting)).map(|(typed, _)| typed.letter());
    letter.filter(has_words).map(|letter| {
        view! {
            <section class="section" aria-labelledby="written">
                <h2 id="written">{t!(i18n, applications.written)}</h2>
                <p>{t!(i18n, applications.written_text)}</p>
                <LetterShown letter />
            </section>
        }
    })
}

/// What an entry carries.
#[component]
pub fn WhatWasWritten(
    /// The entry.
    entry: EntryId,
) -> impl IntoView {
    let i18n = use_i18n();
    let letter = use_outbox().entry(entry).with_untracked(|entry| match asked_of(entry.as_ref()?)?.request {
        ApplicationRequest::Apply(apply) => Some(apply.letter.clone()),
        _ => None,
    });
    letter.map(|letter| {
        view! {
            <section class="section" aria-labelledby="will-read">
                <h2 id="will-read">{t!(i18n, applications.will_read)}</h2>
                <LetterShown letter />
            </section>
        }
    })
}

fn has_words(letter: &CoverLetter) -> bool {
    let CoverLetter { why, brings, available, answers } = letter;
    let mut all = [why, brings, available].into_iter().chain(answers.iter().map(|pair| &pair.answer));
    all.any(|words| !words.trim().is_empty())
}
