//! Small words of this room: roles and languages as people read them.

use crate::text::{I18n, Locale, t_string};
use contract::accounts::{Language, Role};

/// The language in use, as the server knows it.
pub fn language(i18n: I18n) -> Language {
    match i18n.get_locale() {
        Locale::it => Language::It,
        Locale::en => Language::En,
    }
}

/// A role as a person would say it.
pub fn role_words(i18n: I18n, role: Role) -> &'static str {
    match role {
        Role::Citizen => t_string!(i18n, accounts.role_citizen),
        Role::Tutor => t_string!(i18n, accounts.role_tutor),
        Role::Company => t_string!(i18n, accounts.role_company),
        Role::Operator => t_string!(i18n, accounts.role_operator),
        Role::Admin => t_string!(i18n, accounts.role_admin),
    }
}
