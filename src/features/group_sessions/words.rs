//! The words for what the contract says of group sessions.

use crate::offline::outbox::Meeting;
use crate::text::{self, I18n, t_count, t_string};
use contract::group_sessions::{GroupSession, GroupSessionTime, RegistrationStatus};
use contract::time::Fold;

/// `giovedì 3 dicembre, 15:00–17:00`; which one, where the start comes twice.
pub fn when(i18n: I18n, time: &GroupSessionTime) -> String {
    format!("{}, {}", text::day(i18n, time.date), times(i18n, time))
}

/// `15:00–17:00`; which one, where the start comes twice.
pub fn times(i18n: I18n, time: &GroupSessionTime) -> String {
    let start = time.start.to_string();
    let start = match time.fold {
        None => start,
        Some(Fold::Earlier) => t_string!(i18n, bookings.fold_earlier, time = start),
        Some(Fold::Later) => t_string!(i18n, bookings.fold_later, time = start),
    };
    format!("{start}–{}", time.end)
}

/// What, when and where, in one line.
pub fn meeting(i18n: I18n, meeting: &Meeting) -> String {
    let when = when(i18n, &meeting.time);
    t_string!(i18n, groups.meeting, title = meeting.title.clone(), when = when, centre = meeting.centre_name.clone())
}

/// How many places nobody has, or how many wait for one.
pub fn places(i18n: I18n, session: &GroupSession) -> String {
    match (session.free(), session.waiting) {
        (0, 0) => t_string!(i18n, groups.full).to_owned(),
        (0, waiting) => t_count!(i18n, waiting, groups.waiting_one, groups.waiting_many),
        (free, _) => t_count!(i18n, free, groups.free_one, groups.free_many),
    }
}

/// Where a registration stands; who waits learns the position.
pub fn status(i18n: I18n, status: RegistrationStatus, position: Option<u16>) -> String {
    match (status, position) {
        (RegistrationStatus::Waiting, Some(position)) => in_list(i18n, position),
        (RegistrationStatus::Waiting, None) => t_string!(i18n, groups.status_waited).to_owned(),
        (RegistrationStatus::Registered, _) => t_string!(i18n, groups.status_registered).to_owned(),
        (RegistrationStatus::Cancelled, _) => t_string!(i18n, groups.status_cancelled).to_owned(),
        (RegistrationStatus::CalledOff, _) => t_string!(i18n, groups.status_called_off).to_owned(),
        (RegistrationStatus::Attended, _) => t_string!(i18n, groups.status_attended).to_owned(),
        (RegistrationStatus::NotCome, _) => t_string!(i18n, groups.status_not_come).to_owned(),
    }
}

/// In the waiting list, and in which position.
pub fn in_list(i18n: I18n, position: u16) -> String {
    t_string!(i18n, groups.in_list, position = position)
}
