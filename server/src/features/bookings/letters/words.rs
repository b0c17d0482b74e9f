//! The sentences of the mails and of the calendar file, in Italian and in English.

use contract::accounts::Language;
use contract::ids::SpaceId;
use contract::time::Instant;

use super::News;
use crate::features::bookings::entities::booking;
use crate::features::network::KnownCentre;
use crate::notices::long_date;

/// Subject and text of a mail.
pub fn letter(
    language: Language,
    news: News,
    centre: &KnownCentre,
    row: &booking::Model,
    address: &str,
) -> (String, String) {
    let date = long_date(language, row.date);
    let (title, sentence) = news_in(language, news, row.reason.as_deref());
    let desk = centre.label(SpaceId(row.space));
    let (place, span) = (centre.place(), row.span());
    let clock = |at: Instant| at.with_timezone(&centre.zone).format("%H:%M");
    let (from, to, until) = (clock(span.start), clock(span.end), clock(row.release_at.into()));
    let early = clock(centre.rules.check_in_from(span.start));
    let arrival = match (news, language) {
        (News::Booked | News::Moved, Language::It) => format!(
            "Accoglienza: dalle {early}. Se non arrivi entro le {until}, la postazione torna libera.\n\n\
             Vedi, sposta o annulla la prenotazione:\n"
        ),
        (News::Booked | News::Moved, Language::En) => format!(
            "Check-in: from {early}. If you are not there by {until}, the desk is free for others again.\n\n\
             See, move or cancel the booking:\n"
        ),
        (News::Displaced, Language::It) => "Guarda quali postazioni puoi prenotare al suo posto:\n".to_owned(),
        (News::Displaced, Language::En) => "See which desks you can book instead:\n".to_owned(),
        (News::Cancelled | News::Released, Language::It) => "Vedi la prenotazione:\n".to_owned(),
        (News::Cancelled | News::Released, Language::En) => "See the booking:\n".to_owned(),
    };
    let text = match language {
        Language::It => format!(
            "Ciao,\n\n{sentence}\n\nDove: {place}, postazione {desk}\nQuando: {date}, dalle {from} alle {to}\n\n\
             {arrival}{address}\n\nPortalavoro\n"
        ),
        Language::En => format!(
            "Hello,\n\n{sentence}\n\nWhere: {place}, desk {desk}\nWhen: {date}, from {from} to {to}\n\n\
             {arrival}{address}\n\nPortalavoro\n"
        ),
    };
    (format!("{title}: {}, {date}", centre.name), text)
}

/// Title and first sentence.
fn news_in(language: Language, news: News, reason: Option<&str>) -> (&'static str, String) {
    let reason = reason.filter(|reason| !reason.is_empty());
    let (title, sentence) = match (language, news) {
        (Language::It, News::Booked) => ("Prenotazione confermata", "la tua postazione è confermata."),
        (Language::It, News::Moved) => ("Prenotazione spostata", "la tua prenotazione è stata spostata."),
        (Language::It, News::Cancelled) => ("Prenotazione annullata", "la tua prenotazione è stata annullata."),
        (Language::It, News::Displaced) => (
            "Postazione non disponibile",
            "il centro ha dovuto bloccare la postazione che avevi prenotato. Ci dispiace.",
        ),
        (Language::It, News::Released) => {
            ("Postazione tornata libera", "non risulti arrivato in tempo, perciò la postazione è tornata libera.")
        }
        (Language::En, News::Booked) => ("Booking confirmed", "your desk is confirmed."),
        (Language::En, News::Moved) => ("Booking moved", "your booking was moved."),
        (Language::En, News::Cancelled) => ("Booking cancelled", "your booking was cancelled."),
        (Language::En, News::Displaced) => {
            ("Desk not available", "the centre had to block the desk that you had booked. We are sorry.")
        }
        (Language::En, News::Released) => {
            ("Desk given back", "nobody checked in on time, so the desk is free for others again.")
        }
    };
    let sentence = match (language, reason) {
        (Language::It, Some(reason)) => format!("{sentence}\nMotivo: {reason}"),
        (Language::En, Some(reason)) => format!("{sentence}\nReason: {reason}"),
        (_, None) => sentence.to_owned(),
    };
    (title, sentence)
}

/// The title of a calendar's entry.
pub fn calendar_title(language: Language, desk: &str, centre: &str) -> String {
    match language {
        Language::It => format!("Postazione {desk}, {centre}"),
        Language::En => format!("Desk {desk}, {centre}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_said_only_when_there_is_one() {
        assert!(news_in(Language::It, News::Displaced, Some("lavori")).1.ends_with("Motivo: lavori"));
        assert!(!news_in(Language::It, News::Displaced, Some("")).1.contains("Motivo"));
    }
}
