//! What a person wants next: a desk, another time, or to give one up. Everything is drawn from the seed.

use chrono::{Days, NaiveDate, Utc};
use contract::bookings::{BookDesk, MoveBooking, Slot};
use contract::ids::{BookingId, SpaceId};
use contract::time::TimeOfDay;
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use std::sync::Arc;
use uuid::Uuid;

/// Days on which people come, from the day after tomorrow on.
const DAYS: u64 = 14;
/// The first and last half hour of the day at which they begin, counted from midnight.
const FIRST_HALF_HOUR: u16 = 16;
const LAST_HALF_HOUR: u16 = 36;

/// A command as it is sent each time, to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Its id, which is its `Idempotency-Key`.
    pub key: Uuid,
    pub path: String,
    pub body: Vec<u8>,
    /// The booking that it makes or changes.
    pub booking: Uuid,
}

pub struct Planner {
    desks: Arc<Vec<SpaceId>>,
    first_day: NaiveDate,
    random: StdRng,
}

impl Planner {
    pub fn new(desks: Arc<Vec<SpaceId>>, random: StdRng) -> Self {
        Self { desks, first_day: Utc::now().date_naive() + Days::new(2), random }
    }

    /// What waits next: a few commands. `mine` are bookings that were had, whatever became of them since.
    pub fn next(&mut self, mine: &[Uuid]) -> Vec<Command> {
        let count = self.random.random_range(1..=4);
        (0..count).map(|_| self.command(mine)).collect()
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: u32) -> bool {
        self.random.random_ratio(1, times)
    }

    /// One of several.
    pub fn one_of<'a, T>(&mut self, several: &'a [T]) -> Option<&'a T> {
        several.choose(&mut self.random)
    }

    /// A while, in milliseconds, before a request is sent again.
    pub fn pause(&mut self) -> u64 {
        self.random.random_range(2..=30)
    }

    fn command(&mut self, mine: &[Uuid]) -> Command {
        let key = self.id();
        let booking = if self.once_in(2) { None } else { mine.choose(&mut self.random).copied() };
        match booking {
            None => {
                let body = BookDesk { id: BookingId(key), slot: self.slot(), person: None };
                let body = serde_json::to_vec(&body).unwrap();
                Command { key, path: "/bookings".to_owned(), body, booking: key }
            }
            Some(booking) if self.once_in(3) => {
                Command { key, path: format!("/bookings/{booking}/cancel"), body: b"{}".to_vec(), booking }
            }
            Some(booking) => {
                let body = serde_json::to_vec(&MoveBooking { slot: self.slot() }).unwrap();
                Command { key, path: format!("/bookings/{booking}/move"), body, booking }
            }
        }
    }

    fn slot(&mut self) -> Slot {
        let start = self.random.random_range(FIRST_HALF_HOUR..=LAST_HALF_HOUR);
        let end = start + self.random.random_range(1..=5);
        let time = |half_hours: u16| TimeOfDay::from_minutes(30 * half_hours).unwrap();
        let date = self.first_day + Days::new(self.random.random_range(0..DAYS));
        Slot {
            space: *self.desks.choose(&mut self.random).unwrap(),
            date,
            start: time(start),
            end: time(end),
            fold: None,
        }
    }

    /// A UUIDv7 as a phone makes it, of now.
    fn id(&mut self) -> Uuid {
        let now = u64::try_from(Utc::now().timestamp_millis()).unwrap();
        uuid::Builder::from_unix_timestamp_millis(now, &self.random.random()).into_uuid()
    }
}
