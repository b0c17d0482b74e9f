//! What stands beside a wrong name, birth date, e-mail address or phone number, wherever a form asks for them.

use crate::text::{I18n, sentence, t_string};
use contract::problem::Code;

/// Beside the name.
pub fn name_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, accounts.name_missing),
        Code::BadFormat => t_string!(i18n, accounts.name_bad),
        Code::TooLong => t_string!(i18n, accounts.name_long),
        other => sentence(i18n, other),
    }
}

/// Beside the birth date.
pub fn birth_date_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, accounts.birth_date_missing),
        Code::BadFormat => t_string!(i18n, accounts.birth_date_bad),
        Code::OutOfRange => t_string!(i18n, accounts.birth_date_range),
        other => sentence(i18n, other),
    }
}

/// Beside the e-mail address.
pub fn email_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, accounts.email_missing),
        Code::BadFormat | Code::TooLong => t_string!(i18n, accounts.email_bad),
        other => sentence(i18n, other),
    }
}

/// Beside the phone number.
pub fn phone_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::BadFormat => t_string!(i18n, accounts.phone_bad),
        other => sentence(i18n, other),
    }
}
