//! What the pages of postings ask of the server. What anybody may read stays on the device; the rest is read and written
//! while there is a network.

use crate::client::{Client, ClientError, Method, use_session};
use crate::offline::{Budget, Kind, Reading, Snapshot, Whose, use_kept_reading, use_reading};
use contract::companies::Company;
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::{EditPosting, Posting, PostingList, PublicPosting, StepPosting, WritePosting};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use uuid::Uuid;

impl Snapshot for PublicPosting {
    const KIND: Kind =
        Kind { name: "posting", whose: Whose::Everybody, budget: Budget { answers: 50, bytes: 300_000 } };
}

/// One posting, as anybody reads it.
pub fn read_public(posting: PostingId) -> Reading<PublicPosting> {
    use_kept_reading(move || Some(format!("/postings/{posting}")))
}

/// The company that writes.
pub fn read_company(company: CompanyId) -> Reading<Company> {
    read(format!("/companies/{company}"))
}

/// A company's own postings: the first page.
pub fn read_own(company: CompanyId) -> Reading<PostingList> {
    read(own(company))
}

/// A later page of them.
pub fn own_after(company: CompanyId, after: &str) -> String {
    format!("{}?after={after}", own(company))
}

/// One of them.
pub fn read_posting(company: CompanyId, posting: PostingId) -> Reading<Posting> {
    read(one(company, posting))
}

/// Makes a draft. Its id names the command, so that a repetition makes nothing twice.
pub async fn write(client: Client, company: CompanyId, body: WritePosting) -> Result<Posting, ClientError> {
    client.send(Method::Post, &own(company), &body, Some(body.id.0)).await
}

/// Changes what a posting says.
pub async fn edit(
    client: Client,
    company: CompanyId,
    posting: PostingId,
    body: EditPosting,
) -> Result<Posting, ClientError> {
    client.send(Method::Put, &one(company, posting), &body, None).await
}

/// Does something with a posting.
pub async fn step(
    client: Client,
    company: CompanyId,
    posting: PostingId,
    body: StepPosting,
    key: Uuid,
) -> Result<Posting, ClientError> {
    client.send(Method::Post, &format!("{}/steps", one(company, posting)), &body, Some(key)).await
}

/// Throws a draft away.
pub async fn throw_away(client: Client, company: CompanyId, posting: PostingId) -> Result<(), ClientError> {
    client.send(Method::Delete, &one(company, posting), &(), None).await
}

fn own(company: CompanyId) -> String {
    format!("/companies/{company}/postings")
}

fn one(company: CompanyId, posting: PostingId) -> String {
    format!("{}/{posting}", own(company))
}

/// What is somebody's is not read while nobody is signed in.
fn read<T: DeserializeOwned + Send + Sync + 'static>(path: String) -> Reading<T> {
    let session = use_session();
    let reader = Memo::new(move |_| session.reader());
    use_reading(move || reader.get().map(|_| path.clone()))
}
