//! What stands beside a wrong field of the form, and the names of its steps.

use crate::features::companies::state::Step;
use crate::features::shared::person_words::{email_words, name_words, phone_words};
use crate::text::{I18n, sentence, t_string};
use contract::problem::Code;

/// Beside a field.
pub fn field_words(i18n: I18n, field: &str, code: Code) -> &'static str {
    let last = field.rsplit('.').next().unwrap_or(field);
    match (field, last, code) {
        (_, _, Code::SamePerson) => t_string!(i18n, errors.same_person),
        ("vat_number", _, Code::BadFormat | Code::Required) => t_string!(i18n, companies.vat_number_bad),
        (_, "permanent" | "fixed_term", Code::BadFormat | Code::Required) => t_string!(i18n, companies.count_bad),
        (_, "permanent" | "fixed_term", Code::OutOfRange) => t_string!(i18n, companies.count_range),
        (_, "email", code) => email_words(i18n, code),
        (_, "phone", code) => phone_words(i18n, code),
        (field, "name", code) if field.starts_with("people.") => name_words(i18n, code),
        (_, _, Code::Required) => t_string!(i18n, operator.choose_or_write),
        (_, _, code) => sentence(i18n, code),
    }
}

/// A step's name.
pub fn step_name(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::Company => t_string!(i18n, companies.step_company),
        Step::Places => t_string!(i18n, companies.step_places),
        Step::People => t_string!(i18n, companies.step_people),
        Step::Accessibility => t_string!(i18n, companies.step_accessibility),
        Step::Check => t_string!(i18n, companies.step_check),
    }
}

/// What a step asks.
pub fn question(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::Company => t_string!(i18n, companies.ask_company),
        Step::Places => t_string!(i18n, companies.ask_places),
        Step::People => t_string!(i18n, companies.ask_people),
        Step::Accessibility => t_string!(i18n, companies.ask_accessibility),
        Step::Check => t_string!(i18n, companies.ask_check),
    }
}
