//! The link's secret, as far as this page's memory holds it. It is in no storage, and not in the address bar any more.

use crate::platform::address;
use crate::routes::answer_link_in_fragment;
use contract::traineeships::AnswerLink;
use std::cell::RefCell;

thread_local! {
    /// The secret that was opened last, for who comes back to the page.
    static OPENED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Takes the secret out of the address bar, where it must not stay; that, or the one before.
pub fn take() -> Option<AnswerLink> {
    if let Some(link) = answer_link_in_fragment(&address::fragment()) {
        address::forget_fragment();
        OPENED.set(Some(link));
    }
    OPENED.with_borrow(Clone::clone).map(|link| AnswerLink { link })
}
