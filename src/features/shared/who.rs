//! Whose page it is, where a page is somebody's own.

use crate::client::{CurrentSession, Session};
use leptos::prelude::*;

/// Whose page it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Somebody's who is signed in, or was when the server was last reached.
    Somebody,
    /// Nobody has said yet.
    NotKnownYet,
    /// The server cannot be asked, and the device does not know.
    NotReached,
    /// Nobody is signed in.
    Nobody,
}

/// Who is signed in may be known again and again; the page changes only when it is somebody else's.
pub fn use_who(session: CurrentSession) -> Memo<Who> {
    Memo::new(move |_| match session.get() {
        Session::SignedIn(_) => Who::Somebody,
        _ if session.reader().is_some() => Who::Somebody,
        Session::Unknown => Who::NotKnownYet,
        Session::Unreached => Who::NotReached,
        Session::SignedOut => Who::Nobody,
    })
}
