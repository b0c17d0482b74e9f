//! The words for what was asked of an appointment, and for what was done.

use crate::offline::outbox::{AppointmentRequest, Command};
use crate::text::{I18n, t_string};

/// What was asked.
pub fn asked(i18n: I18n, command: &Command) -> &'static str {
    let Command::Appointment { request, .. } = command else { return "" };
    match request {
        AppointmentRequest::Book { .. } => t_string!(i18n, appointments.asked_book),
        AppointmentRequest::Move { .. } => t_string!(i18n, appointments.asked_move),
        AppointmentRequest::Cancel { .. } | AppointmentRequest::CallOff { .. } => {
            t_string!(i18n, appointments.asked_cancel)
        }
        AppointmentRequest::TellEarlier { .. } => t_string!(i18n, appointments.asked_tell_earlier),
        AppointmentRequest::Close { .. } => t_string!(i18n, appointments.asked_close),
    }
}

/// What was done, once it is.
pub fn done(i18n: I18n, command: &Command) -> &'static str {
    let Command::Appointment { request, .. } = command else { return "" };
    match request {
        AppointmentRequest::Book { person: Some(_), .. } => t_string!(i18n, appointments.done_book_for),
        AppointmentRequest::Book { .. } => t_string!(i18n, appointments.done_book),
        AppointmentRequest::Move { .. } => t_string!(i18n, appointments.done_move),
        AppointmentRequest::Cancel { .. } | AppointmentRequest::CallOff { .. } => {
            t_string!(i18n, appointments.done_cancel)
        }
        AppointmentRequest::TellEarlier { wanted: true } => t_string!(i18n, appointments.done_tell_earlier),
        AppointmentRequest::TellEarlier { .. } => t_string!(i18n, appointments.done_tell_no_more),
        AppointmentRequest::Close { .. } => t_string!(i18n, appointments.done_close),
    }
}
