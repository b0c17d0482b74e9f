//! What a person says or shows at the reception instead of a booking's whole id.

use crate::base32::{ALPHABET, normal};
use crate::ids::BookingId;

/// How many characters the code has, without its hyphen.
pub const SHORT_CODE_CHARACTERS: usize = 8;

/// The booking's code in two groups of four, such as `7KQ2-M4XR`: the last 40 bits of its id, which are random. It
/// names one booking among those of a day; it opens nothing by itself.
pub fn short_code(booking: BookingId) -> String {
    let bits = booking.0.as_u128() as u64;
    let character = |place: usize| {
        let shift = 5 * (SHORT_CODE_CHARACTERS - 1 - place);
        char::from(ALPHABET[(bits >> shift) as usize % ALPHABET.len()])
    };
    let mut code: String = (0..SHORT_CODE_CHARACTERS).map(character).collect();
    code.insert(SHORT_CODE_CHARACTERS / 2, '-');
    code
}

/// Whether the booking's code begins with what was typed so far.
pub fn has_short_code(booking: BookingId, typed: &str) -> bool {
    let typed = normal(typed);
    !typed.is_empty() && normal(&short_code(booking)).starts_with(&typed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_code_is_the_end_of_the_id() {
        let booking = BookingId(Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_001f));
        assert_eq!(short_code(booking), "0000-000Z");
        let other = BookingId(Uuid::from_u128(0x0192_0000_0000_7000_8000_00ff_ffff_ffff));
        assert_eq!(short_code(other), "ZZZZ-ZZZZ");
    }

    #[test]
    fn who_reads_an_o_for_a_zero_is_understood() {
        let booking = BookingId(Uuid::from_u128(1));
        assert!(has_short_code(booking, "oooo-oool"));
        assert!(has_short_code(booking, " 0000"));
        assert!(!has_short_code(booking, "1"));
        assert!(!has_short_code(booking, " - "));
    }
}
