//! Crockford's base 32, for codes that people read, say and type.

/// The characters: no letter that is taken for a digit.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What was typed, as it is written: capitals, and the letters that are taken for digits read as digits. Blanks and
/// hyphens are left out.
pub fn normal(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| match c.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        })
        .collect()
}

/// The number that a character stands for.
pub fn value(character: char) -> Option<u32> {
    let place = ALPHABET.iter().position(|known| char::from(*known) == character)?;
    u32::try_from(place).ok()
}
