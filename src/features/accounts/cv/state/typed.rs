//! What stands in the fields of the CV, and what the CV says by it.

use super::Item;
use contract::accounts::{Cv, CvLanguage, CvStep, LanguageLevel};
use contract::problem::{Code, FieldError};
use serde::{Deserialize, Serialize};

/// The parts of the form, in their order.
const PARTS: [&str; 5] = ["about", "experience", "education", "languages", "skills"];

/// What was typed, as the device keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct Typed {
    pub about: String,
    pub experience: Vec<CvStep>,
    pub education: Vec<CvStep>,
    pub languages: Vec<TypedLanguage>,
    pub skills: Vec<String>,
}

/// A language, with its level once it was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedLanguage {
    /// Its name.
    pub name: String,
    /// The level's name in the contract; empty while none was chosen.
    pub level: String,
}

impl Typed {
    /// What a CV says.
    pub fn of(cv: &Cv) -> Self {
        let language =
            |language: &CvLanguage| TypedLanguage { name: language.name.clone(), level: level_name(language.level) };
        Self {
            about: cv.about.clone(),
            experience: cv.experience.clone(),
            education: cv.education.clone(),
            languages: cv.languages.iter().map(language).collect(),
            skills: cv.skills.clone(),
        }
    }

    /// The same without parts in which nothing was written.
    pub fn tidy(mut self) -> Self {
        let is_step =
            |step: &CvStep| [&step.what, &step.place, &step.period, &step.text].into_iter().any(says_something);
        self.experience.retain(is_step);
        self.education.retain(is_step);
        self.languages.retain(|language| says_something(&language.name) || says_something(&language.level));
        self.skills.retain(says_something);
        self
    }

    /// The CV, or each field that is refused in the order of the form, such as `languages.0.level`.
    pub fn read(&self) -> Result<Cv, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut languages = Vec::new();
        for (at, language) in self.languages.iter().enumerate() {
            let level = level(&language.level);
            if level.is_none() {
                errors.push(FieldError::new(&format!("languages.{at}.level"), Code::Required));
            }
            // What is refused is never sent with a level that nobody chose.
            languages.push(CvLanguage { name: language.name.clone(), level: level.unwrap_or(LanguageLevel::A1) });
        }
        let cv = Cv {
            about: self.about.clone(),
            experience: self.experience.clone(),
            education: self.education.clone(),
            languages,
            skills: self.skills.clone(),
        };
        match cv.checked() {
            Ok(cv) if errors.is_empty() => Ok(cv),
            Ok(_) => Err(errors),
            Err(refused) => {
                let mut errors: Vec<_> = refused.into_iter().chain(errors).collect();
                errors.sort_by_key(|error| order(&error.field));
                Err(errors)
            }
        }
    }

    /// Whether saving it would change nothing.
    pub fn says(&self, cv: &Cv) -> bool {
        self.clone().tidy().read().as_ref() == Ok(cv)
    }

    /// Takes a part out.
    pub fn remove(&mut self, item: Item) -> Option<Removed> {
        use super::List::{Education, Experience, Languages};
        match item.list {
            Experience => take(&mut self.experience, item.at).map(Removed::Step),
            Education => take(&mut self.education, item.at).map(Removed::Step),
            Languages => take(&mut self.languages, item.at).map(Removed::Language),
        }
    }

    /// Puts a part back that was taken out.
    pub fn put_back(&mut self, item: Item, removed: Removed) {
        use super::List::{Education, Experience, Languages};
        match (item.list, removed) {
            (Experience, Removed::Step(step)) => put(&mut self.experience, item.at, step),
            (Education, Removed::Step(step)) => put(&mut self.education, item.at, step),
            (Languages, Removed::Language(language)) => put(&mut self.languages, item.at, language),
            (Experience | Education, Removed::Language(_)) | (Languages, Removed::Step(_)) => {}
        }
    }
}

/// A part that was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removed {
    /// Of one of the two lists of steps.
    Step(CvStep),
    /// A language.
    Language(TypedLanguage),
}

impl Removed {
    /// What it was called.
    pub fn name(&self) -> &str {
        match self {
            Self::Step(step) => &step.what,
            Self::Language(language) => &language.name,
        }
    }
}

/// The level of that name.
pub fn level(name: &str) -> Option<LanguageLevel> {
    LanguageLevel::ALL.into_iter().find(|level| level_name(*level) == name)
}

/// A level's name in the contract.
pub fn level_name(level: LanguageLevel) -> String {
    let name = serde_json::to_value(level).ok();
    name.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

fn take<T>(list: &mut Vec<T>, at: usize) -> Option<T> {
    (at < list.len()).then(|| list.remove(at))
}

fn put<T>(list: &mut Vec<T>, at: usize, part: T) {
    list.insert(at.min(list.len()), part);
}

#[allow(clippy::ptr_arg, reason = "`retain` hands over what is in the list")]
fn says_something(text: &String) -> bool {
    !text.trim().is_empty()
}

/// Where a field stands in the form: its part there, and which of the list it is.
fn order(field: &str) -> (usize, usize) {
    let mut names = field.split('.');
    let part = names.next().unwrap_or_default();
    let at = names.next().and_then(|at| at.parse().ok()).unwrap_or_default();
    (PARTS.iter().position(|name| *name == part).unwrap_or(PARTS.len()), at)
}
