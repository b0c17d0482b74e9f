//! What can be kept of what pages read, and how much of it.

use serde::de::DeserializeOwned;

/// Something that pages read and that stays on the device for when there is no network. A room adds to it by
/// implementing this for what it reads.
pub trait Snapshot: DeserializeOwned {
    /// How it is kept.
    const KIND: Kind;
}

/// A kind of thing that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its name on the device. A shape that older apps cannot read needs a new one.
    pub name: &'static str,
    /// Who may see it.
    pub whose: Whose,
    /// The most that is kept; the oldest goes first.
    pub budget: Budget,
}

/// Who may see what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Whoever uses this device.
    Everybody,
    /// Only whoever it was read for; it is erased when they sign out, or when somebody else signs in.
    Reader,
}

/// The most of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// So many answers.
    pub answers: usize,
    /// So many bytes in all.
    pub bytes: usize,
}
