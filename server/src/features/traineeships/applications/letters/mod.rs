//! What companies and people are told by mail about applications: in their language, in the effect's own transaction, sent
//! afterwards. Who applied is in no mail, only where it is read.

mod words;

use contract::accounts::Language;
use contract::companies::Company;
use contract::time::Instant;
use contract::traineeships::TimelineEvent;
use sea_orm::DatabaseTransaction;

use super::entities::application;
use super::{link, views};
use crate::error::{ApiError, ApiResult};
use crate::features::{accounts, companies};
use crate::notices::{self, Mail};
use crate::state::AppState;

/// What a company is told about an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToCompany {
    /// Somebody has applied.
    Applied,
    /// The person has written.
    Wrote,
    /// It has not answered yet.
    Reminded,
    /// The person has withdrawn.
    Withdrawn,
}

/// Tells a company: its address with a link by which it answers without an account, and those who act for it with the page.
pub async fn tell_company(
    state: &AppState,
    transaction: &DatabaseTransaction,
    row: &application::Model,
    title: &str,
    news: ToCompany,
) -> ApiResult<()> {
    let company =
        companies::find(transaction, row.company_id()).await?.ok_or(ApiError::Stored("application.company"))?;
    let page = format!(
        "{}/companies/{}/postings/{}/applications/{}",
        state.settings.public_url, row.company, row.posting, row.id
    );
    let contact = company.contacts.email.as_str();
    let mut language = Language::It;
    for delegate in delegates(transaction, &company).await? {
        if delegate.email == contact {
            // They are told once, with the link.
            language = delegate.language;
            continue;
        }
        let (subject, text) = words::to_company(delegate.language, news, title, words::Way::Page(&page));
        send(transaction, state.clock.now(), &delegate.email, (subject, text)).await?;
    }
    let letter = if news == ToCompany::Withdrawn {
        words::to_company(language, news, title, words::Way::None)
    } else {
        let address = link::make(state, transaction, row.application_id(), contact).await?;
        words::to_company(language, news, title, words::Way::Link(&address))
    };
    send(transaction, state.clock.now(), contact, letter).await
}

/// Sends another link to an address that has had one.
pub async fn send_link_again(
    state: &AppState,
    transaction: &DatabaseTransaction,
    row: &application::Model,
    recipient: &str,
) -> ApiResult<()> {
    let title = views::title(transaction, row).await?;
    let address = link::make(state, transaction, row.application_id(), recipient).await?;
    let language = accounts::language_of(transaction, recipient).await?.unwrap_or(Language::It);
    send(transaction, state.clock.now(), recipient, words::link_again(language, &title, &address)).await
}

/// Tells a company that its postings were put aside, because people wait for an answer.
pub async fn tell_paused(state: &AppState, transaction: &DatabaseTransaction, company: &Company) -> ApiResult<()> {
    let page = format!("{}/companies/{}/postings", state.settings.public_url, company.id);
    let mut told = vec![company.contacts.email.clone()];
    let mut language = Language::It;
    for delegate in delegates(transaction, company).await? {
        if told.contains(&delegate.email) {
            language = delegate.language;
            continue;
        }
        send(transaction, state.clock.now(), &delegate.email, words::paused(delegate.language, &page)).await?;
        told.push(delegate.email);
    }
    send(transaction, state.clock.now(), &company.contacts.email, words::paused(language, &page)).await
}

/// Tells the person what the company has done, where they have an address.
pub async fn tell_person(
    state: &AppState,
    transaction: &DatabaseTransaction,
    row: &application::Model,
    event: TimelineEvent,
) -> ApiResult<()> {
    let Some(contact) = accounts::contact(transaction, row.person_id()).await? else { return Ok(()) };
    let Some(to) = contact.email else { return Ok(()) };
    let title = views::title(transaction, row).await?;
    let page = format!("{}/applications/{}", state.settings.public_url, row.id);
    send(transaction, state.clock.now(), &to, words::to_person(contact.language, event, &title, &page)).await
}

/// Somebody who acts for a company and has an address.
struct Addressee {
    email: String,
    language: Language,
}

async fn delegates(transaction: &DatabaseTransaction, company: &Company) -> ApiResult<Vec<Addressee>> {
    let mut delegates = Vec::new();
    for person in companies::acting_for(transaction, company.id).await? {
        let Some(contact) = accounts::contact(transaction, person).await? else { continue };
        delegates.extend(contact.email.map(|email| Addressee { email, language: contact.language }));
    }
    Ok(delegates)
}

async fn send(
    transaction: &DatabaseTransaction,
    now: Instant,
    to: &str,
    (subject, text): (String, String),
) -> ApiResult<()> {
    notices::send_later(transaction, now, Mail { to: to.to_owned(), subject, text, calendar: None }).await
}
