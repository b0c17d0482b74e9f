//! The words for what was asked about the saved result or handed in to a class, and for what was done.

use crate::features::shared::kept_request::RequestWords;
use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::request_words;
use crate::offline::Kept;
use crate::offline::outbox::{Command, Entry};
use crate::text::{I18n, t_string};
use crate::ui::Tone;

/// This room's words for what was asked.
pub const WORDS: RequestWords = RequestWords { asked, tag, sentence };

/// What was asked.
fn asked(i18n: I18n, command: &Command) -> String {
    match command {
        Command::ForgetInterests {} => t_string!(i18n, interests.asked_forget).to_owned(),
        Command::HandIn { request, .. } => t_string!(i18n, classes.asked_hand_in, label = request.label.clone()),
        _ => t_string!(i18n, interests.asked_save).to_owned(),
    }
}

/// How far it is in two words, as a tag, with its tone. What is handed in is not confirmed but *consegnata*.
fn tag(i18n: I18n, entry: &Entry, kept: Kept) -> (Tone, &'static str) {
    match (&entry.command, progress(&entry.state)) {
        (Command::HandIn { .. }, Progress::Confirmed) => (Tone::Good, t_string!(i18n, classes.state_handed_in)),
        _ => request_words::tag(i18n, entry, kept),
    }
}

/// What it means and what comes next.
fn sentence(i18n: I18n, entry: &Entry, kept: Kept) -> &'static str {
    let done = match entry.command {
        Command::ForgetInterests {} => t_string!(i18n, interests.state_confirmed_forget),
        Command::HandIn { .. } => t_string!(i18n, classes.state_handed_in_text),
        _ => t_string!(i18n, interests.state_confirmed_save),
    };
    request_words::sentence(i18n, entry, kept, done)
}
