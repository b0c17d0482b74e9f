//! A CV as a document.

mod letters;

use std::collections::BTreeMap;

use contract::accounts::{Cv, CvStep, Language};
use serde::Serialize;

use crate::documents::{self, Template};
use crate::error::{ApiError, ApiResult};
use crate::store::text_columns::word;
use letters::Letters;

/// The name of the file that the person gets.
pub const FILE: &str = "portalavoro-curriculum.pdf";

const TEMPLATE: Template = Template(include_str!("cv.typ"));

const WORDS: [(Language, &str); 2] =
    [(Language::It, include_str!("words.it.json")), (Language::En, include_str!("words.en.json"))];

type Words = BTreeMap<String, String>;

/// What the template reads.
#[derive(Serialize)]
struct Data<'a> {
    language: Language,
    words: &'a Words,
    title: String,
    /// How to reach the person.
    reach: Vec<String>,
    /// Line by line.
    about: Vec<String>,
    experience: Vec<Step>,
    education: Vec<Step>,
    languages: Vec<Spoken>,
    skills: Vec<String>,
    /// Whether letters are missing.
    left_out: bool,
}

#[derive(Serialize)]
struct Step {
    what: String,
    /// Where and when.
    #[serde(rename = "where")]
    place: String,
    text: Vec<String>,
}

#[derive(Serialize)]
struct Spoken {
    name: String,
    level: String,
}

/// The CV as an accessible PDF. What of the profile is on it, the caller says.
pub async fn cv_document(
    name: &str,
    email: Option<&str>,
    phone: Option<&str>,
    language: Language,
    cv: &Cv,
) -> ApiResult<Vec<u8>> {
    let reach = [phone, email].into_iter().flatten().map(str::to_owned).collect();
    let (name, cv) = (name.to_owned(), cv.clone());
    // Laying out takes long enough to hold up others.
    let made = tokio::task::spawn_blocking(move || of(language, &name, reach, &cv));
    made.await.map_err(|_| ApiError::Stored("a document that panicked"))?
}

fn of(language: Language, name: &str, reach: Vec<String>, cv: &Cv) -> ApiResult<Vec<u8>> {
    let words = words(language)?;
    let mut letters = Letters::default();
    let title = match letters.line(name).as_str() {
        "" => said(&words, "title").to_owned(),
        name => said(&words, "title_of").replace("{{ name }}", name),
    };
    let mut languages = Vec::new();
    for spoken in &cv.languages {
        let level = said(&words, &format!("level_{}", word(&spoken.level)?)).to_owned();
        languages.push(Spoken { name: letters.line(&spoken.name), level });
    }
    languages.retain(|spoken| !spoken.name.is_empty());
    let data = Data {
        language,
        title,
        reach: reach.iter().map(|line| letters.line(line)).collect(),
        about: letters.lines(&cv.about),
        experience: steps(&mut letters, &cv.experience),
        education: steps(&mut letters, &cv.education),
        languages,
        skills: cv.skills.iter().map(|skill| letters.line(skill)).filter(|skill| !skill.is_empty()).collect(),
        left_out: letters.left_out,
        words: &words,
    };
    Ok(documents::pdf(TEMPLATE, &data)?)
}

fn steps(letters: &mut Letters, steps: &[CvStep]) -> Vec<Step> {
    let step = |step: &CvStep| {
        let parts = [letters.line(&step.place), letters.line(&step.period)];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Step { what: letters.line(&step.what), place: parts.join(", "), text: letters.lines(&step.text) }
    };
    steps.iter().map(step).filter(|step| !step.what.is_empty()).collect()
}

fn words(language: Language) -> ApiResult<Words> {
    let text = WORDS.iter().find(|(known, _)| *known == language).map(|(_, text)| *text);
    Ok(serde_json::from_str(text.unwrap_or_default())?)
}

fn said<'a>(words: &'a Words, key: &str) -> &'a str {
    words.get(key).map(String::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests;
