//! What stands beside a wrong field of the form, and the names of its steps.

use crate::features::traineeships::applications::state::{CvChoice, Step};
use crate::text::{I18n, sentence, t_string};
use contract::problem::Code;

/// Beside a field.
pub fn field_words(i18n: I18n, field: &str, code: Code) -> &'static str {
    match (field, code) {
        ("why", Code::Required) => t_string!(i18n, applications.why_empty),
        ("available", Code::Required) => t_string!(i18n, applications.available_empty),
        (_, Code::Required) => t_string!(i18n, applications.answer_empty),
        (_, code) => sentence(i18n, code),
    }
}

/// A step's name.
pub fn step_name(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::Why => t_string!(i18n, applications.step_why),
        Step::When => t_string!(i18n, applications.step_when),
        Step::With => t_string!(i18n, applications.step_with),
        Step::Check => t_string!(i18n, applications.step_check),
    }
}

/// What a step asks.
pub fn question(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::Why => t_string!(i18n, applications.ask_why),
        Step::When => t_string!(i18n, applications.ask_when),
        Step::With => t_string!(i18n, applications.ask_with),
        Step::Check => t_string!(i18n, applications.will_read),
    }
}

/// What goes with it.
pub fn cv_choice(i18n: I18n, choice: CvChoice) -> &'static str {
    match choice {
        CvChoice::Built => t_string!(i18n, applications.cv_built),
        CvChoice::File => t_string!(i18n, applications.cv_file),
        CvChoice::Nothing => t_string!(i18n, applications.cv_nothing),
    }
}
