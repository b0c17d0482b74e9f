//! A CV, built once and sent with applications.

use crate::line::{check_line, check_lines};
use crate::problem::{Code, FieldError};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The longest words about oneself, in characters.
pub const LONGEST_CV_ABOUT: usize = 600;

/// The most steps of each of the two lists, and the most languages.
pub const MOST_CV_STEPS: usize = 10;

/// The longest line of a CV, in characters.
pub const LONGEST_CV_LINE: usize = 80;

/// The longest text of a step, in characters.
pub const LONGEST_CV_TEXT: usize = 400;

/// The most things that somebody can do.
pub const MOST_CV_SKILLS: usize = 20;

/// The largest PDF, in bytes: 5 MiB.
pub const LARGEST_CV_FILE: usize = 5 * 1024 * 1024;

/// A CV. Everything in it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Cv {
    /// Who the person is, in their words; at most 600 characters.
    pub about: String,
    /// Where they have worked, helped or tried something; at most 10.
    #[serde(default)]
    pub experience: Vec<CvStep>,
    /// Schools and courses; at most 10.
    #[serde(default)]
    pub education: Vec<CvStep>,
    /// Languages; at most 10.
    #[serde(default)]
    pub languages: Vec<CvLanguage>,
    /// What they can do, one thing a line, such as a driving licence; at most 20 of 80 characters.
    #[serde(default)]
    pub skills: Vec<String>,
}

/// A step of a CV.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CvStep {
    /// What it was, 1 to 80 characters.
    pub what: String,
    /// Where, at most 80 characters.
    #[serde(default)]
    pub place: String,
    /// When, in the person's words; at most 80 characters.
    #[serde(default)]
    pub period: String,
    /// What they did and learnt, at most 400 characters.
    #[serde(default)]
    pub text: String,
}

/// A language that somebody speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CvLanguage {
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// How well.
    pub level: LanguageLevel,
}

/// How well somebody speaks a language: the levels of the Common European Framework of Reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LanguageLevel {
    /// Some words.
    A1,
    /// Simple sentences.
    A2,
    /// Enough to get along.
    B1,
    /// Well.
    B2,
    /// Very well.
    C1,
    /// Like somebody who grew up with it.
    C2,
    /// It is their own.
    Native,
}

impl LanguageLevel {
    /// Every level, the lowest first.
    pub const ALL: [Self; 7] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2, Self::Native];
}

/// `GET /me/cv`: what somebody keeps in their profile to apply with. `PUT /me/cv` takes a [`Cv`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyCv {
    /// The CV.
    pub cv: Cv,
    /// When it was saved.
    pub saved_at: Option<DateTime<Utc>>,
    /// The PDF, where there is one.
    pub file: Option<CvFile>,
}

/// A PDF that somebody keeps in their profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CvFile {
    /// Its size in bytes.
    pub size: u32,
    /// When it was kept.
    pub saved_at: DateTime<Utc>,
}

impl Cv {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The CV as it is kept, or every field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        self.checked_in("")
    }

    /// The same, where it is a field of something: its fields stand below that name.
    pub fn checked_in(self, field: &str) -> Result<Self, Vec<FieldError>> {
        let mut refused = Refused { below: field, fields: Vec::new() };
        let about = refused.take("about", check_lines(&self.about, LONGEST_CV_ABOUT));
        let experience = refused.steps("experience", self.experience);
        let education = refused.steps("education", self.education);
        refused.at_most("languages", self.languages.len(), MOST_CV_STEPS);
        let language = |(at, language): (usize, CvLanguage)| CvLanguage {
            name: refused.take(&format!("languages.{at}.name"), check_line(&language.name, LONGEST_CV_LINE)),
            ..language
        };
        let languages = self.languages.into_iter().enumerate().map(language).collect();
        refused.at_most("skills", self.skills.len(), MOST_CV_SKILLS);
        let skill =
            |(at, skill): (usize, String)| refused.take(&format!("skills.{at}"), check_line(&skill, LONGEST_CV_LINE));
        let skills = self.skills.into_iter().enumerate().map(skill).collect();
        match refused.fields.is_empty() {
            true => Ok(Self { about, experience, education, languages, skills }),
            false => Err(refused.fields),
        }
    }
}

/// The fields that are refused, below a name.
struct Refused<'a> {
    below: &'a str,
    fields: Vec<FieldError>,
}

impl Refused<'_> {
    fn take(&mut self, field: &str, checked: Result<String, Code>) -> String {
        checked.unwrap_or_else(|code| {
            let below = if self.below.is_empty() { String::new() } else { format!("{}.", self.below) };
            self.fields.push(FieldError::new(&format!("{below}{field}"), code));
            String::new()
        })
    }

    fn at_most(&mut self, field: &str, count: usize, most: usize) {
        if count > most {
            self.take(field, Err(Code::TooLong));
        }
    }

    fn steps(&mut self, list: &str, steps: Vec<CvStep>) -> Vec<CvStep> {
        self.at_most(list, steps.len(), MOST_CV_STEPS);
        let step = |(at, step): (usize, CvStep)| CvStep {
            what: self.take(&format!("{list}.{at}.what"), check_line(&step.what, LONGEST_CV_LINE)),
            place: self.take(&format!("{list}.{at}.place"), line_or_none(&step.place)),
            period: self.take(&format!("{list}.{at}.period"), line_or_none(&step.period)),
            text: self.take(&format!("{list}.{at}.text"), check_lines(&step.text, LONGEST_CV_TEXT)),
        };
        steps.into_iter().enumerate().map(step).collect()
    }
}

fn line_or_none(typed: &str) -> Result<String, Code> {
    if typed.trim().is_empty() { Ok(String::new()) } else { check_line(typed, LONGEST_CV_LINE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cv_keeps_what_was_written_without_blanks_and_names_what_it_refuses() {
        let step = |what: &str| CvStep { what: what.to_owned(), period: " 2024 ".to_owned(), ..CvStep::default() };
        let kept = Cv { experience: vec![step(" Barista ")], ..Cv::default() }.checked().unwrap();
        assert_eq!((kept.experience[0].what.as_str(), kept.experience[0].period.as_str()), ("Barista", "2024"));
        let bad = Cv {
            education: vec![step(""), step("Liceo")],
            languages: vec![CvLanguage { name: "a".repeat(81), level: LanguageLevel::B1 }],
            skills: vec!["Patente B".to_owned(); 21],
            ..Cv::default()
        };
        let fields =
            [("education.0.what", Code::Required), ("languages.0.name", Code::TooLong), ("skills", Code::TooLong)];
        assert_eq!(bad.checked(), Err(fields.map(|(field, code)| FieldError::new(field, code)).to_vec()));
    }
}
