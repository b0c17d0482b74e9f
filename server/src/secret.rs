//! Secrets that people carry: made here, and kept only as their SHA-256.

use contract::base32::ALPHABET;
use sha2::{Digest, Sha256};
use std::fmt::Write;

use crate::random::{Random, RandomnessFailed};

/// 32 unpredictable bytes in hexadecimal, for a cookie.
pub fn new_token(random: &dyn Random) -> Result<String, RandomnessFailed> {
    Ok(hexadecimal(&random.bytes::<32>()?))
}

/// So many characters of Crockford's base 32, for a code that people read and type.
pub fn new_code<const N: usize>(random: &dyn Random) -> Result<String, RandomnessFailed> {
    // 256 is a multiple of 32, so each character is equally likely.
    let bytes = random.bytes::<N>()?;
    Ok(String::from_iter(bytes.map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]))))
}

/// The SHA-256 of `purpose` and the parts, in hexadecimal. The purpose keeps one secret's hash from standing for
/// another's; each part's length is hashed too, so that parts cannot flow into one another.
pub fn hash(purpose: &str, parts: &[&str]) -> String {
    let mut sha = Sha256::new();
    for part in std::iter::once(&purpose).chain(parts) {
        sha.update((part.len() as u64).to_be_bytes());
        sha.update(part.as_bytes());
    }
    hexadecimal(&sha.finalize())
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn hash_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// A number below `bound`, each equally likely.
pub fn number_below(random: &dyn Random, bound: u32) -> Result<u32, RandomnessFailed> {
    // Numbers above the last full multiple of the bound would make the small ones likelier.
    let unbiased = u32::MAX - u32::MAX % bound;
    loop {
        let number = u32::from_le_bytes(random.bytes()?);
        if number < unbiased {
            return Ok(number % bound);
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_flow_into_one_another() {
        assert_ne!(hash("a", &["bc", "d"]), hash("a", &["b", "cd"]));
        assert_ne!(hash("a", &["b"]), hash("b", &["b"]));
    }
}
