//! What could be had in the place of what was refused.

use crate::features::shared::progress::refusal;
use crate::offline::outbox::{AppointmentRequest, Command, Entry, Refusal, Talk};
use contract::appointments::AppointmentAlternative;
use contract::ids::AppointmentId;

/// What could be had instead, and the command that asks for it. `new_id` gives new ids.
pub fn instead(entry: &Entry, new_id: impl Fn() -> AppointmentId) -> Vec<(AppointmentAlternative, Command)> {
    let Some(Refusal::Problem(problem)) = refusal(&entry.state) else { return Vec::new() };
    let Command::Appointment { appointment, request } = &entry.command else { return Vec::new() };
    let command = |alternative: &AppointmentAlternative| {
        let talk = Talk::from(alternative.clone());
        match request {
            AppointmentRequest::Book { reason, phone, tell_earlier, person, .. } => Some(Command::Appointment {
                appointment: new_id(),
                request: AppointmentRequest::Book {
                    talk,
                    reason: *reason,
                    phone: phone.clone(),
                    tell_earlier: *tell_earlier,
                    person: *person,
                },
            }),
            AppointmentRequest::Move { was, phone, .. } => Some(Command::Appointment {
                appointment: *appointment,
                request: AppointmentRequest::Move { talk, was: was.clone(), phone: phone.clone() },
            }),
            _ => None,
        }
    };
    problem.appointment_alternatives.iter().filter_map(|other| Some((other.clone(), command(other)?))).collect()
}
