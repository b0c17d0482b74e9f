//! Making the code on a card: fourteen random characters and two that check them.

use contract::accounts::{CARD_RANDOM_CHARACTERS, card_check};
use contract::base32::ALPHABET;

use crate::error::{ApiError, ApiResult};
use crate::random::Random;

/// A new code, without hyphens.
pub fn new_code(random: &dyn Random) -> ApiResult<String> {
    let bytes = random.bytes::<CARD_RANDOM_CHARACTERS>()?;
    // 256 is a multiple of 32, so each character is equally likely.
    let random = bytes.map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
    let random = String::from_iter(random);
    let check = card_check(&random).ok_or(ApiError::Stored("card code"))?;
    Ok(random + &check)
}

/// A code in groups of four, as it is printed.
pub fn printed(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    characters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}
