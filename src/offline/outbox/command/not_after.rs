//! How long a command may wait.

use super::{ApplicationRequest, Command};
use chrono::TimeDelta;
use contract::time::Instant;

/// No command waits longer than so many days. The server keeps answers for 60.
const LONGEST_WAIT_DAYS: i64 = 30;

/// A check-in says that somebody is there now; half a day later it says nothing.
const CHECK_IN_HOURS: i64 = 12;

impl Command {
    /// Until when it makes sense to send a command that was given at `made_at`.
    pub fn not_after(&self, made_at: Instant) -> Instant {
        let longest = made_at + TimeDelta::days(LONGEST_WAIT_DAYS);
        match self {
            Self::BookDesk { place, .. }
            | Self::MoveBooking { place, .. }
            | Self::CancelBooking { place, .. }
            | Self::BlockSpace { place, .. }
            | Self::LiftBlock { place, .. } => longest.min(place.over_for_sure()),
            Self::CheckIn { .. } | Self::CheckInFor { .. } => made_at + TimeDelta::hours(CHECK_IN_HOURS),
            Self::Appointment { request, .. } => {
                request.talk().map_or(longest, |talk| longest.min(talk.begun_for_sure()))
            }
            Self::HandIn { request, .. } => longest.min(request.not_after()),
            Self::Group { request, .. } => match request.meeting() {
                Some(meeting) => longest.min(meeting.begun_for_sure()),
                None => made_at + TimeDelta::hours(CHECK_IN_HOURS),
            },
            Self::Application { offer, request: ApplicationRequest::Apply(_), .. } => {
                longest.min(offer.over_for_sure())
            }
            Self::Application { request, .. } => {
                request.talk_starts_at().map_or(longest, |starts_at| longest.min(starts_at))
            }
            Self::SaveInterests { .. }
            | Self::ForgetInterests {}
            | Self::SaveCv { .. }
            | Self::Range { .. }
            | Self::SavedSearch { .. } => longest,
        }
    }
}
