//! The starts at which an interview room of a centre is free: its opening hours, minus what is taken.

use super::commands::TalkLength;
use crate::appointments::{Busy, busy_spans, local_time, quarters};
use crate::bookings::fold_of;
use crate::ids::{CentreId, SpaceId};
use crate::network::{DayHours, open_spans};
use crate::time::{Fold, Instant, Span, TimeOfDay};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A start at which a room is free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoomStart {
    /// The local date.
    pub date: NaiveDate,
    /// The local start.
    pub start: TimeOfDay,
    /// Which one, when the local time comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// For how long a room is free from then on, at least one.
    pub lengths: Vec<TalkLength>,
}

/// `GET /centres/{centre}/interview-room-slots?from=2026-12-01`: the free starts of seven days, for anyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoomSlots {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// How many interview rooms it has.
    pub rooms: u16,
    /// The first of the seven local dates: the one that was asked for, today at the earliest.
    pub from: NaiveDate,
    /// The local date there now.
    pub today: NaiveDate,
    /// The last local date that can be booked.
    pub last: NaiveDate,
    /// The free starts, in order.
    pub starts: Vec<RoomStart>,
    /// The first date after the seven on which something is free, if there is one.
    pub next: Option<NaiveDate>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// The interview rooms of a centre. What is taken may reach further than the days that are looked at.
#[derive(Clone, Copy, Debug)]
pub struct InterviewRooms<'a> {
    /// The rooms in use.
    pub rooms: &'a [SpaceId],
    /// When these are taken or blocked.
    pub taken: &'a [Busy<SpaceId>],
    /// The moment: what has begun is no longer free.
    pub now: Instant,
}

/// The free starts of a day, in order.
pub fn room_starts<Z: TimeZone>(
    zone: &Z,
    InterviewRooms { rooms, taken, now }: InterviewRooms<'_>,
    hours: &DayHours,
    date: NaiveDate,
) -> Vec<RoomStart> {
    let DayHours::Open(open) = hours else { return Vec::new() };
    let open = open_spans(zone, date, open);
    let taken: Vec<Vec<Span>> = {
        let of_day = |room: &SpaceId| open.iter().flat_map(|open| busy_spans(taken, *room, *open)).collect();
        rooms.iter().map(of_day).collect()
    };
    let fits = |wanted: Span| {
        let is_free = |taken: &Vec<Span>| !taken.iter().any(|taken| taken.overlaps(wanted));
        open.iter().any(|open| open.contains(wanted)) && taken.iter().any(is_free)
    };
    // In the night when the clocks go back two ranges may share a quarter.
    let moments: BTreeSet<Instant> = open.iter().flat_map(|open| quarters(*open)).collect();
    let start = |starts_at: Instant| {
        let lengths = TalkLength::ALL.into_iter().filter(|length| fits(length.span_from(starts_at)));
        let lengths: Vec<_> = lengths.collect();
        let start = local_time(zone, starts_at).filter(|_| !lengths.is_empty())?;
        Some(RoomStart { date, start, fold: fold_of(zone, date, start, starts_at), starts_at, lengths })
    };
    moments.into_iter().filter(|moment| *moment > now).filter_map(start).collect()
}
