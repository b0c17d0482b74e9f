//! Codes that people copy by hand: the one in the mail and the one on a card. Blanks and hyphens never matter.

use crate::base32;
use crate::problem::Code;

/// How many digits the code in the mail has.
pub const SIGN_IN_DIGITS: usize = 8;

/// How long the code in the mail is good for, in minutes.
pub const SIGN_IN_MINUTES: i64 = 10;

/// How often the code in the mail may be tried.
pub const SIGN_IN_TRIES: u8 = 5;

/// How many characters of the code on a card are random; two more check them.
pub const CARD_RANDOM_CHARACTERS: usize = 14;

/// The digits of a typed sign-in code, or why it cannot be one.
pub fn check_sign_in_code(typed: &str) -> Result<String, Code> {
    let kept = compact(typed);
    match kept.len() {
        0 => Err(Code::Required),
        SIGN_IN_DIGITS if kept.bytes().all(|byte| byte.is_ascii_digit()) => Ok(kept),
        _ => Err(Code::BadFormat),
    }
}

/// The characters of a typed card code as they are printed, without hyphens, or why it cannot be one. The last two
/// characters find any single wrong character and any two neighbours that changed places.
pub fn check_card_code(typed: &str) -> Result<String, Code> {
    let kept = base32::normal(typed);
    match kept.split_at_checked(CARD_RANDOM_CHARACTERS) {
        _ if kept.is_empty() => Err(Code::Required),
        Some((random, check)) if card_check(random).as_deref() == Some(check) => Ok(kept),
        _ => Err(Code::BadFormat),
    }
}

/// The two characters that check the others; nothing when one of those is not of the alphabet.
pub fn card_check(random: &str) -> Option<String> {
    // The largest prime below 32 × 32.
    const MODULUS: u32 = 1021;
    let rest = random.chars().try_fold(0, |rest, c| Some((rest * 32 + base32::value(c)?) % MODULUS))?;
    let character = |value: u32| char::from(base32::ALPHABET[value as usize % base32::ALPHABET.len()]);
    Some(String::from_iter([character(rest / 32), character(rest % 32)]))
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
        assert_eq!(check_card_code("7kq2-m4xr-90td-v596"), Ok("7KQ2M4XR90TDV596".to_owned()));
    }

    #[test]
    fn what_cannot_be_a_code_is_not_sent() {
        assert_eq!(check_sign_in_code(" - "), Err(Code::Required));
        for bad in ["1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨"] {
            assert_eq!(check_sign_in_code(bad), Err(Code::BadFormat), "{bad}");
        }
        assert_eq!(check_card_code("7KQ2-M4XR"), Err(Code::BadFormat));
        assert_eq!(check_card_code("7KQ2-M4XR-90TD-V59!"), Err(Code::BadFormat));
        assert_eq!(check_card_code("7KQ2-M4XR-90TD-V5é6"), Err(Code::BadFormat));
    }

    #[test]
    fn a_slip_on_a_card_is_found_before_it_is_sent() {
        let right: Vec<char> = "7KQ2M4XR90TDV596".chars().collect();
        for place in 0..right.len() {
            for wrong in base32::ALPHABET.map(char::from).into_iter().filter(|c| *c != right[place]) {
                let mut typed = right.clone();
                typed[place] = wrong;
                assert_eq!(check_card_code(&String::from_iter(typed)), Err(Code::BadFormat));
            }
        }
        for place in 1..right.len() - 1 {
            let mut typed = right.clone();
            typed.swap(place - 1, place);
            if typed != right {
                assert!(check_card_code(&String::from_iter(&typed)).is_err(), "{typed:?}");
            }
        }
    }
}
