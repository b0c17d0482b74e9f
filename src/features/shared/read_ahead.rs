//! What rooms want to have on the device before anybody opens their pages.

use crate::offline::Kind;

/// Something that a room wants to have on the device before anybody opens its pages.
#[derive(Clone, Copy)]
pub struct ReadAhead {
    /// Where it is, after `/api/v1`.
    pub path: &'static str,
    /// How it is kept.
    pub kind: Kind,
    /// Whether it is there only for somebody who is signed in.
    pub for_somebody: bool,
    /// What else follows from the answer.
    pub then: fn(&str) -> Vec<(Kind, String)>,
}
