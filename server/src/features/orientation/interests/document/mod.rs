//! A saved result as a document: the words and figures of the screen.

use std::collections::BTreeMap;

use chrono_tz::Europe::Rome;
use contract::accounts::Language;
use contract::orientation::{AnswerPattern, CODE_LETTERS, InterestProfile, Letter, SavedInterests};
use serde::Serialize;

use crate::documents::{self, Template, can_write};
use crate::error::ApiResult;
use crate::notices::long_date;

/// The name of the file that the person gets.
pub const FILE: &str = "portalavoro-interessi.pdf";

const TEMPLATE: Template = Template(include_str!("result.typ"));

/// The words, by the keys of the app's own. They are the app's, where it has the key.
const WORDS: [(Language, &str); 2] =
    [(Language::It, include_str!("words.it.json")), (Language::En, include_str!("words.en.json"))];

/// A bar's length in percent for each hundredth of a point above 1.
const PERCENT: f64 = 0.25;

/// Even the lowest total shows a beginning.
const LEAST_PERCENT: f64 = 3.5;

type Words = BTreeMap<String, String>;

/// What the template reads.
#[derive(Serialize)]
struct Data<'a> {
    language: Language,
    words: &'a Words,
    name: Option<&'a str>,
    saved: String,
    rows: Vec<Row>,
    /// The three strongest; none where the profile is flat.
    strongest: Vec<char>,
    is_striking: bool,
}

#[derive(Serialize)]
struct Row {
    letter: char,
    value: String,
    part: f64,
}

/// The document of a person's result.
pub fn of(language: Language, name: &str, saved: &SavedInterests) -> ApiResult<Vec<u8>> {
    let words = words(language)?;
    let word = |key: &str| words.get(key).map(String::as_str).unwrap_or_default();
    let scored = &saved.scored;
    let day = long_date(language, saved.saved_at.with_timezone(&Rome).date_naive());
    let row = |letter: Letter| {
        let hundredths = scored.totals.of(letter);
        let value = word("value").replace("{{ value }}", &decimal(language, hundredths));
        let part = (f64::from(hundredths.saturating_sub(100)) * PERCENT).clamp(LEAST_PERCENT, 100.0);
        Row { letter: small(letter), value, part }
    };
    let strongest = match scored.profile {
        InterestProfile::Distinct => scored.totals.letters().into_iter().take(CODE_LETTERS).map(small).collect(),
        InterestProfile::Flat => Vec::new(),
    };
    let data = Data {
        language,
        words: &words,
        // A name in another alphabet is left out: the font has no letters for it.
        name: Some(name).filter(|name| !name.is_empty() && can_write(name)),
        saved: word("saved").replace("{{ day }}", &day).replace("{{ count }}", &scored.answered.to_string()),
        rows: Letter::ALL.map(row).into(),
        strongest,
        is_striking: scored.pattern != AnswerPattern::Varied,
    };
    Ok(documents::pdf(TEMPLATE, &data)?)
}

fn words(language: Language) -> ApiResult<Words> {
    let text = WORDS.iter().find(|(known, _)| *known == language).map(|(_, text)| *text);
    Ok(serde_json::from_str(text.unwrap_or_default())?)
}

fn small(letter: Letter) -> char {
    letter.as_char().to_ascii_lowercase()
}

/// Hundredths with one decimal, as the screen rounds them: `3,1`, `3.1`.
fn decimal(language: Language, hundredths: u16) -> String {
    let tenths = (hundredths + 5) / 10;
    let comma = match language {
        Language::It => ',',
        Language::En => '.',
    };
    format!("{}{comma}{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests;
