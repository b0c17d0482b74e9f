//! What this room reads from the server, and what of it stays on the device.

use crate::client::{BASE, CurrentSession};
use crate::offline::{
    Budget, Kind, Reading, Snapshot, Snapshots, Source, Whose, use_kept_reading, use_kept_reading_or, use_snapshots,
};
use chrono::NaiveDate;
use contract::appointments::{Appointment, CentreSlots, MyAppointments};
use contract::ids::{AppointmentId, CentreId};
use contract::network::CentreSummary;
use leptos::prelude::*;

/// Where the appointments of who is signed in are.
pub const MINE: &str = "/me/appointments";

/// Where the centres are, each of which may have counsellors.
pub const CENTRES_PATH: &str = "/centres";

/// The appointments of who is signed in.
pub const MY_APPOINTMENTS: Kind =
    Kind { name: "my-appointments", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 200_000 } };

impl Snapshot for MyAppointments {
    const KIND: Kind = MY_APPOINTMENTS;
}

impl Snapshot for Appointment {
    const KIND: Kind =
        Kind { name: "appointment", whose: Whose::Reader, budget: Budget { answers: 20, bytes: 100_000 } };
}

impl Snapshot for CentreSlots {
    const KIND: Kind = Kind { name: "slots", whose: Whose::Everybody, budget: Budget { answers: 24, bytes: 800_000 } };
}

/// The free starts of each of the centres in a list of them.
pub fn slots_of_centres(body: &str) -> Vec<(Kind, String)> {
    let centres: Vec<CentreSummary> = serde_json::from_str(body).unwrap_or_default();
    centres.into_iter().map(|centre| (CentreSlots::KIND, slots_path(&centre.id))).collect()
}

fn slots_path(centre: &CentreId) -> String {
    format!("/centres/{centre}/appointment-slots")
}

/// The free starts of seven days at a centre, the first ones when no date is asked for.
pub fn read_slots(centre: CentreId, from: impl Fn() -> Option<NaiveDate> + Copy + 'static) -> Reading<CentreSlots> {
    use_kept_reading(move || {
        let path = slots_path(&centre);
        Some(from().map_or_else(|| path.clone(), |from| format!("{path}?from={from}")))
    })
}

/// The appointments of who is signed in; not read while nobody is.
pub fn read_mine(session: CurrentSession) -> Reading<MyAppointments> {
    let reader = Memo::new(move |_| session.reader());
    use_kept_reading(move || reader.get().map(|_| MINE.to_owned()))
}

/// One appointment, as soon as it is known who asks. Without a network it may be found among all of them.
pub fn read_one(
    session: CurrentSession,
    appointment: impl Fn() -> Option<AppointmentId> + Copy + 'static,
) -> Reading<Appointment> {
    let reader = Memo::new(move |_| session.reader());
    let snapshots = use_snapshots();
    let path = move || {
        reader.get()?;
        Some(format!("/appointments/{}", appointment()?))
    };
    use_kept_reading_or(path, move |_| {
        let wanted = untrack(appointment);
        Box::pin(async move { find_among_mine(snapshots, wanted?).await })
    })
}

/// Where the browser fetches an appointment's calendar file.
pub fn calendar_address(appointment: AppointmentId) -> String {
    format!("{BASE}/appointments/{appointment}/calendar.ics")
}

async fn find_among_mine(snapshots: Snapshots, wanted: AppointmentId) -> Option<(Appointment, Source)> {
    let kept = snapshots.recall(MY_APPOINTMENTS, MINE).await?;
    let MyAppointments { coming, past, .. } = serde_json::from_str(&kept.body).ok()?;
    let found = coming.into_iter().chain(past).find(|appointment| appointment.id == wanted)?;
    Some((found, Source::Device { at: kept.at }))
}
