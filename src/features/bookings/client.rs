//! What this room reads from the server.

use crate::client::{BASE, CurrentSession, Listening, Reading, listen, use_reading};
use chrono::NaiveDate;
use contract::bookings::{Booking, CentreDay, MyBookings};
use contract::ids::{BookingId, CentreId};
use contract::network::Centre;
use leptos::prelude::*;

/// The centre, for its hours and rules.
pub fn read_centre(centre: CentreId) -> Reading<Centre> {
    use_reading(move || Some(format!("/centres/{centre}")))
}

/// The floor on the day that is chosen. Who is signed in matters: their own desks are marked.
pub fn read_day(
    session: CurrentSession,
    centre: CentreId,
    day: impl Fn() -> Option<NaiveDate> + 'static,
) -> Reading<CentreDay> {
    let person = Memo::new(move |_| session.me().map(|me| me.id));
    use_reading(move || {
        person.track();
        Some(day_path(&centre, day()?))
    })
}

/// Calls `on_change` whenever something on the floor has changed on that day.
pub fn listen_to_day(centre: &CentreId, day: NaiveDate, on_change: impl Fn() + 'static) -> Listening {
    listen(&format!("{}/events", day_path(centre, day)), on_change)
}

/// The bookings of who is signed in; not read while nobody is.
pub fn read_mine(session: CurrentSession) -> Reading<MyBookings> {
    let person = Memo::new(move |_| session.me().map(|me| me.id));
    use_reading(move || person.get().map(|_| "/bookings".to_owned()))
}

/// One booking, as soon as it is known who asks.
pub fn read_booking(session: CurrentSession, booking: impl Fn() -> Option<BookingId> + 'static) -> Reading<Booking> {
    let person = Memo::new(move |_| session.me().map(|me| me.id));
    use_reading(move || {
        person.get()?;
        Some(booking_path(booking()?))
    })
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
