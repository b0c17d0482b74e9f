//! What a command about a desk is about, in words.

use chrono::{NaiveTime, TimeDelta};
use contract::bookings::{Alternative, Booking, Slot};
use contract::ids::CentreId;
use contract::time::Instant;
use serde::{Deserialize, Serialize};

/// A slot with the names that a person knows it by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The space, date and time.
    pub slot: Slot,
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The space's name on the spot.
    pub space_label: String,
}

impl Place {
    /// A moment at which the slot is over by the clock of any centre in Italy: its local end, read as UTC, is one or two
    /// hours late. The phone knows no time zones, and the server refuses what is past anyway.
    pub(super) fn over_for_sure(&self) -> Instant {
        let end = TimeDelta::minutes(i64::from(self.slot.end.minutes()));
        self.slot.date.and_time(NaiveTime::MIN).and_utc() + end
    }
}

impl From<Alternative> for Place {
    fn from(alternative: Alternative) -> Self {
        let Alternative { slot, centre, centre_name, space_label, .. } = alternative;
        Self { slot, centre, centre_name, space_label }
    }
}

impl From<&Booking> for Place {
    fn from(booking: &Booking) -> Self {
        Self {
            slot: booking.slot.clone(),
            centre: booking.centre.clone(),
            centre_name: booking.centre_name.clone(),
            space_label: booking.space_label.clone(),
        }
    }
}
