//! The words of the CV: what was asked, what is wrong with a field, levels, days and sizes.

use super::state::{List, NotTaken, level};
use crate::features::shared::kept_request::RequestWords;
use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::request_words;
use crate::offline::Kept;
use crate::offline::outbox::{Command, Entry};
use crate::platform::clock;
use crate::text::{self, I18n, sentence, t_string};
use crate::ui::Tone;
use contract::accounts::LanguageLevel;
use contract::problem::Code;
use contract::time::Instant;

/// What was asked of the server, and how far it is.
pub const REQUEST: RequestWords = RequestWords { asked, tag, sentence: request_sentence };

fn asked(i18n: I18n, _command: &Command) -> String {
    t_string!(i18n, cv.asked_save).to_owned()
}

/// A CV is not confirmed but *salvato nel profilo*.
fn tag(i18n: I18n, entry: &Entry, kept: Kept) -> (Tone, &'static str) {
    match progress(&entry.state) {
        Progress::Confirmed => (Tone::Good, t_string!(i18n, cv.state_saved)),
        _ => request_words::tag(i18n, entry, kept),
    }
}

fn request_sentence(i18n: I18n, entry: &Entry, kept: Kept) -> &'static str {
    request_words::sentence(i18n, entry, kept, t_string!(i18n, cv.state_saved_text))
}

/// Beside a field.
pub fn field_words(i18n: I18n, field: &str, code: Code) -> &'static str {
    let name = field.rsplit('.').next().unwrap_or_default();
    match (name, code) {
        ("what", Code::Required) if field.starts_with(List::Education.name()) => t_string!(i18n, cv.school_missing),
        ("what", Code::Required) => t_string!(i18n, cv.what_missing),
        ("name", Code::Required) => t_string!(i18n, cv.language_missing),
        ("level", Code::Required) => t_string!(i18n, cv.level_missing),
        (_, code) => sentence(i18n, code),
    }
}

/// How well somebody speaks a language.
pub fn level_words(i18n: I18n, level: LanguageLevel) -> &'static str {
    match level {
        LanguageLevel::A1 => t_string!(i18n, cv.level_a1),
        LanguageLevel::A2 => t_string!(i18n, cv.level_a2),
        LanguageLevel::B1 => t_string!(i18n, cv.level_b1),
        LanguageLevel::B2 => t_string!(i18n, cv.level_b2),
        LanguageLevel::C1 => t_string!(i18n, cv.level_c1),
        LanguageLevel::C2 => t_string!(i18n, cv.level_c2),
        LanguageLevel::Native => t_string!(i18n, cv.level_native),
    }
}

/// The same for a level that was chosen; empty while none was.
pub fn chosen_level(i18n: I18n, name: &str) -> &'static str {
    level(name).map(|level| level_words(i18n, level)).unwrap_or_default()
}

/// Why a file is not sent.
pub fn not_taken(i18n: I18n, why: NotTaken) -> &'static str {
    match why {
        NotTaken::NotAPdf => t_string!(i18n, cv.file_not_pdf),
        NotTaken::TooLarge => t_string!(i18n, cv.file_too_large),
        NotTaken::Empty => t_string!(i18n, cv.file_empty),
    }
}

/// The day of an instant by the device's clock.
pub fn day_of(i18n: I18n, at: Instant) -> String {
    text::day_and_year(i18n, clock::local(at).date())
}

/// `320 kB`, `2,1 MB`.
pub fn size(i18n: I18n, bytes: u32) -> String {
    if bytes < 1_000_000 {
        format!("{} kB", text::number(i18n, (f64::from(bytes) / 1000.0).max(1.0), 0))
    } else {
        format!("{} MB", text::number(i18n, f64::from(bytes) / 1_000_000.0, 1))
    }
}
