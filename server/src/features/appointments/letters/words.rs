//! The sentences of the mails, in Italian and in English.

use contract::accounts::Language;
use contract::appointments::AppointmentWay;
use contract::time::Instant;

use super::News;
use crate::error::ApiResult;
use crate::features::appointments::entities::appointment;
use crate::features::network::KnownCentre;
use crate::notices::long_date;

/// What a mail speaks of.
pub struct Facts<'a> {
    /// The centre.
    pub centre: &'a KnownCentre,
    /// The appointment.
    pub row: &'a appointment::Model,
    /// The counsellor's name.
    pub counsellor: &'a str,
    /// Where it is held, see [`place`].
    pub place: &'a str,
    /// Where the person sees it.
    pub address: &'a str,
}

/// Subject and text of a mail.
pub fn letter(language: Language, news: News, facts: &Facts<'_>) -> (String, String) {
    let Facts { centre, row, counsellor, place, address } = facts;
    let (title, sentence) = news_in(language, news, facts);
    let span = row.span();
    let clock = |at: Instant| at.with_timezone(&centre.zone).format("%H:%M");
    let (from, to) = (clock(span.start), clock(span.end));
    let date = long_date(language, row.date);
    let text = match language {
        Language::It => format!(
            "Ciao,\n\n{sentence}\n\nCon: {counsellor}\nDove: {place}\nQuando: {date}, dalle {from} alle {to}\n\n\
             {}\n{address}\n\nPortalavoro\n",
            next_step(language, news)
        ),
        Language::En => format!(
            "Hello,\n\n{sentence}\n\nWith: {counsellor}\nWhere: {place}\nWhen: {date}, from {from} to {to}\n\n\
             {}\n{address}\n\nPortalavoro\n",
            next_step(language, news)
        ),
    };
    (format!("{title}: {}, {date}", centre.name), text)
}

/// The room of the centre, or the number that is called.
pub fn place(language: Language, centre: &KnownCentre, row: &appointment::Model) -> ApiResult<String> {
    let phone = row.phone.as_deref().unwrap_or_default();
    Ok(match (row.way()?, row.room_id(), language) {
        (AppointmentWay::InPerson, Some(room), _) => format!("{}, {}", centre.place(), centre.label(room)),
        (AppointmentWay::InPerson, None, _) => centre.place(),
        (AppointmentWay::Phone, _, Language::It) => format!("al telefono, ti chiamiamo al {phone}"),
        (AppointmentWay::Phone, _, Language::En) => format!("by phone, we call you on {phone}"),
    })
}

/// The title of a calendar's entry.
pub fn calendar_title(language: Language, centre: &str) -> String {
    match language {
        Language::It => format!("Colloquio, {centre}"),
        Language::En => format!("Appointment, {centre}"),
    }
}

/// Title and first sentence.
fn news_in(language: Language, news: News, facts: &Facts<'_>) -> (&'static str, String) {
    let why = facts.row.why.as_deref().filter(|why| !why.is_empty()).unwrap_or_default();
    let said = |title, sentence: &str| (title, sentence.to_owned());
    match (language, news) {
        (Language::It, News::Booked) => said("Colloquio confermato", "il tuo colloquio è confermato."),
        (Language::It, News::Moved) => said("Colloquio spostato", "il tuo colloquio è stato spostato."),
        (Language::It, News::Cancelled) => said("Colloquio annullato", "il tuo colloquio è stato annullato."),
        (Language::It, News::CalledOff) => (
            "Colloquio annullato dal centro",
            format!("il centro ha dovuto annullare il tuo colloquio. Ci dispiace.\nMotivo: {why}"),
        ),
        (Language::It, News::Near) => said("Il tuo colloquio è vicino", "ti ricordiamo il tuo colloquio."),
        (Language::It, News::Earlier { .. }) => (
            "Si è liberato un posto prima",
            format!(
                "si è liberato un posto prima del tuo colloquio: {}.\n\
                 Lo abbiamo scritto a chi lo aveva chiesto: è di chi lo prende per primo. \
                 Se non fai nulla, il tuo colloquio resta com'è.",
                earlier(language, news, facts)
            ),
        ),
        (Language::En, News::Booked) => said("Appointment confirmed", "your appointment is confirmed."),
        (Language::En, News::Moved) => said("Appointment moved", "your appointment was moved."),
        (Language::En, News::Cancelled) => said("Appointment cancelled", "your appointment was cancelled."),
        (Language::En, News::CalledOff) => (
            "Appointment called off",
            format!("the centre had to call off your appointment. We are sorry.\nReason: {why}"),
        ),
        (Language::En, News::Near) => said("Your appointment is near", "this is a reminder of your appointment."),
        (Language::En, News::Earlier { .. }) => (
            "An earlier time has become free",
            format!(
                "a time before your appointment has become free: {}.\n\
                 We wrote to everybody who had asked: whoever takes it first has it. \
                 If you do nothing, your appointment stays as it is.",
                earlier(language, news, facts)
            ),
        ),
    }
}

fn earlier(language: Language, news: News, facts: &Facts<'_>) -> String {
    let News::Earlier { starts_at, date } = news else { return String::new() };
    let clock = starts_at.with_timezone(&facts.centre.zone).format("%H:%M");
    match language {
        Language::It => format!("{}, alle {clock}", long_date(language, date)),
        Language::En => format!("{}, at {clock}", long_date(language, date)),
    }
}

fn next_step(language: Language, news: News) -> &'static str {
    match (language, news) {
        (Language::It, News::Booked | News::Moved | News::Near) => "Vedi, sposta o annulla il colloquio:",
        (Language::En, News::Booked | News::Moved | News::Near) => "See, move or cancel the appointment:",
        (Language::It, News::CalledOff) => "Guarda quali colloqui puoi prenotare al suo posto:",
        (Language::En, News::CalledOff) => "See which appointments you can book instead:",
        (Language::It, News::Earlier { .. }) => "Sposta il colloquio, se vuoi:",
        (Language::En, News::Earlier { .. }) => "Move the appointment, if you like:",
        (Language::It, News::Cancelled) => "Vedi il colloquio:",
        (Language::En, News::Cancelled) => "See the appointment:",
    }
}
