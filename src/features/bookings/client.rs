//! What this room reads from the server, and what of it stays on the device.

use super::state::worked_out_day;
use crate::client::{BASE, CurrentSession, Listening, listen};
use crate::offline::{
    Budget, Kind, Reading, Snapshot, Snapshots, Source, Whose, use_kept_reading, use_kept_reading_or, use_snapshots,
};
use crate::platform::clock;
use chrono::NaiveDate;
use contract::bookings::{Booking, CentreDay, MyBookings};
use contract::ids::{BookingId, CentreId};
use contract::network::Centre;
use leptos::prelude::*;

/// Where the bookings of who is signed in are.
pub const MINE: &str = "/bookings";

impl Snapshot for MyBookings {
    const KIND: Kind = MY_BOOKINGS;
}

/// The bookings of who is signed in.
pub const MY_BOOKINGS: Kind =
    Kind { name: "my-bookings", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 200_000 } };

impl Snapshot for Booking {
    const KIND: Kind = Kind { name: "booking", whose: Whose::Reader, budget: Budget { answers: 30, bytes: 100_000 } };
}

impl Snapshot for CentreDay {
    const KIND: Kind = Kind { name: "day", whose: Whose::Reader, budget: Budget { answers: 20, bytes: 500_000 } };
}

/// The centre, for its hours and rules.
pub fn read_centre(centre: CentreId) -> Reading<Centre> {
    use_kept_reading(move || Some(format!("/centres/{centre}")))
}

/// The floor on the day that is chosen. Who is signed in matters: their own desks are marked. Without a network, a day
/// that was never read is worked out from what is known of the centre.
pub fn read_day(
    session: CurrentSession,
    centre: Memo<Centre>,
    day: impl Fn() -> Option<NaiveDate> + Copy + 'static,
) -> Reading<CentreDay> {
    let reader = Memo::new(move |_| session.reader());
    let path = move || {
        reader.track();
        centre.with(|centre| Some(day_path(&centre.id, day()?)))
    };
    use_kept_reading_or(path, move |_| {
        let known = untrack(|| centre.with(|centre| worked_out_day(centre, day()?, clock::now())));
        Box::pin(std::future::ready(known.map(|day| (day, Source::WorkedOut))))
    })
}

/// Calls `on_change` whenever something on the floor has changed on that day.
pub fn listen_to_day(centre: &CentreId, day: NaiveDate, on_change: impl Fn() + 'static) -> Listening {
    listen(&format!("{}/events", day_path(centre, day)), on_change)
}

/// The bookings of who is signed in; not read while nobody is.
pub fn read_mine(session: CurrentSession) -> Reading<MyBookings> {
    let reader = Memo::new(move |_| session.reader());
    use_kept_reading(move || reader.get().map(|_| MINE.to_owned()))
}

/// One booking, as soon as it is known who asks. Without a network it may be found among all bookings.
pub fn read_booking(
    session: CurrentSession,
    booking: impl Fn() -> Option<BookingId> + Copy + 'static,
) -> Reading<Booking> {
    let reader = Memo::new(move |_| session.reader());
    let snapshots = use_snapshots();
    let path = move || {
        reader.get()?;
        Some(booking_path(booking()?))
    };
    use_kept_reading_or(path, move |_| {
        let wanted = untrack(booking);
        Box::pin(async move { find_among_mine(snapshots, wanted?).await })
    })
}

async fn find_among_mine(snapshots: Snapshots, wanted: BookingId) -> Option<(Booking, Source)> {
    let kept = snapshots.recall(MY_BOOKINGS, MINE).await?;
    let MyBookings { coming, past, .. } = serde_json::from_str(&kept.body).ok()?;
    let found = coming.into_iter().chain(past).find(|booking| booking.id == wanted)?;
    Some((found, Source::Device { at: kept.at }))
}

/// Where the browser fetches a booking's calendar file.
pub fn calendar_address(booking: BookingId) -> String {
    format!("{BASE}{}/calendar.ics", booking_path(booking))
}

fn booking_path(booking: BookingId) -> String {
    format!("/bookings/{booking}")
}

fn day_path(centre: &CentreId, day: NaiveDate) -> String {
    format!("/centres/{centre}/days/{day}")
}
