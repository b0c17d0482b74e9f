//! Somebody's answers, and where in the questionnaire they are.

use contract::orientation::{
    Answer, Answers, Form, Restored, SaveInterests, SavedAnswers, Statement, StatementSet, score,
};
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// The answers as pages hold them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// How much is asked.
    pub form: Form,
    /// What was answered.
    pub answers: Answers,
    /// The place in the form of the statement that is shown; the form's length when it is over.
    pub at: usize,
    /// The person has said that a striking pattern of answers is what they mean.
    pub is_meant: bool,
}

/// The answers as the device keeps them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSheet {
    form: Form,
    saved: SavedAnswers,
    at: usize,
    is_meant: bool,
}

/// Answers to an older version of the statements were kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// So many still count.
    pub kept: usize,
    /// So many have no statement any more.
    pub dropped: usize,
}

impl Sheet {
    /// Nothing answered yet.
    pub fn new(form: Form) -> Self {
        Self { form, answers: Answers::new(), at: 0, is_meant: false }
    }

    /// What the device kept, against the statements of today. Where these have changed, the first open one comes next.
    pub fn restore(kept: KeptSheet, today: &StatementSet) -> (Self, Option<Lost>) {
        let KeptSheet { form, saved, at, is_meant } = kept;
        match saved.restore(today) {
            Restored::Current(answers) => {
                let at = at.min(today.of(form).count());
                (Self { form, answers, at, is_meant }, None)
            }
            Restored::OtherVersion { kept, dropped } => {
                let lost = Lost { kept: kept.len(), dropped };
                let mut sheet = Self { form, answers: kept, at: 0, is_meant: false };
                sheet.go_to_open(today);
                (sheet, Some(lost))
            }
        }
    }

    /// What the device should keep.
    pub fn to_keep(&self, today: &StatementSet) -> KeptSheet {
        let saved = SavedAnswers { version: today.version, answers: self.answers.clone() };
        KeptSheet { form: self.form, saved, at: self.at, is_meant: self.is_meant }
    }

    /// What the profile gets.
    pub fn to_save(&self, today: &StatementSet) -> SaveInterests {
        SaveInterests { version: today.version, form: self.form, answers: self.answers.clone() }
    }

    /// What a class gets that answers this form: its answers and no others; nothing while they are too few.
    pub fn to_hand_in(&self, today: &StatementSet, form: Form) -> Option<SaveInterests> {
        score(today, form, &self.answers).ok()?;
        let asked = today.of(form).filter_map(|asked| Some((asked.id.clone(), *self.answers.get(&asked.id)?)));
        Some(SaveInterests { version: today.version, form, answers: asked.collect() })
    }

    /// How many statements the form has.
    pub fn count(&self, today: &StatementSet) -> usize {
        today.of(self.form).count()
    }

    /// How many of them are answered.
    pub fn answered(&self, today: &StatementSet) -> usize {
        today.of(self.form).filter(|asked| self.answers.contains_key(&asked.id)).count()
    }

    /// The statement that is shown; nothing when the form is over.
    pub fn statement<'a>(&self, today: &'a StatementSet) -> Option<&'a Statement> {
        today.of(self.form).nth(self.at)
    }

    /// Answers the statement that is shown, and goes on to the next open one.
    pub fn give(&mut self, today: &StatementSet, answer: Answer) {
        let Some(asked) = self.statement(today) else { return };
        self.answers.insert(asked.id.clone(), answer);
        self.is_meant = false;
        let open = self.open(today).find(|place| *place > self.at);
        self.at = open.unwrap_or_else(|| self.count(today));
    }

    /// Goes on without an answer.
    pub fn skip(&mut self, today: &StatementSet) {
        self.at = (self.at + 1).min(self.count(today));
    }

    /// Goes back to the statement before.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Goes to the first statement without an answer; to the end if there is none.
    pub fn go_to_open(&mut self, today: &StatementSet) {
        let open = self.open(today).next();
        self.at = open.unwrap_or_else(|| self.count(today));
    }

    /// Goes on with the whole form: what the short one asked is answered already.
    pub fn go_on_full(&mut self, today: &StatementSet) {
        self.go_on_as(Form::Full, today);
    }

    /// Goes on with another form: what both ask is answered already.
    pub fn go_on_as(&mut self, form: Form, today: &StatementSet) {
        self.form = form;
        self.go_to_open(today);
    }

    fn open<'a>(&'a self, today: &'a StatementSet) -> impl Iterator<Item = usize> + 'a {
        let asked = today.of(self.form).enumerate();
        asked.filter(|(_, asked)| !self.answers.contains_key(&asked.id)).map(|(place, _)| place)
    }
}
