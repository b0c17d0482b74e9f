//! Self-service orientation: the RIASEC interest questionnaire, its scoring, and the occupations it is compared with.
//!
//! It runs on the person's device; what is saved, or compared with the full catalogue, is scored by the server with the
//! same functions. Answers describe what somebody likes; nothing here diagnoses, and nothing of it may rank people.

mod answers;
mod catalogue;
mod classes;
mod filters;
mod letter;
mod matching;
mod occupations;
mod pattern;
mod results;
mod scoring;
mod search;
mod shares;
mod statements;
#[cfg(test)]
mod tests;

pub use answers::*;
pub use catalogue::*;
pub use classes::*;
pub use filters::*;
pub use letter::*;
pub use matching::*;
pub use occupations::*;
pub use pattern::*;
pub use results::*;
pub use scoring::*;
pub use search::*;
pub use shares::*;
pub use statements::*;
