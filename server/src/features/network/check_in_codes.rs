//! The code in the QR of a space. Whoever reads it stands beside the space; it opens nothing else.

use contract::ids::{CentreId, SpaceId};
use contract::network::SpaceKind;
use sea_orm::entity::prelude::*;

use super::entities::space;
use crate::error::{ApiError, ApiResult};
use crate::random::Random;
use crate::secret;
use crate::store::text_columns::from_word;

/// Digits and capitals without those that look alike (Crockford's base 32).
const ALPHABET: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// How many characters a code has: 40 bits.
const LENGTH: usize = 8;

/// A space that a code names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceWithCode {
    /// The space.
    pub id: SpaceId,
    /// Its centre.
    pub centre: CentreId,
    /// What it is for.
    pub kind: SpaceKind,
}

/// A new code. The column is unique, so that one that came before would be refused there.
pub fn new_code(random: &dyn Random) -> ApiResult<String> {
    (0..LENGTH).map(|_| Ok(ALPHABET[secret::number_below(random, 32)? as usize])).collect()
}

/// The space in use whose code this is. Case, spaces and hyphens do not matter, and neither do letters that look like
/// digits.
pub async fn space_with_code(connection: &impl ConnectionTrait, typed: &str) -> ApiResult<Option<SpaceWithCode>> {
    let Some(code) = written(typed) else {
        return Ok(None);
    };
    let with_code = space::Column::CheckInCode.eq(code);
    let row = space::Entity::find().filter(with_code).filter(space::Column::Active.eq(true)).one(connection).await?;
    row.map(|row| {
        Ok(SpaceWithCode {
            id: SpaceId(row.id),
            centre: row.centre.parse().map_err(|_| ApiError::Stored("space.centre"))?,
            kind: from_word(&row.kind, "space.kind")?,
        })
    })
    .transpose()
}

/// A code as it is stored, or nothing when the text is none.
fn written(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|c| !matches!(c, ' ' | '-'))
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .take(LENGTH + 1)
        .collect();
    let is_code = code.chars().count() == LENGTH && code.chars().all(|c| ALPHABET.contains(&c));
    is_code.then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        let code = new_code(&SystemRandom).unwrap();
        assert_eq!(written(&code), Some(code.clone()));
        assert_eq!(written(&format!(" {}-{} ", &code[..4].to_lowercase(), &code[4..])), Some(code));
        assert_eq!(written("oIl0 1234"), Some("01101234".to_owned()));
        for bad in ["", "1234567", "123456789", "1234567U", "1234567è"] {
            assert_eq!(written(bad), None, "{bad}");
        }
    }
}
