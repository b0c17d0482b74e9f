//! The class that this phone is in. It lies with the answers, and like them it belongs to the phone and goes when
//! somebody signs out.

use crate::platform::drafts;
use contract::ids::{ClassId, PupilId};
use contract::orientation::{Form, JoinedClass, takes_results};
use contract::time::Instant;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;

/// The draft that it is.
const CLASS_DRAFT: &str = "class";

thread_local! {
    /// For a browser that keeps nothing: the class lasts as long as the page.
    static NOT_KEPT: RefCell<Option<InClass>> = const { RefCell::new(None) };
}

/// What this phone knows of the class that it is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InClass {
    /// The class.
    pub id: ClassId,
    /// What the phone calls its student, for this class alone.
    pub pupil: PupilId,
    /// What the tutor calls the class.
    pub label: String,
    /// The form that it answers.
    pub form: Form,
    /// The class's last hour.
    pub until: Instant,
    /// Whether the server has counted what was handed in.
    pub is_handed_in: bool,
}

impl InClass {
    /// A class that was just joined.
    pub fn new(joined: JoinedClass, pupil: PupilId) -> Self {
        let JoinedClass { id, label, form, until } = joined;
        Self { id, pupil, label, form, until, is_handed_in: false }
    }

    /// Whether the server may still take its results.
    pub fn takes_results(&self, now: Instant) -> bool {
        takes_results(self.until, now)
    }
}

/// The class that this phone is in.
pub fn class() -> Option<InClass> {
    drafts::kept(CLASS_DRAFT).or_else(|| NOT_KEPT.with_borrow(Clone::clone))
}

/// Remembers the class, in place of another.
pub fn enter_class(class: InClass) {
    drafts::keep(CLASS_DRAFT, &class);
    let is_kept = drafts::kept::<InClass>(CLASS_DRAFT).as_ref() == Some(&class);
    NOT_KEPT.set((!is_kept).then_some(class));
}

/// Forgets it.
pub fn leave_class() {
    drafts::forget(CLASS_DRAFT);
    NOT_KEPT.set(None);
}
