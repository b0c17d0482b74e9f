//! Codes that people copy by hand: the one in the mail and the one on a card. Blanks and hyphens never matter.

use crate::problem::Code;

/// How many digits the code in the mail has.
pub const SIGN_IN_DIGITS: usize = 8;

/// How long the code in the mail is good for, in minutes.
pub const SIGN_IN_MINUTES: i64 = 10;

/// How often the code in the mail may be tried.
pub const SIGN_IN_TRIES: u8 = 5;

/// How many letters and digits the code on a card has.
pub const CARD_CHARACTERS: usize = 16;

/// The digits of a typed sign-in code, or why it cannot be one.
pub fn check_sign_in_code(typed: &str) -> Result<String, Code> {
    let kept = compact(typed);
    match kept.len() {
        0 => Err(Code::Required),
        SIGN_IN_DIGITS if kept.bytes().all(|byte| byte.is_ascii_digit()) => Ok(kept),
        _ => Err(Code::BadFormat),
    }
}

/// The characters of a typed card code in capitals, or why it cannot be one.
pub fn check_card_code(typed: &str) -> Result<String, Code> {
    let kept = compact(typed).to_ascii_uppercase();
    match kept.len() {
        0 => Err(Code::Required),
        CARD_CHARACTERS if kept.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Ok(kept),
        _ => Err(Code::BadFormat),
    }
}

fn compact(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_copied_with_its_blanks() {
        assert_eq!(check_sign_in_code(" 1234 5678 "), Ok("12345678".to_owned()));
        assert_eq!(check_card_code("7kq2-m4xr-90td-v5wa"), Ok("7KQ2M4XR90TDV5WA".to_owned()));
    }

    #[test]
    fn what_cannot_be_a_code_is_not_sent() {
        assert_eq!(check_sign_in_code(" - "), Err(Code::Required));
        for bad in ["1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨"] {
            assert_eq!(check_sign_in_code(bad), Err(Code::BadFormat), "{bad}");
        }
        assert_eq!(check_card_code("7KQ2-M4XR"), Err(Code::BadFormat));
        assert_eq!(check_card_code("7KQ2-M4XR-90TD-V5W!"), Err(Code::BadFormat));
    }
}
