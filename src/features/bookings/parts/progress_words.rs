//! The words for how far something is.

use crate::features::shared::progress::{Progress, progress, refusal};
use crate::offline::outbox::{Command, Entry, Refusal};
use crate::text::{self, I18n, t_string};
use crate::ui::Tone;

/// The state in two words, as a tag, with its tone.
pub fn tag(i18n: I18n, entry: &Entry) -> (Tone, &'static str) {
    match progress(&entry.state) {
        Progress::Saved => (Tone::Kept, t_string!(i18n, bookings.state_saved)),
        Progress::Sent => (Tone::Waiting, t_string!(i18n, bookings.state_sent)),
        Progress::Unsure => (Tone::Waiting, t_string!(i18n, bookings.state_unsure)),
        Progress::NeedsSignIn => (Tone::Kept, t_string!(i18n, bookings.state_sign_in)),
        Progress::NeedsProfile => (Tone::Kept, t_string!(i18n, bookings.state_profile)),
        Progress::NeedsUpdate => (Tone::Kept, t_string!(i18n, bookings.state_update)),
        Progress::Confirmed => (Tone::Good, done(i18n, &entry.command).0),
        Progress::Refused => (Tone::Bad, t_string!(i18n, bookings.state_refused)),
        Progress::Stale => (Tone::Careful, t_string!(i18n, bookings.state_stale)),
        Progress::Expired => (Tone::Careful, t_string!(i18n, bookings.state_expired)),
        Progress::Pointless => (Tone::Neutral, t_string!(i18n, bookings.state_pointless)),
    }
}

/// What it means and what comes next.
pub fn sentence(i18n: I18n, entry: &Entry) -> &'static str {
    if let Some(refusal) = refusal(&entry.state) {
        return match refusal {
            Refusal::Problem(problem) => text::sentence(i18n, problem.code),
            Refusal::Unknown(_) => t_string!(i18n, bookings.state_refused_unknown),
        };
    }
    match progress(&entry.state) {
        Progress::Saved => t_string!(i18n, bookings.state_saved_text),
        Progress::Sent => t_string!(i18n, bookings.state_sent_text),
        Progress::Unsure => t_string!(i18n, bookings.state_unsure_text),
        Progress::NeedsSignIn => t_string!(i18n, bookings.state_sign_in_text),
        Progress::NeedsProfile => t_string!(i18n, bookings.state_profile_text),
        Progress::NeedsUpdate => t_string!(i18n, bookings.state_update_text),
        Progress::Confirmed => done(i18n, &entry.command).1,
        Progress::Refused | Progress::Stale => t_string!(i18n, bookings.state_refused_unknown),
        Progress::Expired => t_string!(i18n, bookings.state_expired_text),
        Progress::Pointless => t_string!(i18n, bookings.state_pointless_text),
    }
}

/// What was asked, as a heading.
pub fn asked(i18n: I18n, command: &Command) -> &'static str {
    match command {
        Command::BookDesk { .. } => t_string!(i18n, bookings.asked_book),
        Command::MoveBooking { .. } => t_string!(i18n, bookings.asked_move),
        Command::CancelBooking { .. } => t_string!(i18n, bookings.asked_cancel),
        Command::CheckIn { .. } | Command::CheckInFor { .. } => t_string!(i18n, bookings.asked_check_in),
        Command::BlockSpace { .. } | Command::LiftBlock { .. } => t_string!(i18n, bookings.asked_block),
        // Another room's: it is not shown here.
        Command::SaveInterests { .. }
        | Command::ForgetInterests {}
        | Command::SaveCv { .. }
        | Command::HandIn { .. }
        | Command::Appointment { .. }
        | Command::Range { .. }
        | Command::Group { .. }
        | Command::Application { .. }
        | Command::SavedSearch { .. } => "",
    }
}

/// What was done, once it is.
fn done(i18n: I18n, command: &Command) -> (&'static str, &'static str) {
    match command {
        Command::BookDesk { person: Some(_), .. } => {
            (t_string!(i18n, bookings.state_confirmed), t_string!(i18n, bookings.state_confirmed_for_text))
        }
        Command::BookDesk { .. } | Command::BlockSpace { .. } | Command::LiftBlock { .. } => {
            (t_string!(i18n, bookings.state_confirmed), t_string!(i18n, bookings.state_confirmed_text))
        }
        Command::MoveBooking { .. } => {
            (t_string!(i18n, bookings.done_moved), t_string!(i18n, bookings.done_moved_text))
        }
        Command::CancelBooking { .. } => {
            (t_string!(i18n, bookings.done_cancelled), t_string!(i18n, bookings.done_cancelled_text))
        }
        Command::CheckIn { .. } | Command::CheckInFor { .. } => {
            (t_string!(i18n, bookings.done_checked_in), t_string!(i18n, bookings.done_checked_in_text))
        }
        Command::SaveInterests { .. }
        | Command::ForgetInterests {}
        | Command::SaveCv { .. }
        | Command::HandIn { .. }
        | Command::Appointment { .. }
        | Command::Range { .. }
        | Command::Group { .. }
        | Command::Application { .. }
        | Command::SavedSearch { .. } => ("", ""),
    }
}
