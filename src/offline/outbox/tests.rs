//! The outbox, tested on the host: odd answers one by one, and any sequence of events against a server in miniature.

mod answers;
mod interests;
mod line;
mod sequences;
mod worker;

use super::*;
use chrono::TimeDelta;
use contract::bookings::Slot;
use contract::ids::{BookingId, PersonId, SpaceId};
use contract::orientation::{Answer as Answered, Form, SaveInterests, StatementId};
use contract::time::Instant;
use uuid::Uuid;

/// Noon on the day before the desks of these tests.
fn noon() -> Instant {
    "2026-11-30T12:00:00Z".parse().unwrap()
}

fn after(seconds: i64) -> Instant {
    noon() + TimeDelta::seconds(seconds)
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn id(number: u128) -> EntryId {
    EntryId(Uuid::from_u128(number))
}

fn place(desk: u128) -> Place {
    Place {
        slot: Slot {
            space: SpaceId(Uuid::from_u128(desk)),
            date: "2026-12-01".parse().unwrap(),
            start: "09:00".parse().unwrap(),
            end: "11:00".parse().unwrap(),
            fold: None,
        },
        centre: "cpi-matera".parse().unwrap(),
        centre_name: "Matera".into(),
        space_label: format!("A{desk}"),
    }
}

fn book(booking: u128) -> Command {
    Command::BookDesk { booking: BookingId(Uuid::from_u128(booking)), place: place(1), person: None }
}

fn cancel(booking: u128) -> Command {
    Command::CancelBooking { booking: BookingId(Uuid::from_u128(booking)), place: place(1) }
}

fn relocate(booking: u128, desk: u128) -> Command {
    let booking = BookingId(Uuid::from_u128(booking));
    Command::MoveBooking { booking, place: place(desk), was: place(1) }
}

fn save_interests() -> Command {
    let answers = [(StatementId::try_from("r01".to_owned()).unwrap(), Answered::VeryMuch)].into();
    Command::SaveInterests { interests: Box::new(SaveInterests { version: 1, form: Form::Short, answers }) }
}

fn queue(commands: impl IntoIterator<Item = Command>) -> Queue {
    let mut queue = Queue::new(person(1), []);
    for (number, command) in (1..).zip(commands) {
        queue.add(id(number), command, noon());
    }
    queue
}

fn confirmed() -> Report {
    Report::Answered(Outcome::Confirmed(Answer::Done))
}

fn refused() -> Report {
    Report::Answered(Outcome::Refused(Refusal::Unknown(409)))
}

fn names(entries: &[Entry]) -> Vec<u128> {
    entries.iter().map(|entry| entry.id.0.as_u128()).collect()
}
