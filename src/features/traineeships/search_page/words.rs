//! The words for what was found.

use crate::features::shared::finding_words::quantity;
use crate::text::{self, I18n, t_count, t_string};
use contract::companies::kilometres_between;
use contract::traineeships::{FoundPosting, FoundPostings, Quantity, Unit};

/// How many: `12 annunci`, `Almeno 100 annunci`, `Nessun annuncio`.
pub fn count(i18n: I18n, found: &FoundPostings) -> String {
    let count = text::number(i18n, f64::from(found.count), 0);
    match found.count {
        _ if found.are_more => t_string!(i18n, postings_search.found_more, count = count),
        0 => t_string!(i18n, postings_search.found_none).to_owned(),
        1 => t_string!(i18n, postings_search.found_one).to_owned(),
        _ => t_string!(i18n, postings_search.found_many, count = count),
    }
}

/// Where, and how far that is from the middle of the municipality around which is looked.
pub fn place(i18n: I18n, municipality: &str, near: Option<&str>) -> String {
    let near = near.filter(|near| *near != municipality);
    let far = near.and_then(|near| Some((near, kilometres_between(near, municipality)?)));
    match far {
        Some((near, far)) => {
            let far = text::number(i18n, far.round(), 0);
            t_string!(i18n, postings_search.away, place = municipality.to_owned(), far = far, near = near.to_owned())
        }
        None => municipality.to_owned(),
    }
}

/// `30 ore alla settimana, 500 € lordi al mese`.
pub fn hours_and_money(i18n: I18n, posting: &FoundPosting) -> String {
    let hours = t_count!(i18n, posting.weekly_hours, postings.hours_one, postings.hours_many);
    t_string!(i18n, postings_search.hours_and_money, hours = hours, amount = euros(i18n, posting.allowance_cents))
}

/// `500 €`.
pub fn euros(i18n: I18n, cents: u32) -> String {
    quantity(i18n, Quantity { amount: cents, unit: Unit::Cents })
}
