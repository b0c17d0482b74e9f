//! The sentences of the mails, in Italian and in English.

use contract::accounts::Language;
use contract::traineeships::{LINK_DAYS, TimelineEvent};

use super::ToCompany;

/// How a company goes on from a mail.
#[derive(Clone, Copy, Debug)]
pub enum Way<'a> {
    /// By a link, without an account.
    Link(&'a str),
    /// On its page.
    Page(&'a str),
    /// There is nothing to do.
    None,
}

/// Subject and text of what a company is told.
///
/// `lines` say where and when, where it is about a talk.
pub fn to_company(language: Language, news: ToCompany, title: &str, lines: &str, way: Way<'_>) -> (String, String) {
    let (subject, sentence) = match (language, news) {
        (Language::It, ToCompany::Applied) => ("Una nuova candidatura", "qualcuno si è candidato al tuo annuncio."),
        (Language::It, ToCompany::Wrote) => ("Un messaggio da chi si è candidato", "chi si è candidato ti ha scritto."),
        (Language::It, ToCompany::Reminded) => (
            "Qualcuno aspetta la tua risposta",
            "da una settimana una persona aspetta che tu risponda alla sua candidatura. Bastano due parole. Se tra una \
             settimana aspetta ancora, mettiamo in pausa i tuoi annunci.",
        ),
        (Language::It, ToCompany::Withdrawn) => (
            "Candidatura ritirata",
            "una persona ha ritirato la sua candidatura. Se avevate un colloquio, è annullato. Non devi fare niente.",
        ),
        (Language::It, ToCompany::TalkAccepted) => {
            ("Colloquio confermato", "chi si è candidato viene al colloquio. La sala è vostra.")
        }
        (Language::It, ToCompany::TalkDeclined) => (
            "Non può venire al colloquio",
            "chi si è candidato non può venire al colloquio. Puoi proporre un altro orario.",
        ),
        (Language::It, ToCompany::TalkGivenUp) => {
            ("Colloquio annullato", "chi si è candidato ha annullato il colloquio. Puoi proporre un altro orario.")
        }
        (Language::En, ToCompany::Applied) => ("A new application", "somebody has applied to your posting."),
        (Language::En, ToCompany::Wrote) => ("A message from an applicant", "somebody who applied has written to you."),
        (Language::En, ToCompany::Reminded) => (
            "Somebody is waiting for your answer",
            "for a week somebody has been waiting for you to answer their application. Two words are enough. If they still \
             wait in a week, we put your postings aside.",
        ),
        (Language::En, ToCompany::Withdrawn) => (
            "Application withdrawn",
            "somebody has withdrawn their application. If you had a talk, it is called off. There is nothing to do.",
        ),
        (Language::En, ToCompany::TalkAccepted) => {
            ("Talk confirmed", "the person who applied comes to the talk. The room is yours.")
        }
        (Language::En, ToCompany::TalkDeclined) => (
            "They cannot come to the talk",
            "the person who applied cannot come to the talk. You can propose another time.",
        ),
        (Language::En, ToCompany::TalkGivenUp) => {
            ("Talk called off", "the person who applied has called off the talk. You can propose another time.")
        }
    };
    let next = match (language, way) {
        (Language::It, Way::Link(address)) => by_link_it(address),
        (Language::En, Way::Link(address)) => by_link_en(address),
        (Language::It, Way::Page(address)) => format!("Leggi e rispondi qui:\n{address}\n\n"),
        (Language::En, Way::Page(address)) => format!("Read it and answer here:\n{address}\n\n"),
        (_, Way::None) => String::new(),
    };
    letter(language, subject, sentence, title, &format!("{lines}{next}"))
}

/// Subject and text of a mail with another link.
pub fn link_again(language: Language, title: &str, address: &str) -> (String, String) {
    match language {
        Language::It => letter(
            language,
            "Il tuo nuovo collegamento",
            "ecco un nuovo collegamento per scrivere a chi si è candidato al tuo annuncio.",
            title,
            &by_link_it(address),
        ),
        Language::En => letter(
            language,
            "Your new link",
            "here is a new link to write to somebody who applied to your posting.",
            title,
            &by_link_en(address),
        ),
    }
}

/// Subject and text of the mail that says that postings were put aside.
pub fn paused(language: Language, page: &str) -> (String, String) {
    match language {
        Language::It => (
            "I tuoi annunci sono in pausa".to_owned(),
            format!(
                "Ciao,\n\nda due settimane qualcuno aspetta una risposta alla sua candidatura. Per questo i tuoi annunci sono in \
                 pausa: chi cerca lavoro non li trova.\n\nRispondi a chi aspetta, poi riprendi gli annunci:\n{page}\n\nPortalavoro\n"
            ),
        ),
        Language::En => (
            "Your postings are paused".to_owned(),
            format!(
                "Hello,\n\nfor two weeks somebody has been waiting for an answer to their application. So your postings are \
                 paused: who looks for work does not find them.\n\nAnswer who waits, then take the postings up \
                 again:\n{page}\n\nPortalavoro\n"
            ),
        ),
    }
}

/// Subject and text of what the person is told. `lines` say where and when, where it is about a talk.
pub fn to_person(language: Language, event: TimelineEvent, title: &str, lines: &str, page: &str) -> (String, String) {
    let (subject, sentence) = match (language, event) {
        (Language::It, TimelineEvent::Interview) => ("Vogliono parlarti", "l'azienda vuole parlare con te."),
        (Language::It, TimelineEvent::Accepted) => ("Ti hanno detto di sì", "l'azienda ha detto di sì."),
        (Language::It, TimelineEvent::Later) => ("Forse più avanti", "l'azienda per ora non decide: forse più avanti."),
        (Language::It, TimelineEvent::Declined) => (
            "Questa volta no",
            "l'azienda ha scelto di non andare avanti. Capita a tutti: nella pagina trovi altri annunci. Se avevate un \
             colloquio, è annullato.",
        ),
        (Language::It, TimelineEvent::TalkProposed) => (
            "Ti propongono un colloquio",
            "l'azienda vuole incontrarti in una sala colloqui. La sala è già tenuta per voi: manca solo la tua risposta.",
        ),
        (Language::It, TimelineEvent::TalkCalledOff) => {
            ("Colloquio annullato", "l'azienda ha annullato il colloquio. Nella pagina leggi se ti scrive perché.")
        }
        (Language::It, TimelineEvent::PostingClosed) => (
            "Annuncio chiuso",
            "l'annuncio a cui ti sei candidato è chiuso. La tua candidatura resta: l'azienda può ancora risponderti.",
        ),
        (Language::It, _) => ("L'azienda ti ha scritto", "l'azienda ti ha scritto."),
        (Language::En, TimelineEvent::Interview) => {
            ("They want to talk with you", "the company wants to talk with you.")
        }
        (Language::En, TimelineEvent::Accepted) => ("They said yes", "the company said yes."),
        (Language::En, TimelineEvent::Later) => ("Perhaps later", "the company does not decide now: perhaps later."),
        (Language::En, TimelineEvent::Declined) => (
            "Not this time",
            "the company chose not to go on. It happens to everybody: on the page there are other postings. If you had a \
             talk, it is called off.",
        ),
        (Language::En, TimelineEvent::TalkProposed) => (
            "They propose a talk",
            "the company wants to meet you in an interview room. The room is held for you: only your answer is missing.",
        ),
        (Language::En, TimelineEvent::TalkCalledOff) => {
            ("Talk called off", "the company has called off the talk. The page shows whether it says why.")
        }
        (Language::En, TimelineEvent::PostingClosed) => (
            "Posting closed",
            "the posting to which you applied is closed. Your application stays: the company can still answer.",
        ),
        (Language::En, _) => ("The company has written to you", "the company has written to you."),
    };
    let next = match (language, event) {
        (Language::It, TimelineEvent::TalkProposed) => "Di' se vieni o se non puoi",
        (Language::En, TimelineEvent::TalkProposed) => "Say whether you come or cannot",
        (Language::It, _) => "Leggi tutto qui",
        (Language::En, _) => "Read it all here",
    };
    letter(language, subject, sentence, title, &format!("{lines}{next}:\n{page}\n\n"))
}

fn by_link_it(address: &str) -> String {
    format!(
        "Leggi e rispondi da qui, senza account:\n{address}\n\nIl collegamento vale per una risposta e per {LINK_DAYS} giorni. \
         Chi lo ha può rispondere per l'azienda: non inoltrarlo.\n\n"
    )
}

fn by_link_en(address: &str) -> String {
    format!(
        "Read it and answer from here, without an account:\n{address}\n\nThe link is good for one answer and for {LINK_DAYS} days. \
         Who has it can answer for the company: do not forward it.\n\n"
    )
}

fn letter(language: Language, subject: &str, sentence: &str, title: &str, next: &str) -> (String, String) {
    let (hello, label) = match language {
        Language::It => ("Ciao", "Annuncio"),
        Language::En => ("Hello", "Posting"),
    };
    let text = format!("{hello},\n\n{sentence}\n\n{label}: {title}\n\n{next}Portalavoro\n");
    (format!("{subject}: {title}"), text)
}
