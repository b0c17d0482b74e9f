//! This room's requests.

use crate::client::{Client, ClientError, Method};
use chrono::NaiveDate;
use contract::accounts::{FindPeople, NewCard, PersonCard, RegisterPerson};
use contract::appointments::{AppointmentNotes, WriteNotes};
use contract::ids::{AppointmentId, CentreId, PersonId};
use contract::network::Centre;
use serde::Serialize;

/// Where all centres are.
pub const CENTRES: &str = "/centres";

/// Where a centre is.
pub fn centre(centre: &CentreId) -> String {
    format!("/centres/{centre}")
}

/// Where the operator's day is.
pub fn day(centre: &CentreId, date: NaiveDate) -> String {
    format!("/centres/{centre}/days/{date}/bookings")
}

/// Where the server tells that something changed on a day.
pub fn day_events(centre: &CentreId, date: NaiveDate) -> String {
    format!("/centres/{centre}/days/{date}/events")
}

/// Where the day of the centre's counsellors is.
pub fn appointments(centre: &CentreId, date: NaiveDate) -> String {
    format!("/centres/{centre}/days/{date}/appointments")
}

/// Where it is said when counsellors receive.
pub fn appointment_ranges(centre: &CentreId) -> String {
    format!("/centres/{centre}/appointment-ranges")
}

/// Where the codes are that stand on desks and at the reception.
pub fn check_in_codes(centre: &CentreId) -> String {
    format!("/centres/{centre}/check-in-codes")
}

/// Looks for people by part of the name; the name stands in no address.
pub async fn find_people(client: Client, name: String) -> Result<Vec<PersonCard>, ClientError> {
    client.send(Method::Post, "/people/search", &FindPeople { name }, None).await
}

/// Registers somebody. The person's id names the command, so that a repetition registers nobody twice.
pub async fn register(client: Client, person: RegisterPerson) -> Result<PersonCard, ClientError> {
    client.send(Method::Post, "/people", &person, Some(person.id.0)).await
}

/// Makes a new card; the one before is worthless from then on.
pub async fn new_card(client: Client, person: PersonId) -> Result<NewCard, ClientError> {
    client.send(Method::Post, &format!("/people/{person}/card"), &(), None).await
}

/// Reads a counsellor's notes. The server notes who reads, so nothing reads them ahead.
pub async fn read_notes(client: Client, appointment: AppointmentId) -> Result<AppointmentNotes, ClientError> {
    client.get(&notes(appointment)).await
}

/// Writes a counsellor's notes at once: they never wait on the device.
pub async fn write_notes(
    client: Client,
    appointment: AppointmentId,
    write: WriteNotes,
) -> Result<AppointmentNotes, ClientError> {
    client.send(Method::Put, &notes(appointment), &write, None).await
}

fn notes(appointment: AppointmentId) -> String {
    format!("/appointments/{appointment}/notes")
}

/// Changes one part of a centre.
pub async fn edit_centre<E: Serialize>(
    client: Client,
    centre: &CentreId,
    part: &str,
    edit: &E,
) -> Result<Centre, ClientError> {
    client.send(Method::Put, &format!("/centres/{centre}/{part}"), edit, None).await
}
