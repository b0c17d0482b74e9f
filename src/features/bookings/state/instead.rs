//! What could be had in the place of what was refused.

use crate::features::shared::progress::refusal;
use crate::offline::outbox::{Command, Entry, Refusal};
use contract::bookings::Alternative;

/// What could be had instead, and the command that asks for it. `booking` gives new ids.
pub fn instead(entry: &Entry, booking: impl Fn() -> contract::ids::BookingId) -> Vec<(Alternative, Command)> {
    let Some(Refusal::Problem(problem)) = refusal(&entry.state) else { return Vec::new() };
    let command = |alternative: &Alternative| {
        let place = alternative.clone().into();
        match &entry.command {
            Command::BookDesk { person, .. } => Some(Command::BookDesk { booking: booking(), place, person: *person }),
            Command::MoveBooking { booking, was, .. } => {
                Some(Command::MoveBooking { booking: *booking, place, was: was.clone() })
            }
            _ => None,
        }
    };
    problem.alternatives.iter().filter_map(|other| Some((other.clone(), command(other)?))).collect()
}
