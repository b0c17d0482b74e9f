//! Where secrets come from, passed in like the clock.

use rand::TryRngCore;

/// A source of unpredictable bytes.
pub trait Random: Send + Sync {
    /// Fills the slice, or says that the source is exhausted.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomnessFailed>;
}

/// The operating system gave no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no random bytes")]
pub struct RandomnessFailed;

/// The operating system's source.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomnessFailed> {
        rand::rngs::OsRng.try_fill_bytes(bytes).map_err(|_| RandomnessFailed)
    }
}

impl dyn Random + '_ {
    /// So many unpredictable bytes.
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N], RandomnessFailed> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
}
