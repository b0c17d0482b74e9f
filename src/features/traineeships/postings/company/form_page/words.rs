//! What stands beside a wrong field of the form, and the names of its steps.

use crate::features::traineeships::postings::state::Step;
use crate::text::{I18n, sentence, t_string};
use contract::problem::Code;

/// Beside a field.
pub fn field_words(i18n: I18n, field: &str, code: Code) -> &'static str {
    match (field, code) {
        ("allowance_cents", Code::BadFormat) => t_string!(i18n, postings.money_bad),
        ("allowance_cents", Code::OutOfRange) => t_string!(i18n, postings.money_range),
        ("weekly_hours", Code::OutOfRange) => t_string!(i18n, traineeships.weekly_hours_help),
        ("places", Code::OutOfRange) => t_string!(i18n, postings.places_range),
        ("open_until", Code::OutOfRange) => t_string!(i18n, postings.open_until_range),
        ("ends_on", Code::EndNotAfterStart) => t_string!(i18n, postings.ends_on_early),
        ("unit.hired", Code::OutOfRange) => t_string!(i18n, postings.unit_hired_range),
        (field, Code::BadFormat | Code::OutOfRange) if field.starts_with("unit.") => {
            t_string!(i18n, companies.count_bad)
        }
        ("places" | "weekly_hours", Code::BadFormat) => t_string!(i18n, companies.count_bad),
        (field, Code::Required) if field.starts_with("questions.") => t_string!(i18n, postings.question_empty),
        (_, Code::Required) => t_string!(i18n, operator.choose_or_write),
        (_, code) => sentence(i18n, code),
    }
}

/// A step's name.
pub fn step_name(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::What => t_string!(i18n, postings.step_what),
        Step::When => t_string!(i18n, postings.step_when),
        Step::Money => t_string!(i18n, postings.step_money),
        Step::Asks => t_string!(i18n, postings.step_asks),
        Step::Check => t_string!(i18n, postings.step_check),
    }
}

/// What a step asks.
pub fn question(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::What => t_string!(i18n, postings.ask_what),
        Step::When => t_string!(i18n, postings.ask_when),
        Step::Money => t_string!(i18n, postings.ask_money),
        Step::Asks => t_string!(i18n, postings.ask_asks),
        Step::Check => t_string!(i18n, postings.ask_check),
    }
}
