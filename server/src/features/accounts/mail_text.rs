//! What mails about accounts say, in the reader's language.

use contract::accounts::{Language, SIGN_IN_MINUTES};

use crate::notices::Mail;

/// The mail with a sign-in code. The code stands in the subject too: on a phone that is all that must be read.
pub fn sign_in_code(language: Language, to: String, code: &str) -> Mail {
    let shown = spaced(code);
    let (subject, text) = match language {
        Language::It => (
            format!("{shown} è il tuo codice Portalavoro"),
            format!(
                "Ciao,\n\n\
                 il tuo codice per entrare in Portalavoro è:\n\n    {shown}\n\n\
                 Scrivilo nella pagina dove lo hai chiesto. Vale {SIGN_IN_MINUTES} minuti.\n\n\
                 Non lo hai chiesto tu? Non devi fare niente: senza questo codice nessuno entra.\n\
                 Non dire il codice a nessuno, nemmeno a chi lavora in un centro.\n\n\
                 Portalavoro\n"
            ),
        ),
        Language::En => (
            format!("{shown} is your Portalavoro code"),
            format!(
                "Hello,\n\n\
                 your code to sign in to Portalavoro is:\n\n    {shown}\n\n\
                 Type it on the page where you asked for it. It is good for {SIGN_IN_MINUTES} minutes.\n\n\
                 You did not ask for it? Then do nothing: nobody gets in without this code.\n\
                 Tell the code to nobody, not even to the staff of a centre.\n\n\
                 Portalavoro\n"
            ),
        ),
    };
    Mail { to, subject, text, calendar: None }
}

/// Two groups of four are copied with fewer slips.
fn spaced(code: &str) -> String {
    match code.split_at_checked(4) {
        Some((first, rest)) => format!("{first} {rest}"),
        None => code.to_owned(),
    }
}
