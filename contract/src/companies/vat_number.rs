//! Italian VAT numbers (*partita IVA*).

use crate::problem::Code;

/// How many digits a VAT number has: seven of the company, three of the office that gave it, and one that checks them.
pub const VAT_NUMBER_DIGITS: usize = 11;

/// A VAT number as it is kept, eleven digits, or why it is none. Blanks and a leading `IT`, as invoices write it, do not
/// matter.
///
/// Source of the check: D.M. 23 December 1976, the formula of Luhn over the first ten digits.
pub fn check_vat_number(typed: &str) -> Result<String, Code> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    let upper = bare.to_uppercase();
    let digits = upper.strip_prefix("IT").unwrap_or(&upper);
    if digits.is_empty() {
        Err(Code::Required)
    } else if digits.len() != VAT_NUMBER_DIGITS || !digits.bytes().all(|b| b.is_ascii_digit()) {
        Err(Code::BadFormat)
    } else if !is_valid(digits.as_bytes()) {
        Err(Code::WrongCheckDigit)
    } else {
        Ok(digits.to_owned())
    }
}

/// Whether the last digit fits the others, and the first seven name a company.
fn is_valid(digits: &[u8]) -> bool {
    let sum: u32 = digits.iter().enumerate().map(|(place, digit)| weight(place, u32::from(digit - b'0'))).sum();
    sum.is_multiple_of(10) && digits[..7].iter().any(|digit| *digit != b'0')
}

/// What a digit adds: as it is in the first, third … place, and twice as much, by its digits, in those between.
fn weight(place: usize, digit: u32) -> u32 {
    match place % 2 {
        0 => digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    }
}
