//! What the pages of applications ask of the server. A person's own stay on their device; what a company receives does not.

use crate::client::{BASE, BodyKind, Call, Client, ClientError, CurrentSession, Method, use_session};
use crate::offline::{Budget, Kind, Reading, Snapshot, Whose, use_kept_reading, use_reading};
use chrono::NaiveDate;
use contract::accounts::MyCv;
use contract::ids::{ApplicationId, CentreId, CompanyId, PostingId};
use contract::network::CentreSummary;
use contract::traineeships::{
    AnswerByLink, AnswerLink, Application, ApplicationList, FoundPostings, OpenedByLink, PublicPosting,
    ReceivedApplication, ReceivedList, Reply, RoomSlots,
};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Where the person's own applications are.
pub const OWN: &str = "/applications";

/// Where a company answers by a link.
const BY_LINK: &str = "/application-answers";

impl Snapshot for ApplicationList {
    const KIND: Kind =
        Kind { name: "applications", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 50_000 } };
}

impl Snapshot for Application {
    const KIND: Kind =
        Kind { name: "application", whose: Whose::Reader, budget: Budget { answers: 30, bytes: 400_000 } };
}

impl Snapshot for FoundPostings {
    const KIND: Kind =
        Kind { name: "similar-postings", whose: Whose::Everybody, budget: Budget { answers: 20, bytes: 60_000 } };
}

/// The posting, as anybody reads it.
pub fn read_posting(posting: PostingId) -> Reading<PublicPosting> {
    use_kept_reading(move || Some(format!("/postings/{posting}")))
}

/// At most three postings like this one; not read unless they are wanted.
pub fn read_similar(posting: PostingId, is_wanted: Memo<bool>) -> Reading<FoundPostings> {
    use_kept_reading(move || is_wanted.get().then(|| format!("/postings/{posting}/similar")))
}

/// The newest of the person's own; not read while nobody is signed in.
pub fn read_own(session: CurrentSession) -> Reading<ApplicationList> {
    use_kept_reading(for_reader(session, OWN.to_owned()))
}

/// One of them.
pub fn read_one(session: CurrentSession, application: ApplicationId) -> Reading<Application> {
    use_kept_reading(for_reader(session, format!("{OWN}/{application}")))
}

/// What the person keeps in their profile to apply with.
pub fn read_cv(session: CurrentSession) -> Reading<MyCv> {
    use_kept_reading(for_reader(session, "/me/cv".to_owned()))
}

/// The page of the person's own after a cursor.
pub async fn own_after(client: Client, after: String) -> Result<ApplicationList, ClientError> {
    client.get(&format!("{OWN}?after={after}")).await
}

/// What a posting has received: the first page.
pub fn read_received(company: CompanyId, posting: PostingId) -> Reading<ReceivedList> {
    read(received(company, posting))
}

/// The page after a cursor.
pub async fn received_after(
    client: Client,
    company: CompanyId,
    posting: PostingId,
    after: String,
) -> Result<ReceivedList, ClientError> {
    client.get(&format!("{}?after={after}", received(company, posting))).await
}

/// One of them. The person sees that it was opened.
pub fn read_received_one(
    company: CompanyId,
    posting: PostingId,
    application: ApplicationId,
) -> Reading<ReceivedApplication> {
    read(received_one(company, posting, application))
}

/// Where the browser fetches the calendar file of a talk.
pub fn calendar_address(application: ApplicationId) -> String {
    format!("{BASE}{OWN}/{application}/talk.ics")
}

/// The centres, some of which have interview rooms.
pub fn read_centres(is_wanted: Memo<bool>) -> Reading<Vec<CentreSummary>> {
    use_kept_reading(move || is_wanted.get().then(|| "/centres".to_owned()))
}

/// When an interview room is free, in the seven days from a date on; not read while no centre is chosen.
pub fn read_rooms(
    centre: impl Fn() -> Option<CentreId> + 'static,
    from: impl Fn() -> Option<NaiveDate> + 'static,
) -> Reading<RoomSlots> {
    use_reading(move || {
        let path = format!("/centres/{}/interview-room-slots", centre()?);
        Some(from().map_or_else(|| path.clone(), |from| format!("{path}?from={from}")))
    })
}

/// What the company says. The key names the reply, so that a repetition says nothing twice.
pub async fn reply(
    client: Client,
    company: CompanyId,
    posting: PostingId,
    application: ApplicationId,
    reply: Reply,
    key: Uuid,
) -> Result<ReceivedApplication, ClientError> {
    let path = format!("{}/replies", received_one(company, posting, application));
    client.send(Method::Post, &path, &reply, Some(key)).await
}

/// Where the browser fetches a PDF of an application: `cv` or `file`.
pub fn pdf_address(company: CompanyId, posting: PostingId, application: ApplicationId, which: &str) -> String {
    format!("{BASE}{}/{which}", received_one(company, posting, application))
}

/// What a link opens.
pub async fn open(client: Client, link: AnswerLink) -> Result<OpenedByLink, ClientError> {
    client.send(Method::Post, &format!("{BY_LINK}/open"), &link, None).await
}

/// What the company says by a link.
pub async fn answer(client: Client, answer: AnswerByLink) -> Result<ReceivedApplication, ClientError> {
    client.send(Method::Post, BY_LINK, &answer, None).await
}

/// Asks for another link, which comes by mail. The server has nothing to say to it but 202.
pub async fn ask_for_link(client: Client, link: AnswerLink) -> Result<(), ClientError> {
    let body = serde_json::to_string(&link).ok();
    let path = format!("{BY_LINK}/new-link");
    let reply =
        client.exchange(&Call { method: Method::Post, path, body, idempotency_key: None, only_as: None }).await?;
    match (reply.status, reply.kind) {
        (202, BodyKind::Empty) => Ok(()),
        _ => reply.read(),
    }
}

/// Where a PDF is fetched by a link: `cv` or `file`.
pub fn pdf_by_link(which: &str) -> String {
    format!("{BASE}{BY_LINK}/{which}")
}

fn received(company: CompanyId, posting: PostingId) -> String {
    format!("/companies/{company}/postings/{posting}/applications")
}

fn received_one(company: CompanyId, posting: PostingId, application: ApplicationId) -> String {
    format!("{}/{application}", received(company, posting))
}

/// What is somebody's is not read while nobody is signed in.
fn for_reader(session: CurrentSession, path: String) -> impl Fn() -> Option<String> + 'static {
    let reader = Memo::new(move |_| session.reader());
    move || reader.get().map(|_| path.clone())
}

fn read<T: DeserializeOwned + Send + Sync + 'static>(path: String) -> Reading<T> {
    use_reading(for_reader(use_session(), path))
}
