//! The answers on this device. They belong to the phone and to no account; they lie with the drafts, so that signing
//! out throws them away too.

mod class;

use super::state::{KeptSheet, Lost, Sheet, Wish};
use crate::features::shared::kept_answers::ANSWERS_DRAFT;
use crate::platform::{drafts, storage};
use contract::orientation::StatementSet;
use std::cell::RefCell;

pub use class::{InClass, class, enter_class, leave_class};

thread_local! {
    /// For a browser that keeps nothing: the answers live as long as the page.
    static NOT_KEPT: RefCell<Option<KeptSheet>> = const { RefCell::new(None) };
    /// What was looked for among the occupations. It may say what somebody likes, so it is in no address.
    static WISH: RefCell<Wish> = RefCell::default();
}

/// What is here, read against the statements of today.
pub fn kept(today: &StatementSet) -> Option<(Sheet, Option<Lost>)> {
    kept_sheet().map(|kept| Sheet::restore(kept, today))
}

fn kept_sheet() -> Option<KeptSheet> {
    drafts::kept(ANSWERS_DRAFT).or_else(|| NOT_KEPT.with_borrow(Clone::clone))
}

/// Keeps the answers; whether they will be here when the page is opened again.
pub fn keep(sheet: &Sheet, today: &StatementSet) -> bool {
    let kept = sheet.to_keep(today);
    storage::keep_for_good();
    drafts::keep(ANSWERS_DRAFT, &kept);
    let is_kept = drafts::kept::<KeptSheet>(ANSWERS_DRAFT).as_ref() == Some(&kept);
    NOT_KEPT.set((!is_kept).then_some(kept));
    is_kept
}

/// Throws the answers away, and leaves the class that they were for. Answers that were handed in stay handed in.
pub fn throw_away() {
    leave_class();
    drafts::forget(ANSWERS_DRAFT);
    NOT_KEPT.set(None);
}

/// What was looked for last.
pub fn wish() -> Wish {
    WISH.with_borrow(Clone::clone)
}

/// Remembers what is looked for, for the way back from an occupation.
pub fn remember_wish(wish: Wish) {
    WISH.set(wish);
}
