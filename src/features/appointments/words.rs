//! The words for what the contract says of appointments.

use crate::offline::outbox::Talk;
use crate::text::{self, I18n, t_string};
use contract::appointments::{
    AppointmentAlternative, AppointmentAlternativeKind, AppointmentReason, AppointmentSlot, AppointmentStatus,
    AppointmentWay,
};
use contract::time::Fold;

/// What about.
pub fn reason(i18n: I18n, reason: AppointmentReason) -> &'static str {
    match reason {
        AppointmentReason::Orientation => t_string!(i18n, appointments.reason_orientation),
        AppointmentReason::Cv => t_string!(i18n, appointments.reason_cv),
        AppointmentReason::Traineeship => t_string!(i18n, appointments.reason_traineeship),
        AppointmentReason::Inclusion => t_string!(i18n, appointments.reason_inclusion),
    }
}

/// What about, and for how long.
pub fn reason_and_minutes(i18n: I18n, about: AppointmentReason) -> String {
    let (reason, minutes) = (reason(i18n, about), about.minutes());
    t_string!(i18n, appointments.reason_minutes, reason = reason, minutes = minutes)
}

/// In person or by phone.
pub fn way(i18n: I18n, way: AppointmentWay) -> &'static str {
    match way {
        AppointmentWay::InPerson => t_string!(i18n, appointments.way_in_person),
        AppointmentWay::Phone => t_string!(i18n, appointments.way_phone),
    }
}

/// Where an appointment stands.
pub fn status(i18n: I18n, status: AppointmentStatus) -> &'static str {
    match status {
        AppointmentStatus::Confirmed => t_string!(i18n, appointments.status_confirmed),
        AppointmentStatus::Cancelled => t_string!(i18n, appointments.status_cancelled),
        AppointmentStatus::CalledOff => t_string!(i18n, appointments.status_called_off),
        AppointmentStatus::Held => t_string!(i18n, appointments.status_held),
        AppointmentStatus::NotCome => t_string!(i18n, appointments.status_not_come),
    }
}

/// `lunedì 30 novembre alle 10:15`; which one, where a time comes twice.
pub fn when(i18n: I18n, slot: &AppointmentSlot) -> String {
    let start = slot.start.to_string();
    let time = match slot.fold {
        None => start,
        Some(Fold::Earlier) => t_string!(i18n, bookings.fold_earlier, time = start),
        Some(Fold::Later) => t_string!(i18n, bookings.fold_later, time = start),
    };
    t_string!(i18n, appointments.day_at, day = text::day(i18n, slot.date), time = time)
}

/// With whom, when and how, in one line.
pub fn talk(i18n: I18n, talk: &Talk) -> String {
    let (when, way) = (when(i18n, &talk.slot), way(i18n, talk.slot.way).to_lowercase());
    t_string!(
        i18n,
        appointments.talk,
        who = talk.counsellor_name.clone(),
        when = when,
        way = way,
        centre = talk.centre_name.clone()
    )
}

/// In what an alternative differs.
pub fn alternative_kind(i18n: I18n, kind: AppointmentAlternativeKind) -> &'static str {
    match kind {
        AppointmentAlternativeKind::OtherTime => t_string!(i18n, appointments.instead_other_time),
        AppointmentAlternativeKind::OtherCounsellor => t_string!(i18n, appointments.instead_other_counsellor),
        AppointmentAlternativeKind::OtherWay => t_string!(i18n, appointments.instead_other_way),
        AppointmentAlternativeKind::OtherCentre => t_string!(i18n, appointments.instead_other_centre),
    }
}

/// What pressing the button of an alternative asks for.
pub fn take_alternative(i18n: I18n, alternative: &AppointmentAlternative) -> String {
    t_string!(i18n, appointments.take_instead, talk = talk(i18n, &alternative.clone().into()))
}
