//! The sentences of the mails, in Italian and in English.

use contract::accounts::Language;

use super::News;

/// What an invitation speaks of.
pub struct Invitation<'a> {
    /// Who invites.
    pub from: &'a str,
    /// The company's name.
    pub company: &'a str,
    /// The address that is invited.
    pub to: &'a str,
    /// Where the person says yes or no.
    pub address: &'a str,
}

/// Subject and text of what an operator has said of a company.
pub fn letter(language: Language, news: News<'_>, company: &str, address: &str) -> (String, String) {
    let (title, sentence, next) = said(language, news);
    let why = match (language, news) {
        (Language::It, News::Refused(why) | News::AccessibilityRefused(why)) => format!("\n\nMotivo: {why}"),
        (Language::En, News::Refused(why) | News::AccessibilityRefused(why)) => format!("\n\nReason: {why}"),
        _ => String::new(),
    };
    let text = match language {
        Language::It => format!("Ciao,\n\n{sentence}\n\nAzienda: {company}{why}\n\n{next}\n{address}\n\nPortalavoro\n"),
        Language::En => {
            format!("Hello,\n\n{sentence}\n\nCompany: {company}{why}\n\n{next}\n{address}\n\nPortalavoro\n")
        }
    };
    (format!("{title}: {company}"), text)
}

/// Subject and text of an invitation to act for a company.
pub fn invitation(language: Language, facts: &Invitation<'_>) -> (String, String) {
    let Invitation { from, company, to, address } = facts;
    match language {
        Language::It => (
            format!("Vuoi agire per {company}?"),
            format!(
                "Ciao,\n\n{from} ti invita ad agire per un'azienda in Portalavoro: se accetti, vedi e cambi i suoi dati.\n\n\
                 Azienda: {company}\n\n\
                 Accedi con questo indirizzo, {to}, e poi accetta o rifiuta. Se non hai un profilo, lo fai lì.\n{address}\n\n\
                 Se non conosci l'azienda, non fare niente.\n\nPortalavoro\n"
            ),
        ),
        Language::En => (
            format!("Will you act for {company}?"),
            format!(
                "Hello,\n\n{from} invites you to act for a company in Portalavoro: if you say yes, you see and change what \
                 it says of itself.\n\nCompany: {company}\n\n\
                 Sign in with this address, {to}, and then say yes or no. If you have no profile, you make one there.\n\
                 {address}\n\nIf you do not know the company, do nothing.\n\nPortalavoro\n"
            ),
        ),
    }
}

/// Title, first sentence, and what to do next.
fn said(language: Language, news: News<'_>) -> (&'static str, &'static str, &'static str) {
    match (language, news) {
        (Language::It, News::Verified) => (
            "Azienda verificata",
            "abbiamo verificato la tua azienda: esiste, e puoi agire per lei.",
            "Vedi la pagina dell'azienda:",
        ),
        (Language::It, News::Refused(_)) => (
            "Azienda non verificata",
            "non abbiamo potuto verificare la tua azienda.",
            "Correggi quello che non va: la guardiamo di nuovo.",
        ),
        (Language::It, News::AccessibilityVerified) => (
            "Accessibilità verificata",
            "abbiamo verificato quello che dici sull'accessibilità della tua azienda.",
            "Vedi la pagina dell'azienda:",
        ),
        (Language::It, News::AccessibilityRefused(_)) => (
            "Accessibilità non verificata",
            "quello che dici sull'accessibilità della tua azienda non corrisponde a quello che abbiamo visto.",
            "Correggi il testo: lo guardiamo di nuovo.",
        ),
        (Language::En, News::Verified) => (
            "Company verified",
            "we have verified your company: it exists, and you may act for it.",
            "See the company's page:",
        ),
        (Language::En, News::Refused(_)) => {
            ("Company not verified", "we could not verify your company.", "Correct what is wrong: we look at it again.")
        }
        (Language::En, News::AccessibilityVerified) => (
            "Accessibility verified",
            "we have verified what you say about how accessible your company is.",
            "See the company's page:",
        ),
        (Language::En, News::AccessibilityRefused(_)) => (
            "Accessibility not verified",
            "what you say about how accessible your company is differs from what we have seen.",
            "Correct the text: we look at it again.",
        ),
    }
}
