//! This room's requests. Nothing of it is kept on the device: it is read and written while there is a network.

use crate::client::{Client, ClientError, Method, use_session};
use crate::offline::{Reading, use_reading};
use contract::companies::{Company, Delegates, EditCompany, InviteDelegate, MyCompanies, RegisterCompany};
use contract::ids::{CompanyId, DelegateId};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Where the companies of who is signed in are.
const MINE: &str = "/me/companies";

/// The companies of who is signed in.
pub fn read_mine() -> Reading<MyCompanies> {
    read(MINE.to_owned())
}

/// One company.
pub fn read_company(company: CompanyId) -> Reading<Company> {
    read(one(company))
}

/// Who acts for a company.
pub fn read_delegates(company: CompanyId) -> Reading<Delegates> {
    read(delegates(company))
}

/// Registers a company. Its id names the command, so that a repetition registers nothing twice.
pub async fn register(client: Client, body: RegisterCompany) -> Result<Company, ClientError> {
    client.send(Method::Post, "/companies", &body, Some(body.id.0)).await
}

/// Changes what a company says of itself.
pub async fn edit(client: Client, company: CompanyId, body: EditCompany) -> Result<Company, ClientError> {
    client.send(Method::Put, &one(company), &body, None).await
}

/// Invites somebody to act for a company.
pub async fn invite(
    client: Client,
    company: CompanyId,
    body: InviteDelegate,
    key: Uuid,
) -> Result<Delegates, ClientError> {
    client.send(Method::Post, &delegates(company), &body, Some(key)).await
}

/// Takes somebody out of those who act for a company, or takes the invitation back.
pub async fn remove(client: Client, company: CompanyId, delegate: DelegateId) -> Result<(), ClientError> {
    client.send(Method::Delete, &format!("{}/{delegate}", delegates(company)), &(), None).await
}

/// Says yes to an invitation.
pub async fn accept(client: Client, company: CompanyId) -> Result<Company, ClientError> {
    client.send(Method::Put, &format!("{MINE}/{company}"), &(), None).await
}

/// Says no to an invitation.
pub async fn decline(client: Client, company: CompanyId) -> Result<(), ClientError> {
    client.send(Method::Delete, &format!("{MINE}/{company}"), &(), None).await
}

fn one(company: CompanyId) -> String {
    format!("/companies/{company}")
}

fn delegates(company: CompanyId) -> String {
    format!("/companies/{company}/delegates")
}

/// What is somebody's is not read while nobody is signed in.
fn read<T: DeserializeOwned + Send + Sync + 'static>(path: String) -> Reading<T> {
    let session = use_session();
    let reader = Memo::new(move |_| session.reader());
    use_reading(move || reader.get().map(|_| path.clone()))
}
