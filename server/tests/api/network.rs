//! `/centres`.

mod centres;
mod edits;
