//! `/cv`: the CV that somebody writes, and the PDF that they have already.

mod client;
mod cv_page;
mod document;
mod editor;
mod state;
mod upload;
mod words;

pub use cv_page::CvPage;
pub use upload::upload;

use crate::features::shared::read_ahead::ReadAhead;
use crate::features::shared::snapshots;

/// The CV, so that its page opens without a network though it was never opened.
pub const READ_AHEAD: ReadAhead =
    ReadAhead { path: client::CV, kind: snapshots::CV, for_somebody: true, then: |_| Vec::new() };
