//! What stands in the fields of the form, and the application that it becomes.

use contract::accounts::{Me, MyCv};
use contract::ids::ApplicationId;
use contract::problem::FieldError;
use contract::traineeships::{AnsweredQuestion, Apply, CoverLetter, SentWords, ShownContact};
use serde::{Deserialize, Serialize};

/// What goes with an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CvChoice {
    /// The CV that was built here.
    Built,
    /// The PDF of the profile.
    File,
    /// Nothing.
    Nothing,
}

/// What was typed, as the device keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct Typed {
    pub why: String,
    pub brings: String,
    pub available: String,
    pub answers: Vec<AnsweredQuestion>,
    /// What goes with it; nothing while the person has not said.
    pub cv: Option<CvChoice>,
    pub shows_email: bool,
    pub shows_phone: bool,
}

/// What can go with an application, the fullest first.
pub fn choices(mine: Option<&MyCv>) -> Vec<CvChoice> {
    let is_built = mine.is_some_and(|mine| !mine.cv.is_empty());
    let has_file = mine.is_some_and(|mine| mine.file.is_some());
    let possible = [(CvChoice::Built, is_built), (CvChoice::File, has_file), (CvChoice::Nothing, true)];
    possible.into_iter().filter(|(_, is_there)| *is_there).map(|(choice, _)| choice).collect()
}

impl Typed {
    /// The same words beside the questions as they are now: the answer to a question that is there still stays.
    pub fn for_questions(self, questions: &[String]) -> Self {
        let answer_to = |question: &String| {
            let before = self.answers.iter().find(|pair| pair.question == *question);
            let answer = before.map(|pair| pair.answer.clone()).unwrap_or_default();
            AnsweredQuestion { question: question.clone(), answer }
        };
        let answers = questions.iter().map(answer_to).collect();
        Self { answers, ..self }
    }

    /// The first message to the company.
    pub fn letter(&self) -> CoverLetter {
        let Self { why, brings, available, answers, .. } = self.clone();
        CoverLetter { why, brings, available, answers }
    }

    /// Each field that is refused, in the order of the form.
    pub fn wrong(&self) -> Vec<FieldError> {
        let refused = self.letter().checked().err().unwrap_or_default();
        refused.into_iter().map(|error| FieldError::new(form_field(&error.field), error.code)).collect()
    }

    /// What goes with it: what was chosen, where it is there still; else the fullest of what there is.
    pub fn goes_with(&self, mine: Option<&MyCv>) -> CvChoice {
        let possible = choices(mine);
        let chosen = self.cv.filter(|chosen| possible.contains(chosen));
        chosen.or(possible.first().copied()).unwrap_or(CvChoice::Nothing)
    }

    /// What of the profile the company sees: no more than the profile has.
    pub fn shows(&self, me: Option<&Me>) -> ShownContact {
        let has = |part: fn(&Me) -> &Option<String>| me.is_some_and(|me| part(me).is_some());
        ShownContact { email: self.shows_email && has(|me| &me.email), phone: self.shows_phone && has(|me| &me.phone) }
    }

    /// What the company will read.
    pub fn sent(&self, mine: Option<&MyCv>) -> SentWords {
        let choice = self.goes_with(mine);
        let cv = mine.map(|mine| mine.cv.clone()).filter(|_| choice == CvChoice::Built);
        let letter = self.letter();
        SentWords { letter: letter.clone().checked().unwrap_or(letter), cv, has_file: choice == CvChoice::File }
    }

    /// The application, or each field that is refused.
    pub fn apply(&self, id: ApplicationId, mine: Option<&MyCv>, me: Option<&Me>) -> Result<Apply, Vec<FieldError>> {
        let SentWords { letter, cv, has_file } = self.sent(mine);
        Apply { id, letter, cv, with_file: has_file, shows: self.shows(me) }.checked()
    }
}

/// The name of a field in the form: that of the contract, without what stands around it.
pub fn form_field(field: &str) -> &str {
    field.strip_prefix("letter.").unwrap_or(field)
}
