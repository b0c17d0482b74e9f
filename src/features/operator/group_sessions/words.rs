//! The words that staff read about group sessions.

use crate::text::{I18n, sentence, t_string};
use contract::group_sessions::{GroupSession, GroupSessionStatus, Participant, RegistrationStatus};
use contract::problem::Code;

/// Where a group session stands.
pub fn status_words(i18n: I18n, status: GroupSessionStatus) -> &'static str {
    match status {
        GroupSessionStatus::Planned => t_string!(i18n, groups_staff.status_planned),
        GroupSessionStatus::CalledOff => t_string!(i18n, groups_staff.status_called_off),
        GroupSessionStatus::Over => t_string!(i18n, groups_staff.status_over),
    }
}

/// `3 su 8 posti presi, 2 in lista`
pub fn counts(i18n: I18n, session: &GroupSession) -> String {
    let (registered, places) = (session.registered, session.places);
    match session.waiting {
        0 => t_string!(i18n, groups_staff.counts, registered = registered, places = places),
        waiting => {
            t_string!(i18n, groups_staff.counts_waiting, registered = registered, places = places, waiting = waiting)
        }
    }
}

/// Where somebody stands.
pub fn person_words(i18n: I18n, participant: &Participant) -> String {
    match (participant.status, participant.position) {
        (RegistrationStatus::Waiting, Some(position)) => {
            return t_string!(i18n, groups_staff.person_waiting, position = position);
        }
        (RegistrationStatus::Waiting, None) => t_string!(i18n, groups_staff.person_waited),
        (RegistrationStatus::Registered, _) => t_string!(i18n, groups_staff.person_registered),
        (RegistrationStatus::Cancelled, _) => t_string!(i18n, groups_staff.person_cancelled),
        (RegistrationStatus::CalledOff, _) => t_string!(i18n, groups_staff.person_called_off),
        (RegistrationStatus::Attended, _) => t_string!(i18n, groups_staff.person_attended),
        (RegistrationStatus::NotCome, _) => t_string!(i18n, groups_staff.person_not_come),
    }
    .to_owned()
}

/// What is wrong with a field of a plan.
pub fn field_words(i18n: I18n, field: &str, code: Code) -> &'static str {
    match (field, code) {
        (_, Code::Required) => t_string!(i18n, operator.choose_or_write),
        ("places", Code::OutOfRange) => t_string!(i18n, groups_staff.places_wrong),
        ("register_until", Code::OutOfRange) => t_string!(i18n, groups_staff.until_wrong),
        (_, other) => sentence(i18n, other),
    }
}
