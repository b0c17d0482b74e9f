//! The operator's day as plain data: who comes when, how many are here, and whom a code or a name means.

use contract::bookings::{BookingStatus, DayEntry, has_short_code};
use contract::ids::BookingId;
use contract::time::TimeOfDay;

#[cfg(test)]
mod tests;

/// How many come, are here, and do not come any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Still expected.
    pub expected: usize,
    /// Checked in.
    pub here: usize,
    /// Cancelled, released or displaced.
    pub gone: usize,
}

impl Tally {
    /// The count of these entries.
    pub fn of(entries: &[DayEntry]) -> Self {
        let mut tally = Self::default();
        for entry in entries {
            match entry.booking.status {
                BookingStatus::Confirmed => tally.expected += 1,
                BookingStatus::CheckedIn => tally.here += 1,
                BookingStatus::Cancelled | BookingStatus::Released | BookingStatus::Displaced => tally.gone += 1,
            }
        }
        tally
    }
}

/// What the operator looks for: typed, or read from a person's screen by a scanner that types.
pub fn is_meant(entry: &DayEntry, sought: &str) -> bool {
    let sought = sought.trim();
    if sought.is_empty() {
        return true;
    }
    if let Some(booking) = booking_in(sought) {
        return entry.booking.id == booking;
    }
    entry.person.name.to_lowercase().contains(&sought.to_lowercase()) || has_short_code(entry.booking.id, sought)
}

/// The booking that a scanned address or a whole id names.
fn booking_in(sought: &str) -> Option<BookingId> {
    sought.rsplit(['/', '#', '=', '?']).find_map(|part| part.parse().ok())
}

/// The entries by their start, in the order of the day.
pub fn by_start(entries: Vec<DayEntry>) -> Vec<(TimeOfDay, Vec<DayEntry>)> {
    let mut groups: Vec<(TimeOfDay, Vec<DayEntry>)> = Vec::new();
    for entry in entries {
        let start = entry.booking.slot.start;
        match groups.last_mut() {
            Some((last, group)) if *last == start => group.push(entry),
            _ => groups.push((start, vec![entry])),
        }
    }
    groups
}
