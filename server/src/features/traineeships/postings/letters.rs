//! What those who act for a company are told by mail about a posting: in their language, in the effect's own transaction,
//! sent afterwards.

use contract::accounts::Language;
use contract::companies::Company;
use sea_orm::DatabaseTransaction;

use super::entities;
use crate::error::ApiResult;
use crate::features::{accounts, companies};
use crate::notices::{self, Mail};
use crate::state::AppState;

/// What has become of a posting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News<'a> {
    /// It is published.
    Published,
    /// It was sent back, and why.
    Returned(&'a str),
    /// Its last day is near.
    ClosesSoon,
    /// Its last day is over.
    Expired,
}

/// Tells everybody who acts for the company and has an address.
pub async fn tell(
    state: &AppState,
    transaction: &DatabaseTransaction,
    company: &Company,
    posting: &entities::Model,
    news: News<'_>,
) -> ApiResult<()> {
    let address = format!("{}/companies/{}/postings/{}", state.settings.public_url, company.id, posting.id);
    for person in companies::acting_for(transaction, company.id).await? {
        let Some(contact) = accounts::contact(transaction, person).await? else { continue };
        let Some(to) = contact.email else { continue };
        let (subject, text) = letter(contact.language, news, posting, &address);
        let mail = Mail { to, subject, text, calendar: None };
        notices::send_later(transaction, state.clock.now(), mail).await?;
    }
    Ok(())
}

/// Subject and text.
fn letter(language: Language, news: News<'_>, posting: &entities::Model, address: &str) -> (String, String) {
    let (title, sentence) = said(language, news);
    let (hello, label, why, last_day) = match language {
        Language::It => ("Ciao", "Annuncio", "Motivo", "Ultimo giorno per candidarsi"),
        Language::En => ("Hello", "Posting", "Reason", "Last day to apply"),
    };
    let last = posting.open_until.format("%d/%m/%Y");
    let more = match news {
        News::Returned(reason) => format!("{why}: {reason}"),
        News::Published | News::ClosesSoon | News::Expired => format!("{last_day}: {last}"),
    };
    let name = &posting.title;
    let text = format!("{hello},\n\n{sentence}\n\n{label}: {name}\n{more}\n\n{address}\n\nPortalavoro\n");
    (format!("{title}: {name}"), text)
}

/// Title and sentence.
fn said(language: Language, news: News<'_>) -> (&'static str, &'static str) {
    match (language, news) {
        (Language::It, News::Published) => {
            ("Annuncio pubblicato", "il tuo annuncio è pubblicato: le persone lo trovano.")
        }
        (Language::It, News::Returned(_)) => {
            ("Annuncio da correggere", "non abbiamo pubblicato il tuo annuncio. Correggilo e mandalo di nuovo.")
        }
        (Language::It, News::ClosesSoon) => (
            "Annuncio che sta per chiudersi",
            "tra pochi giorni nessuno potrà più candidarsi al tuo annuncio. Se vuoi più tempo, cambia l'ultimo giorno.",
        ),
        (Language::It, News::Expired) => (
            "Annuncio chiuso",
            "l'ultimo giorno del tuo annuncio è passato: è chiuso. Puoi usarlo come base per un altro.",
        ),
        (Language::En, News::Published) => ("Posting published", "your posting is published: people find it."),
        (Language::En, News::Returned(_)) => {
            ("Posting to correct", "we have not published your posting. Correct it and send it again.")
        }
        (Language::En, News::ClosesSoon) => (
            "Posting that closes soon",
            "in a few days nobody can apply to your posting any more. If you want more time, change the last day.",
        ),
        (Language::En, News::Expired) => (
            "Posting closed",
            "the last day of your posting is over: it is closed. You can use it as the base of another one.",
        ),
    }
}
