//! What those who act for a company are told by mail, and who is invited to: in their language, in the effect's own
//! transaction, sent afterwards.

mod words;

use contract::accounts::Language;
use contract::ids::PersonId;
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;

use super::entities::company;
use super::known;
use crate::error::ApiResult;
use crate::features::accounts;
use crate::identity::person;
use crate::notices::{self, Mail};
use crate::state::AppState;

/// What an operator has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News<'a> {
    /// The company is verified.
    Verified,
    /// It is not, and why.
    Refused(&'a str),
    /// It is as accessible as it says.
    AccessibilityVerified,
    /// It is not, and why.
    AccessibilityRefused(&'a str),
}

/// Tells everybody who acts for a company and has an address. The mails leave once the transaction is committed.
pub async fn tell(
    state: &AppState,
    transaction: &DatabaseTransaction,
    company: &company::Model,
    news: News<'_>,
) -> ApiResult<()> {
    let address = format!("{}/companies/{}", state.settings.public_url, company.id);
    for person in known::acting_for(transaction, company.company_id()).await? {
        let Some(contact) = accounts::contact(transaction, person).await? else { continue };
        let Some(to) = contact.email else { continue };
        let (subject, text) = words::letter(contact.language, news, &company.legal_name, &address);
        let mail = Mail { to, subject, text, calendar: None };
        notices::send_later(transaction, state.clock.now(), mail).await?;
    }
    Ok(())
}

/// Invites an address: in the language of who has it, or else of who invites.
pub async fn invite(
    state: &AppState,
    transaction: &DatabaseTransaction,
    company: &company::Model,
    from: PersonId,
    to: &str,
) -> ApiResult<()> {
    let invited = person::Entity::find().filter(person::Column::Email.eq(to)).one(transaction).await?;
    let from = accounts::contact(transaction, from).await?;
    let language = invited.map(|person| person.language()).or(from.as_ref().map(|from| from.language));
    let facts = words::Invitation {
        from: from.as_ref().map(|from| from.name.as_str()).unwrap_or_default(),
        company: &company.legal_name,
        to,
        address: &format!("{}/companies", state.settings.public_url),
    };
    let (subject, text) = words::invitation(language.unwrap_or(Language::It), &facts);
    let mail = Mail { to: to.to_owned(), subject, text, calendar: None };
    notices::send_later(transaction, state.clock.now(), mail).await
}
