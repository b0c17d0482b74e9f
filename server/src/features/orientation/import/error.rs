//! Why nothing was imported: what is wrong, and where it stands.

use std::fmt;

use crate::error::ApiError;

/// Where something stands in a file, as an editor shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// The column, by its name in the first line.
    pub column: Option<&'static str>,
}

/// Why nothing was imported. Each is one line, and the database is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read at all.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file as it was named.
        file: String,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The file is not what it should be.
    #[error("{place}: {problem}")]
    Wrong {
        /// Where.
        place: Place,
        /// What is wrong.
        problem: String,
    },
    /// Each file is fine by itself, but they do not belong together.
    #[error("{crosswalk} names no occupation of {esco} that O*NET has figures for")]
    NothingJoins {
        /// The crosswalk's name.
        crosswalk: String,
        /// ESCO's.
        esco: String,
    },
    /// The occupations could not be written.
    #[error("cannot write the occupations: {0}")]
    Database(#[from] ApiError),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}", self.file, self.line)?;
        match self.column {
            Some(column) => write!(f, ", column {column}"),
            None => Ok(()),
        }
    }
}
