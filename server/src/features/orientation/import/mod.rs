//! Importing ESCO's occupations, with the interests that O*NET knows of those who do them.
//!
//! [`read`] takes the three files and joins them without touching the database; [`write()`] replaces what was imported
//! before in one transaction. [`Basis`] says on which ways figures reach an occupation. They are those of the 180 occupations
//! that the project ships (`contract/data/orientation/README.md`), without what was chosen for these by hand.

mod crosswalk;
mod error;
mod esco;
mod join;
mod language;
mod onet;
mod report;
mod table;
mod write;

use std::fmt;

use crate::config::OccupationFiles;

pub use error::{ImportError, Place};
pub use esco::address_of;
pub use join::{Basis, JoinedOccupation};
pub use report::Report;
pub use write::write;

/// What is to be written, and what is to be said about it.
#[derive(Debug)]
pub struct Joined {
    /// The occupations, in the order of ESCO's file.
    pub occupations: Vec<JoinedOccupation>,
    /// How they were joined.
    pub report: Report,
}

/// How far the import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// ESCO's file was read.
    Esco(usize),
    /// O*NET's file was read.
    Onet(usize),
    /// The crosswalk was read.
    Crosswalk(usize),
    /// So many occupations of so many are written.
    Written(usize, usize),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Esco(count) => write!(f, "ESCO: {count} occupations read"),
            Self::Onet(count) => write!(f, "O*NET: figures of {count} occupations read"),
            Self::Crosswalk(count) => write!(f, "crosswalk: {count} pairs read"),
            Self::Written(done, of) => write!(f, "database: {done} of {of} occupations written"),
        }
    }
}

/// Reads the files and joins them.
pub fn read(files: &OccupationFiles, say: &(dyn Fn(Step) + Sync)) -> Result<Joined, ImportError> {
    let occupations = esco::read(&files.esco)?;
    say(Step::Esco(occupations.len()));
    let figures = onet::read(&files.onet)?;
    say(Step::Onet(figures.len()));
    let crosswalk = crosswalk::read(&files.crosswalk)?;
    say(Step::Crosswalk(crosswalk.len()));
    let joined = join::join(occupations, &figures, &crosswalk);
    if joined.report.joined() == 0 {
        let (crosswalk, esco) = (files.crosswalk.display(), files.esco.display());
        return Err(ImportError::NothingJoins { crosswalk: format!("{crosswalk}"), esco: format!("{esco}") });
    }
    Ok(joined)
}
