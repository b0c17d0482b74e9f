//! Every visible word lives in `src/text`, in each language: no words in markup, in attributes that are read aloud,
//! and no sentences in the code of pages.

use super::literals::{Place, literals};
use super::{Breach, SourceFile};

/// Attributes and properties whose value people see or hear.
const SPOKEN: [&str; 12] = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "alt",
    "title",
    "placeholder",
    "label",
    "help",
    "heading",
    "text",
    "caption",
];

/// Each literal of the app that people would see.
pub fn breaches(file: &SourceFile) -> Vec<Breach> {
    let of_the_app = file.path.starts_with("src/") && file.path.ends_with(".rs");
    if !of_the_app || file.path.starts_with("src/text/") || file.path.ends_with("tests.rs") {
        return Vec::new();
    }
    literals(&file.text)
        .into_iter()
        .filter(|literal| match &literal.place {
            Place::Markup => has_letters(&literal.text),
            Place::Attribute(name) => {
                let name = name.rsplit(':').next().unwrap_or(name);
                SPOKEN.contains(&name) && has_letters(&literal.text)
            }
            Place::Code => is_sentence(&literal.text),
        })
        .map(|literal| Breach::new(file, literal.line, format!("«{}» belongs in src/text", literal.text)))
        .collect()
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Words for people: they begin with a capital and go on in lower case, or carry an accent.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let begins = words.next().is_some_and(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    });
    let goes_on = words.next().is_some_and(|word| word.chars().next().is_some_and(char::is_alphabetic));
    let accented = text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    (begins && goes_on) || accented
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn wrong(code: &str) -> bool {
        !breaches(&sample("src/features/network/centre_page.rs", code)).is_empty()
    }

    #[test]
    fn words_outside_text_are_found_wherever_they_hide() {
        assert!(wrong(r#"fn f() { view! { <h1>"Centro"</h1> } }"#));
        assert!(wrong(r#"fn f() { view! { <button aria-label="Chiudi">{icon()}</button> } }"#));
        assert!(wrong(r#"fn f() { view! { <Field label="Nome" /> } }"#));
        assert!(wrong(r#"fn f() -> &'static str { "Nessuna prenotazione" }"#));
        assert!(wrong(r#"fn f() -> &'static str { "è" }"#));
        assert!(wrong(r#"fn f() { view! { <p>{move || view! { <b>"Oggi"</b> }}</p> } }"#));
    }

    #[test]
    fn words_for_machines_are_fine() {
        assert!(!wrong(r#"fn f() { view! { <p class="card card-wide" id="main">" · " {name}</p> } }"#));
        assert!(!wrong(r#"fn f() -> &'static str { "M 0 0 L 10 10" }"#));
        assert!(!wrong(r#"fn f() { view! { <svg viewBox="0 0 10 10" role="img"></svg> } }"#));
        assert!(!wrong(
            r#"/// Shows «Centro».
            fn f() {}"#
        ));
    }
}
