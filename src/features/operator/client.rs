//! This room's requests.

use crate::client::{Client, ClientError, Method};
use chrono::NaiveDate;
use contract::accounts::{FindPeople, NewCard, PersonCard, RegisterPerson};
use contract::appointments::{AppointmentNotes, WriteNotes};
use contract::companies::{Company, CompanyList, VerifyCompany};
use contract::group_sessions::{
    CallOffGroupSession, EditGroupSession, GroupRegistration, GroupSession, LinkClass, PlanGroupSession,
    RegisterForGroupSession,
};
use contract::ids::{AppointmentId, CentreId, CompanyId, GroupSessionId, PersonId, PostingId, RegistrationId};
use contract::network::Centre;
use contract::orientation::{ClassCounts, GuidedClass, OpenClass};
use contract::traineeships::{JudgePosting, Posting};
use serde::Serialize;
use uuid::Uuid;

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

/// Where the group sessions of a centre are, from a date on.
pub fn group_sessions(centre: &CentreId, from: Option<NaiveDate>) -> String {
    let path = format!("/centres/{centre}/group-sessions");
    from.map_or_else(|| path.clone(), |from| format!("{path}?from={from}"))
}

/// Where it is said who registered for a group session.
pub fn participants(session: GroupSessionId) -> String {
    format!("/group-sessions/{session}/participants")
}

/// Plans a group session. Its id names the command.
pub async fn plan_group_session(client: Client, plan: PlanGroupSession) -> Result<GroupSession, ClientError> {
    client.send(Method::Post, "/group-sessions", &plan, Some(plan.id.0)).await
}

/// Changes what a group session says, and how many can take part.
pub async fn edit_group_session(
    client: Client,
    session: GroupSessionId,
    edit: EditGroupSession,
) -> Result<GroupSession, ClientError> {
    client.send(Method::Put, &format!("/group-sessions/{session}"), &edit, None).await
}

/// Calls a group session off.
pub async fn call_off_group_session(
    client: Client,
    session: GroupSessionId,
    call_off: CallOffGroupSession,
    key: Uuid,
) -> Result<GroupSession, ClientError> {
    client.send(Method::Post, &format!("/group-sessions/{session}/call-off"), &call_off, Some(key)).await
}

/// Registers somebody for a group session. The registration's id names the command.
pub async fn register_for_group(
    client: Client,
    session: GroupSessionId,
    body: RegisterForGroupSession,
) -> Result<GroupRegistration, ClientError> {
    client.send(Method::Post, &format!("/group-sessions/{session}/registrations"), &body, Some(body.id.0)).await
}

/// Gives up somebody's place, or their waiting for one, for them.
pub async fn cancel_registration(
    client: Client,
    registration: RegistrationId,
    key: Uuid,
) -> Result<GroupRegistration, ClientError> {
    client.send(Method::Post, &format!("/registrations/{registration}/cancel"), &serde_json::json!({}), Some(key)).await
}

/// Opens a class for a group session and links it there. Sent again, it is the same class.
pub async fn open_class_for(
    client: Client,
    session: GroupSessionId,
    class: OpenClass,
) -> Result<ClassCounts, ClientError> {
    let opened: GuidedClass = client.send(Method::Post, "/classes", &class, None).await?;
    client.send(Method::Put, &class_of(session), &LinkClass { class: opened.id }, None).await
}

/// Takes the class away from a group session; the class itself stays.
pub async fn unlink_class(client: Client, session: GroupSessionId) -> Result<(), ClientError> {
    client.send(Method::Delete, &class_of(session), &(), None).await
}

fn class_of(session: GroupSessionId) -> String {
    format!("/group-sessions/{session}/class")
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

/// Where a page of a list of companies is.
pub fn companies(list: CompanyList, after: Option<&str>) -> String {
    let list = list.as_str();
    match after {
        Some(after) => format!("/companies?list={list}&after={after}"),
        None => format!("/companies?list={list}"),
    }
}

/// Where a company is.
pub fn company(company: CompanyId) -> String {
    format!("/companies/{company}")
}

/// Where those who act for a company are.
pub fn delegates(company: CompanyId) -> String {
    format!("/companies/{company}/delegates")
}

/// Says whether a company is verified.
pub async fn verify_company(
    client: Client,
    company: CompanyId,
    body: VerifyCompany,
    key: Uuid,
) -> Result<Company, ClientError> {
    client.send(Method::Post, &format!("/companies/{company}/verification"), &body, Some(key)).await
}

/// Says whether a company is as accessible as it says.
pub async fn verify_accessibility(
    client: Client,
    company: CompanyId,
    body: VerifyCompany,
    key: Uuid,
) -> Result<Company, ClientError> {
    client.send(Method::Post, &format!("/companies/{company}/accessibility-verification"), &body, Some(key)).await
}

/// Where a page of the postings that wait for an operator is.
pub fn postings_to_judge(after: Option<&str>) -> String {
    const TO_JUDGE: &str = "/postings/to-judge";
    after.map_or_else(|| TO_JUDGE.to_owned(), |after| format!("{TO_JUDGE}?after={after}"))
}

/// Where a posting is.
pub fn posting(company: CompanyId, posting: PostingId) -> String {
    format!("/companies/{company}/postings/{posting}")
}

/// Says whether a posting is published.
pub async fn judge_posting(
    client: Client,
    company: CompanyId,
    id: PostingId,
    body: JudgePosting,
    key: Uuid,
) -> Result<Posting, ClientError> {
    client.send(Method::Post, &format!("{}/verdict", posting(company, id)), &body, Some(key)).await
}
