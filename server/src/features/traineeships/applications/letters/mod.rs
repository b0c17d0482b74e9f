//! What companies and people are told by mail about applications: in their language, in the effect's own transaction, sent
//! afterwards. Who applied is in no mail, only where it is read.

mod words;

use contract::accounts::Language;
use contract::companies::Company;
use contract::time::Instant;
use contract::traineeships::TimelineEvent;
use sea_orm::DatabaseTransaction;

use super::entities::application;
use super::{link, talks, views};
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
    /// The person comes to the talk.
    TalkAccepted,
    /// The person cannot come to it.
    TalkDeclined,
    /// The person has called it off.
    TalkGivenUp,
}

impl ToCompany {
    /// Whether the letter says where and when the talk is or was.
    fn is_about_talk(self) -> bool {
        matches!(self, Self::TalkAccepted | Self::TalkDeclined | Self::TalkGivenUp)
    }

    /// Whether a calendar has something to learn from it.
    fn changes_calendar(self) -> bool {
        matches!(self, Self::TalkAccepted | Self::TalkGivenUp)
    }
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
    let talk = match news.is_about_talk() {
        true => talks::meeting(state, transaction, row.application_id()).await?,
        false => None,
    };
    let send_to = async |to: &str, language: Language, way: words::Way<'_>| {
        let lines = talk.as_ref().map(|talk| talk.lines(language)).transpose()?.unwrap_or_default();
        let (subject, text) = words::to_company(language, news, title, &lines, way);
        let talk = talk.as_ref().filter(|_| news.changes_calendar());
        let calendar = talk.map(|talk| talk.calendar(language, &page)).transpose()?;
        let mail = Mail { to: to.to_owned(), subject, text, calendar };
        notices::send_later(transaction, state.clock.now(), mail).await
    };
    let mut language = Language::It;
    for delegate in delegates(transaction, &company).await? {
        if delegate.email == contact {
            // They are told once, with the link.
            language = delegate.language;
            continue;
        }
        send_to(&delegate.email, delegate.language, words::Way::Page(&page)).await?;
    }
    if news == ToCompany::Withdrawn {
        return send_to(contact, language, words::Way::None).await;
    }
    let address = link::make(state, transaction, row.application_id(), contact).await?;
    send_to(contact, language, words::Way::Link(&address)).await
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
    let page = persons_page(state, row);
    let talk = match event {
        TimelineEvent::TalkProposed | TimelineEvent::TalkCalledOff => {
            talks::meeting(state, transaction, row.application_id()).await?
        }
        _ => None,
    };
    let lines = talk.as_ref().map(|talk| talk.lines(contact.language)).transpose()?.unwrap_or_default();
    let (subject, text) = words::to_person(contact.language, event, &title, &lines, &page);
    // Whoever has put it into a calendar takes it out again.
    let called_off = talk.filter(|_| event == TimelineEvent::TalkCalledOff);
    let calendar = called_off.map(|talk| talk.calendar(contact.language, &page)).transpose()?;
    notices::send_later(transaction, state.clock.now(), Mail { to, subject, text, calendar }).await
}

/// Where the person sees their application.
pub fn persons_page(state: &AppState, row: &application::Model) -> String {
    format!("{}/applications/{}", state.settings.public_url, row.id)
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
