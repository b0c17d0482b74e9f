//! The words for what was asked about the saved result, and for what was done.

use crate::features::shared::request_words;
use crate::offline::Kept;
use crate::offline::outbox::{Command, Entry};
use crate::text::{I18n, t_string};

pub use request_words::tag;

/// What was asked.
pub fn asked(i18n: I18n, command: &Command) -> &'static str {
    match command {
        Command::ForgetInterests {} => t_string!(i18n, interests.asked_forget),
        _ => t_string!(i18n, interests.asked_save),
    }
}

/// What it means and what comes next.
pub fn sentence(i18n: I18n, entry: &Entry, kept: Kept) -> &'static str {
    let done = match entry.command {
        Command::ForgetInterests {} => t_string!(i18n, interests.state_confirmed_forget),
        _ => t_string!(i18n, interests.state_confirmed_save),
    };
    request_words::sentence(i18n, entry, kept, done)
}
