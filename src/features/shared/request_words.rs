//! The words for how far something is that the person asked for, the same in every room.

use super::progress::{Progress, progress, refusal};
use crate::offline::Kept;
use crate::offline::outbox::{Entry, Refusal};
use crate::text::{self, I18n, t_string};
use crate::ui::Tone;

/// How far it is in two words, as a tag, with its tone.
pub fn tag(i18n: I18n, entry: &Entry, kept: Kept) -> (Tone, &'static str) {
    if is_in_page_only(entry, kept) {
        return (Tone::Careful, t_string!(i18n, request.state_in_page));
    }
    match progress(&entry.state) {
        Progress::Saved => (Tone::Kept, t_string!(i18n, request.state_saved)),
        Progress::Sent => (Tone::Waiting, t_string!(i18n, request.state_sent)),
        Progress::Unsure => (Tone::Waiting, t_string!(i18n, request.state_unsure)),
        Progress::NeedsSignIn => (Tone::Kept, t_string!(i18n, request.state_sign_in)),
        Progress::NeedsProfile => (Tone::Kept, t_string!(i18n, request.state_profile)),
        Progress::NeedsUpdate => (Tone::Kept, t_string!(i18n, request.state_update)),
        Progress::Confirmed => (Tone::Good, t_string!(i18n, request.state_confirmed)),
        Progress::Refused => (Tone::Bad, t_string!(i18n, request.state_refused)),
        Progress::Stale => (Tone::Careful, t_string!(i18n, request.state_stale)),
        Progress::Expired => (Tone::Careful, t_string!(i18n, request.state_expired)),
        Progress::Pointless => (Tone::Neutral, t_string!(i18n, request.state_pointless)),
    }
}

/// What it means and what comes next; `done` says what was done once it is.
pub fn sentence(i18n: I18n, entry: &Entry, kept: Kept, done: &'static str) -> &'static str {
    if is_in_page_only(entry, kept) {
        return t_string!(i18n, request.state_in_page_text);
    }
    if let Some(Refusal::Problem(problem)) = refusal(&entry.state) {
        return text::sentence(i18n, problem.code);
    }
    match progress(&entry.state) {
        Progress::Saved => t_string!(i18n, request.state_saved_text),
        Progress::Sent => t_string!(i18n, request.state_sent_text),
        Progress::Unsure => t_string!(i18n, request.state_unsure_text),
        Progress::NeedsSignIn => t_string!(i18n, request.state_sign_in_text),
        Progress::NeedsProfile => t_string!(i18n, request.state_profile_text),
        Progress::NeedsUpdate => t_string!(i18n, request.state_update_text),
        Progress::Confirmed => done,
        Progress::Refused | Progress::Stale => t_string!(i18n, request.state_refused_text),
        Progress::Expired => t_string!(i18n, request.state_expired_text),
        Progress::Pointless => t_string!(i18n, request.state_pointless_text),
    }
}

/// What is not sent is called saved only where the device has saved it.
fn is_in_page_only(entry: &Entry, kept: Kept) -> bool {
    entry.state.waits_here() && kept != Kept::OnDevice
}
