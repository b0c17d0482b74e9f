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
}
