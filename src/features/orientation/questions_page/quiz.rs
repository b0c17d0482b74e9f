//! The questionnaire under way: each step is on the device before the next statement is shown.

use crate::features::orientation::device;
use crate::features::orientation::files::Files;
use crate::features::orientation::state::{Lost, Sheet};
use contract::orientation::{Answer, Form};
use leptos::prelude::*;

/// What the person does.
#[derive(Clone, Copy)]
pub enum Step {
    /// Answers the statement that is shown.
    Give(Answer),
    /// Goes on without an answer, or past one.
    Skip,
    /// Goes back to the statement before.
    Back,
}

/// What is shown after it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// A statement.
    Statement,
    /// The result: nothing is left to ask.
    Result,
    /// The start: the answers were thrown away in another tab.
    Start,
}

/// The questionnaire under way. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Quiz {
    files: StoredValue<Files>,
    sheet: RwSignal<Sheet>,
    is_kept: RwSignal<bool>,
    /// How many statements are asked.
    pub count: usize,
    /// What of the kept answers does not count any more.
    pub lost: Option<Lost>,
}

impl Quiz {
    /// Goes on with what is kept; begins the whole questionnaire where there is nothing.
    pub fn new(files: Files) -> Self {
        let set = files.statements();
        let (mut sheet, lost) = device::kept(set).unwrap_or_else(|| (Sheet::new(Form::Full), None));
        let count = sheet.count(set);
        // One that is over is looked at from its end.
        sheet.at = sheet.at.min(count.saturating_sub(1));
        let is_kept = RwSignal::new(device::keep(&sheet, set));
        Self { sheet: RwSignal::new(sheet), files: StoredValue::new(files), is_kept, count, lost }
    }

    /// Takes a step. Another tab may have answered too: what the device has counts.
    pub fn take(self, step: Step) -> Next {
        self.files.with_value(|files| {
            let set = files.statements();
            let Some((kept, _)) = device::kept(set) else { return Next::Start };
            let mut sheet = Sheet { at: self.sheet.with_untracked(|sheet| sheet.at), ..kept };
            match step {
                Step::Give(answer) => sheet.give(set, answer),
                Step::Skip => sheet.skip(set),
                Step::Back => sheet.back(),
            }
            self.is_kept.set(device::keep(&sheet, set));
            let is_over = sheet.statement(set).is_none();
            if is_over {
                return Next::Result;
            }
            self.sheet.set(sheet);
            Next::Statement
        })
    }

    /// The place of the statement that is shown, from 0; tracked.
    pub fn at(self) -> usize {
        self.sheet.with(|sheet| sheet.at)
    }

    /// Whether the answers will be here when the page is opened again; tracked.
    pub fn is_kept(self) -> bool {
        self.is_kept.get()
    }

    /// What was answered to the statement that is shown; tracked.
    pub fn given(self) -> Option<Answer> {
        self.files.with_value(|files| {
            self.sheet.with(|sheet| sheet.answers.get(&sheet.statement(files.statements())?.id).copied())
        })
    }

    /// The statement that is shown; tracked.
    pub fn statement(self, is_english: bool) -> Option<String> {
        self.files.with_value(|files| {
            self.sheet.with(|sheet| {
                let asked = sheet.statement(files.statements())?;
                Some(if is_english { asked.en.clone() } else { asked.it.clone() })
            })
        })
    }
}
