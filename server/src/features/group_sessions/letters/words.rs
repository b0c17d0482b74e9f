//! The sentences of the mails, in Italian and in English.

use contract::accounts::Language;
use contract::time::Instant;

use super::News;
use crate::features::group_sessions::entities::session;
use crate::features::network::KnownCentre;
use crate::notices::long_date;

/// What a mail speaks of.
pub struct Facts<'a> {
    /// The centre.
    pub centre: &'a KnownCentre,
    /// The group session.
    pub session: &'a session::Model,
    /// Where it is, with the room.
    pub place: &'a str,
    /// Where the person sees it.
    pub address: &'a str,
}

/// Subject and text of a mail.
pub fn letter(language: Language, news: News, facts: &Facts<'_>) -> (String, String) {
    let Facts { centre, session, place, address } = facts;
    let (title, sentence) = news_in(language, news, session);
    let span = session.span();
    let clock = |at: Instant| at.with_timezone(&centre.zone).format("%H:%M");
    let (from, to) = (clock(span.start), clock(span.end));
    let (what, date) = (&session.title, long_date(language, session.date));
    let next = next_step(language, news);
    let text = match language {
        Language::It => format!(
            "Ciao,\n\n{sentence}\n\nChe cosa: {what}\nDove: {place}\nQuando: {date}, dalle {from} alle {to}\n\n\
             {next}\n{address}\n\nPortalavoro\n"
        ),
        Language::En => format!(
            "Hello,\n\n{sentence}\n\nWhat: {what}\nWhere: {place}\nWhen: {date}, from {from} to {to}\n\n\
             {next}\n{address}\n\nPortalavoro\n"
        ),
    };
    (format!("{title}: {}, {date}", centre.name), text)
}

/// Title and first sentences.
fn news_in(language: Language, news: News, session: &session::Model) -> (&'static str, String) {
    let why = session.why.as_deref().unwrap_or_default();
    let said = |title, sentence: &str| (title, sentence.to_owned());
    match (language, news) {
        (Language::It, News::Registered) => said("Iscrizione confermata", "sei iscritto all'incontro di gruppo."),
        (Language::It, News::Waiting { position }) => (
            "Sei in lista d'attesa",
            format!(
                "i posti dell'incontro di gruppo sono finiti: sei in lista d'attesa, al posto {position}.\n\
                 Se si libera un posto per te, ti scriviamo."
            ),
        ),
        (Language::It, News::Promoted) => said(
            "Si è liberato un posto per te",
            "si è liberato un posto nell'incontro di gruppo: è tuo, sei iscritto.\n\
             Se non puoi venire, rinuncia: il posto va a chi aspetta.",
        ),
        (Language::It, News::Cancelled { had_place: true }) => {
            said("Iscrizione annullata", "hai rinunciato all'incontro di gruppo.")
        }
        (Language::It, News::Cancelled { had_place: false }) => {
            said("Non sei più in lista d'attesa", "non sei più in lista d'attesa per l'incontro di gruppo.")
        }
        (Language::It, News::CalledOff { .. }) => (
            "Incontro annullato dal centro",
            format!("il centro ha dovuto annullare l'incontro di gruppo. Ci dispiace.\nMotivo: {why}"),
        ),
        (Language::It, News::Near) => said("Il tuo incontro è vicino", "ti ricordiamo l'incontro di gruppo."),
        (Language::En, News::Registered) => said("Registration confirmed", "you are registered for the group session."),
        (Language::En, News::Waiting { position }) => (
            "You are on the waiting list",
            format!(
                "every place of the group session is taken: you are on the waiting list, in position {position}.\n\
                 If a place becomes free for you, we write to you."
            ),
        ),
        (Language::En, News::Promoted) => said(
            "A place has become free for you",
            "a place in the group session has become free: it is yours, you are registered.\n\
             If you cannot come, give it up: it goes to somebody who waits.",
        ),
        (Language::En, News::Cancelled { had_place: true }) => {
            said("Registration cancelled", "you have given up the group session.")
        }
        (Language::En, News::Cancelled { had_place: false }) => said(
            "You are no longer on the waiting list",
            "you are no longer on the waiting list for the group session.",
        ),
        (Language::En, News::CalledOff { .. }) => (
            "Group session called off",
            format!("the centre had to call off the group session. We are sorry.\nReason: {why}"),
        ),
        (Language::En, News::Near) => said("Your group session is near", "this is a reminder of the group session."),
    }
}

fn next_step(language: Language, news: News) -> &'static str {
    match (language, news) {
        (Language::It, News::Registered | News::Waiting { .. } | News::Promoted | News::Near) => {
            "Vedi l'incontro, o rinuncia:"
        }
        (Language::En, News::Registered | News::Waiting { .. } | News::Promoted | News::Near) => {
            "See the group session, or give it up:"
        }
        (Language::It, News::Cancelled { .. } | News::CalledOff { .. }) => "Vedi l'incontro:",
        (Language::En, News::Cancelled { .. } | News::CalledOff { .. }) => "See the group session:",
    }
}
