//! Numbers as people type them.

use contract::problem::Code;
use std::str::FromStr;

/// A whole number, from 0 up.
pub fn whole_number<T: FromStr>(typed: &str) -> Result<T, Code> {
    let typed = typed.trim();
    if typed.is_empty() {
        Err(Code::Required)
    } else if !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        Err(Code::BadFormat)
    } else {
        // Digits that are no such number are too many.
        typed.parse().map_err(|_| Code::OutOfRange)
    }
}

/// An amount of euros in cents: `500`, `500,5`, `1.250,50`, with or without the sign. A point before three digits parts
/// thousands, as people write them in Italy.
pub fn euros(typed: &str) -> Result<u32, Code> {
    let typed: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '€').collect();
    let (whole, cents) = match (typed.split_once(','), typed.rsplit_once('.')) {
        (Some((whole, cents)), _) => (whole.to_owned(), cents),
        (None, Some((whole, cents))) if cents.len() != 3 => (whole.to_owned(), cents),
        _ => (typed.clone(), ""),
    };
    let is_plain = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if cents.len() > 2 || !is_plain(cents) || !is_grouped(&whole) {
        return Err(if typed.is_empty() { Code::Required } else { Code::BadFormat });
    }
    let whole: u32 = whole_number(&whole.replace('.', ""))?;
    let cents: u32 = format!("{cents:0<2}").parse().map_err(|_| Code::BadFormat)?;
    whole.checked_mul(100).and_then(|whole| whole.checked_add(cents)).ok_or(Code::OutOfRange)
}

/// Whether there are digits, and points only where thousands part.
fn is_grouped(whole: &str) -> bool {
    let mut parts = whole.split('.');
    let first = parts.next().unwrap_or_default();
    let are_thousands = parts.clone().all(|part| part.len() == 3) && first.len() <= 3;
    !first.is_empty() && (are_thousands || parts.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_have_only_digits() {
        assert_eq!(whole_number::<u32>(" 12 "), Ok(12));
        for (typed, code) in [("", Code::Required), ("-1", Code::BadFormat), ("2,5", Code::BadFormat)] {
            assert_eq!(whole_number::<u32>(typed), Err(code), "{typed}");
        }
        assert_eq!(whole_number::<u8>("256"), Err(Code::OutOfRange));
    }

    #[test]
    fn euros_are_read_as_people_write_them() {
        for (typed, cents) in [
            ("500", 50_000),
            ("500,5", 50_050),
            ("500.50", 50_050),
            ("1.250", 125_000),
            ("1.250,50", 125_050),
            ("1 250 €", 125_000),
            ("0", 0),
        ] {
            assert_eq!(euros(typed), Ok(cents), "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for typed in ["cinquecento", "-5", "5,555", "1.25,0", "12.3456", "1.2.3", ",50", "5,5,5"] {
            assert_eq!(euros(typed), Err(Code::BadFormat), "{typed}");
        }
        assert_eq!(euros(" € "), Err(Code::Required));
        assert_eq!(euros("99999999999"), Err(Code::OutOfRange));
    }
}
