//! What a person answered, and what is left of it when the statements have changed.

use super::statements::{StatementId, StatementSet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How much somebody likes an activity. It travels as a number, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Answer {
    /// Not at all.
    NotAtAll = 1,
    /// Not much.
    Little = 2,
    /// Neither yes nor no.
    Unsure = 3,
    /// Yes, rather.
    Fairly = 4,
    /// Yes, a lot.
    VeryMuch = 5,
}

/// A number that is not an [`Answer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAnswer;

/// The answers given so far. A statement that was skipped is not in them.
pub type Answers = BTreeMap<StatementId, Answer>;

/// Answers as a device keeps them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedAnswers {
    /// The version of the statements that were answered.
    pub version: u16,
    /// The answers.
    pub answers: Answers,
}

/// What saved answers are worth today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored {
    /// They answer the statements of today.
    Current(Answers),
    /// They answer other statements. The person is told, because the result may differ from the one they saw.
    OtherVersion {
        /// The answers to statements that are still asked.
        kept: Answers,
        /// How many answers had no statement any more.
        dropped: usize,
    },
}

impl SavedAnswers {
    /// The answers to statements that are asked today. Who has the same version may still hold a name that does not
    /// exist, if the device's store was tampered with: then it counts as another version.
    pub fn restore(self, today: &StatementSet) -> Restored {
        let before = self.answers.len();
        let kept: Answers = self.answers.into_iter().filter(|(id, _)| today.contains(id)).collect();
        let dropped = before - kept.len();
        if self.version == today.version && dropped == 0 {
            Restored::Current(kept)
        } else {
            Restored::OtherVersion { kept, dropped }
        }
    }
}

impl Answer {
    /// Every answer, from the lowest.
    pub const ALL: [Self; 5] = [Self::NotAtAll, Self::Little, Self::Unsure, Self::Fairly, Self::VeryMuch];

    /// Its points, 1 to 5.
    pub const fn points(self) -> u8 {
        self as u8
    }
}

impl TryFrom<u8> for Answer {
    type Error = NotAnAnswer;

    fn try_from(points: u8) -> Result<Self, Self::Error> {
        Self::ALL.into_iter().find(|answer| answer.points() == points).ok_or(NotAnAnswer)
    }
}

impl From<Answer> for u8 {
    fn from(answer: Answer) -> Self {
        answer.points()
    }
}

impl fmt::Display for NotAnAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer is a number from 1 to 5")
    }
}
