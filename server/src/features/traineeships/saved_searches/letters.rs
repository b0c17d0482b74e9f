//! The mail about new postings, in Italian and in English.

use contract::accounts::Language;
use contract::traineeships::{FoundPosting, MOST_NEW_COUNTED, PostingSearch};

/// What is told.
pub struct Told<'a> {
    /// The search.
    pub search: &'a PostingSearch,
    /// How many are new, at least one.
    pub count: u32,
    /// The newest of them.
    pub named: &'a [FoundPosting],
    /// The public address of the app.
    pub site: &'a str,
}

/// Subject and text.
pub fn letter(language: Language, told: &Told<'_>) -> (String, String) {
    let names: String = told.named.iter().map(|one| format!("- {}, {}\n", one.title, one.municipality)).collect();
    let others = told.count.saturating_sub(u32::try_from(told.named.len()).unwrap_or(u32::MAX));
    let (all, mine) = (address(told), format!("{}/my-searches", told.site));
    let (subject, sentence) = subject(language, told);
    let (hello, others, look, stop) = match language {
        Language::It => (
            "Ciao",
            others_it(others, told.count),
            "Guarda tutto qui",
            "Ti scriviamo al massimo una volta al giorno per ogni ricerca. Se questa non ti serve più, toglila qui",
        ),
        Language::En => (
            "Hello",
            others_en(others, told.count),
            "See everything here",
            "We write at most once a day for each search. If you do not need this one any more, remove it here",
        ),
    };
    let text = format!("{hello},\n\n{sentence}\n\n{names}{others}\n{look}:\n{all}\n\n{stop}:\n{mine}\n\nPortalavoro\n");
    (subject, text)
}

/// Where the search is opened.
fn address(told: &Told<'_>) -> String {
    match told.search.query() {
        query if query.is_empty() => format!("{}/postings", told.site),
        query => format!("{}/postings?{query}", told.site),
    }
}

fn subject(language: Language, told: &Told<'_>) -> (String, String) {
    let (count, first) = (told.count, told.named.first().map_or("", |first| first.title.as_str()));
    let about = about(language, told.search);
    match (language, count) {
        (Language::It, 1) => {
            (format!("Un annuncio nuovo: {first}"), format!("c'è un annuncio nuovo per la tua ricerca{about}."))
        }
        (Language::It, MOST_NEW_COUNTED..) => {
            ("Molti annunci nuovi".to_owned(), format!("ci sono molti annunci nuovi per la tua ricerca{about}."))
        }
        (Language::It, _) => {
            (format!("{count} annunci nuovi"), format!("ci sono {count} annunci nuovi per la tua ricerca{about}."))
        }
        (Language::En, 1) => {
            (format!("A new posting: {first}"), format!("there is a new posting for your search{about}."))
        }
        (Language::En, MOST_NEW_COUNTED..) => {
            ("Many new postings".to_owned(), format!("there are many new postings for your search{about}."))
        }
        (Language::En, _) => {
            (format!("{count} new postings"), format!("there are {count} new postings for your search{about}."))
        }
    }
}

/// The words and the place of the search, by which one knows it from another; nothing where it has neither.
fn about(language: Language, search: &PostingSearch) -> String {
    let words = Some(search.words.as_str()).filter(|words| !words.is_empty()).map(|words| format!(" «{words}»"));
    let near = search.near.as_deref().map(|near| match language {
        Language::It => format!(" vicino a {near}"),
        Language::En => format!(" near {near}"),
    });
    words.into_iter().chain(near).collect()
}

fn others_it(others: u32, count: u32) -> String {
    match others {
        0 => String::new(),
        _ if count >= MOST_NEW_COUNTED => "e molti altri.\n".to_owned(),
        1 => "e un altro.\n".to_owned(),
        _ => format!("e altri {others}.\n"),
    }
}

fn others_en(others: u32, count: u32) -> String {
    match others {
        0 => String::new(),
        _ if count >= MOST_NEW_COUNTED => "and many others.\n".to_owned(),
        1 => "and another one.\n".to_owned(),
        _ => format!("and {others} others.\n"),
    }
}

#[cfg(test)]
mod tests;
