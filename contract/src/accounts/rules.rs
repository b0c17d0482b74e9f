//! The rules about accounts that the form uses early and the server again.

use super::types::{Profile, RegisterPerson};
use crate::problem::{Code, FieldError};
use chrono::{Datelike, NaiveDate};

/// From this age on a person may have an account by themselves.
///
/// Source: art. 2-quinquies of the Italian data protection code (D.Lgs. 196/2003).
pub const MIN_ACCOUNT_AGE: i32 = 14;

/// Nobody older than this is registered: it is a slip of the keyboard.
const MAX_AGE: i32 = 120;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 100;

/// The longest e-mail address, in bytes (RFC 5321).
pub const LONGEST_EMAIL: usize = 254;

/// Full years from `birth` to `today`. Who was born on 29 February has the birthday on 1 March in other years.
pub fn age_on(birth: NaiveDate, today: NaiveDate) -> i32 {
    let had_birthday = (today.month(), today.day()) >= (birth.month(), birth.day());
    today.year() - birth.year() - i32::from(!had_birthday)
}

/// The name without spaces around it, or why it is refused.
pub fn check_name(name: &str) -> Result<String, Code> {
    let name = name.trim();
    if name.is_empty() {
        Err(Code::Required)
    } else if name.chars().count() > LONGEST_NAME {
        Err(Code::TooLong)
    } else if name.chars().any(char::is_control) || !name.chars().any(char::is_alphabetic) {
        Err(Code::BadFormat)
    } else {
        Ok(name.to_owned())
    }
}

/// The address in lower case without spaces around it, or why it is refused.
///
/// It looks for what mail servers refuse anyway; only a code that arrives proves an address.
pub fn check_email(email: &str) -> Result<String, Code> {
    let email = email.trim().to_lowercase();
    if email.is_empty() {
        return Err(Code::Required);
    }
    if email.len() > LONGEST_EMAIL {
        return Err(Code::TooLong);
    }
    let Some((local, domain)) = email.split_once('@') else { return Err(Code::BadFormat) };
    let local_is_fine = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~.-".contains(&b));
    let label_is_fine = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if local_is_fine && domain.contains('.') && domain.split('.').all(label_is_fine) {
        Ok(email)
    } else {
        Err(Code::BadFormat)
    }
}

/// The phone number as `+` and digits or digits only, or why it is refused. 6 to 15 digits (ITU-T E.164).
pub fn check_phone(phone: &str) -> Result<String, Code> {
    let kept: String = phone.chars().filter(|c| !matches!(c, ' ' | '.' | '-' | '/' | '(' | ')')).collect();
    let digits = kept.strip_prefix('+').unwrap_or(&kept);
    if kept.is_empty() {
        Err(Code::Required)
    } else if (6..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
        Ok(kept)
    } else {
        Err(Code::BadFormat)
    }
}

/// Whether a person born then may have an account today.
pub fn check_birth_date(birth: NaiveDate, today: NaiveDate) -> Result<(), Code> {
    match age_on(birth, today) {
        age if birth > today || age > MAX_AGE => Err(Code::OutOfRange),
        age if age < MIN_ACCOUNT_AGE => Err(Code::TooYoung),
        _ => Ok(()),
    }
}

impl Profile {
    /// The profile as it is kept, or each field that is refused.
    pub fn checked(self, today: NaiveDate) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = keep("name", check_name(&self.name), &mut errors);
        keep("birth_date", check_birth_date(self.birth_date, today), &mut errors);
        match name {
            Some(name) if errors.is_empty() => Ok(Self { name, ..self }),
            _ => Err(errors),
        }
    }
}

impl RegisterPerson {
    /// The registration as it is kept, or each field that is refused. Empty contacts count as absent.
    pub fn checked(self, today: NaiveDate) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = keep("name", check_name(&self.name), &mut errors);
        keep("birth_date", check_birth_date(self.birth_date, today), &mut errors);
        let given = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let email = given(self.email).and_then(|email| keep("email", check_email(&email), &mut errors));
        let phone = given(self.phone).and_then(|phone| keep("phone", check_phone(&phone), &mut errors));
        match name {
            Some(name) if errors.is_empty() => Ok(Self { name, email, phone, ..self }),
            _ => Err(errors),
        }
    }
}

/// The value, or the field's error noted and nothing.
fn keep<T>(field: &str, checked: Result<T, Code>, errors: &mut Vec<FieldError>) -> Option<T> {
    match checked {
        Ok(value) => Some(value),
        Err(code) => {
            errors.push(FieldError::new(field, code));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn fourteen_is_the_first_age_with_an_account() {
        let today = date("2026-11-23");
        assert_eq!(check_birth_date(date("2012-11-23"), today), Ok(()));
        assert_eq!(check_birth_date(date("2012-11-24"), today), Err(Code::TooYoung));
        assert_eq!(check_birth_date(date("2026-11-24"), today), Err(Code::OutOfRange));
        assert_eq!(check_birth_date(date("1890-01-01"), today), Err(Code::OutOfRange));
    }

    #[test]
    fn born_on_29_february_has_the_birthday_on_1_march() {
        assert_eq!(age_on(date("2012-02-29"), date("2026-02-28")), 13);
        assert_eq!(age_on(date("2012-02-29"), date("2026-03-01")), 14);
    }

    #[test]
    fn an_address_is_kept_in_lower_case() {
        assert_eq!(check_email(" Anna.Rossi@Example.IT "), Ok("anna.rossi@example.it".to_owned()));
        for bad in
            ["anna", "anna@", "@example.it", "a b@example.it", "a@b", "a@-b.it", "a..b@c.it", "a@b@c.it", "à@b.it"]
        {
            assert_eq!(check_email(bad), Err(Code::BadFormat), "{bad}");
        }
        assert_eq!(check_email("   "), Err(Code::Required));
    }

    #[test]
    fn a_phone_number_is_kept_as_digits() {
        assert_eq!(check_phone("+39 0835 123-456"), Ok("+390835123456".to_owned()));
        for bad in ["12345", "1234567890123456", "0835 abc", "++39083512"] {
            assert_eq!(check_phone(bad), Err(Code::BadFormat), "{bad}");
        }
    }

    #[test]
    fn every_wrong_field_is_named() {
        let person = RegisterPerson {
            id: crate::ids::PersonId(uuid::Uuid::nil()),
            name: "  ".into(),
            birth_date: date("2020-01-01"),
            email: Some("x".into()),
            phone: Some(String::new()),
            language: Default::default(),
        };
        let errors = person.checked(date("2026-11-23")).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(fields, [("name", Code::Required), ("birth_date", Code::TooYoung), ("email", Code::BadFormat)]);
    }
}
