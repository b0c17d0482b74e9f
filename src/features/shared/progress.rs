//! How far something is that the person asked for, in the words that they are told: *salvata* is not *inviata*, and
//! *inviata* is not *confermata*.

use crate::offline::outbox::{Need, Refusal, State};

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// On this phone, certainly not at the server.
    Saved,
    /// On its way.
    Sent,
    /// Perhaps at the server; no answer came.
    Unsure,
    /// On this phone, until the person signs in.
    NeedsSignIn,
    /// On this phone, until the profile is complete.
    NeedsProfile,
    /// On this phone, until the app is updated.
    NeedsUpdate,
    /// The server said yes.
    Confirmed,
    /// The server said no.
    Refused,
    /// What it was about has changed.
    Stale,
    /// Never sent, and too late now.
    Expired,
    /// Never sent, and about nothing.
    Pointless,
}

/// How far an entry of the outbox is.
pub fn progress(state: &State) -> Progress {
    match state {
        State::Saved => Progress::Saved,
        State::Sending { .. } => Progress::Sent,
        State::Waiting { tries, .. } if tries.unsure => Progress::Unsure,
        State::Waiting { .. } => Progress::Saved,
        State::Paused { need: Need::SignIn, .. } => Progress::NeedsSignIn,
        State::Paused { need: Need::Profile, .. } => Progress::NeedsProfile,
        State::Paused { need: Need::Update, .. } => Progress::NeedsUpdate,
        State::Confirmed { .. } => Progress::Confirmed,
        State::Refused { .. } => Progress::Refused,
        State::Stale { .. } => Progress::Stale,
        State::Expired => Progress::Expired,
        State::Pointless => Progress::Pointless,
    }
}

/// Why the server said no, if it did.
pub fn refusal(state: &State) -> Option<&Refusal> {
    match state {
        State::Refused { refusal } | State::Stale { refusal } => Some(refusal),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::offline::outbox::{Delay, Tries};

    #[test]
    fn nothing_is_called_sent_that_never_left() {
        let until = "2026-11-30T12:00:00Z".parse().unwrap();
        let waiting = |unsure| State::Waiting { tries: Tries { made: 1, unsure }, until, why: Delay::Unreachable };
        assert_eq!(progress(&waiting(false)), Progress::Saved);
        assert_eq!(progress(&waiting(true)), Progress::Unsure);
        assert_eq!(progress(&State::Saved), Progress::Saved);
    }
}
