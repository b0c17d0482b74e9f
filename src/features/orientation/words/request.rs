//! The words for how far a request about the saved result is.

use crate::features::shared::progress::{Progress, progress, refusal};
use crate::offline::Kept;
use crate::offline::outbox::{Command, Entry, Refusal};
use crate::text::{self, I18n, t_string};
use crate::ui::Tone;

/// What was asked.
pub fn asked(i18n: I18n, command: &Command) -> &'static str {
    match command {
        Command::ForgetInterests {} => t_string!(i18n, interests.asked_forget),
        _ => t_string!(i18n, interests.asked_save),
    }
}

/// How far it is in two words, as a tag, with its tone.
pub fn tag(i18n: I18n, entry: &Entry, kept: Kept) -> (Tone, &'static str) {
    if is_in_page_only(entry, kept) {
        return (Tone::Careful, t_string!(i18n, interests.state_in_page));
    }
    match progress(&entry.state) {
        Progress::Saved => (Tone::Kept, t_string!(i18n, interests.state_saved)),
        Progress::Sent => (Tone::Waiting, t_string!(i18n, interests.state_sent)),
        Progress::Unsure => (Tone::Waiting, t_string!(i18n, interests.state_unsure)),
        Progress::NeedsSignIn => (Tone::Kept, t_string!(i18n, interests.state_sign_in)),
        Progress::NeedsProfile => (Tone::Kept, t_string!(i18n, interests.state_profile)),
        Progress::NeedsUpdate => (Tone::Kept, t_string!(i18n, interests.state_update)),
        Progress::Confirmed => (Tone::Good, t_string!(i18n, interests.state_confirmed)),
        Progress::Refused => (Tone::Bad, t_string!(i18n, interests.state_refused)),
        Progress::Stale | Progress::Pointless => (Tone::Careful, t_string!(i18n, interests.state_stale)),
        Progress::Expired => (Tone::Careful, t_string!(i18n, interests.state_expired)),
    }
}

/// What it means and what comes next.
pub fn sentence(i18n: I18n, entry: &Entry, kept: Kept) -> &'static str {
    if is_in_page_only(entry, kept) {
        return t_string!(i18n, interests.state_in_page_text);
    }
    if let Some(Refusal::Problem(problem)) = refusal(&entry.state) {
        return text::sentence(i18n, problem.code);
    }
    match progress(&entry.state) {
        Progress::Saved => t_string!(i18n, interests.state_saved_text),
        Progress::Sent => t_string!(i18n, interests.state_sent_text),
        Progress::Unsure => t_string!(i18n, interests.state_unsure_text),
        Progress::NeedsSignIn => t_string!(i18n, interests.state_sign_in_text),
        Progress::NeedsProfile => t_string!(i18n, interests.state_profile_text),
        Progress::NeedsUpdate => t_string!(i18n, interests.state_update_text),
        Progress::Confirmed if matches!(entry.command, Command::ForgetInterests {}) => {
            t_string!(i18n, interests.state_confirmed_forget)
        }
        Progress::Confirmed => t_string!(i18n, interests.state_confirmed_save),
        Progress::Expired => t_string!(i18n, interests.state_expired_text),
        Progress::Refused | Progress::Stale | Progress::Pointless => t_string!(i18n, interests.state_refused_text),
    }
}

/// What is not sent is called saved only where the device has saved it.
fn is_in_page_only(entry: &Entry, kept: Kept) -> bool {
    entry.state.waits_here() && kept != Kept::OnDevice
}
