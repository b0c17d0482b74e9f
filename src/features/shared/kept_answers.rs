//! The orientation's answers on this device, as far as other rooms know of them: signing out throws them away.

use crate::platform::drafts;
use serde::de::IgnoredAny;

/// The draft that they are.
pub const ANSWERS_DRAFT: &str = "orientation";

/// Whether there are any.
pub fn has_answers() -> bool {
    drafts::kept::<IgnoredAny>(ANSWERS_DRAFT).is_some()
}
