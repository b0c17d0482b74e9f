//! The fields that a form looks at early and the server again.

use super::commands::{JudgePosting, PostingDetails, PostingVerdict};
use crate::line::{check_line, check_lines};
use crate::orientation::OccupationId;
use crate::problem::{Code, FieldError};
use crate::time::is_meant;
use crate::traineeships::{HIGHEST_ALLOWANCE_CENTS, LARGEST_HEADCOUNT, MOST_WEEKLY_HOURS};
use chrono::{Days, NaiveDate};

/// How many postings of a company may be there at once that are not over.
pub const MOST_UNFINISHED_POSTINGS: u64 = 100;

/// So many days before the last day to apply the company is told.
pub const POSTING_REMINDER_DAYS: u64 = 3;

/// The longest title, in characters.
pub const LONGEST_POSTING_TITLE: usize = 80;

/// The longest text of tasks, in characters.
pub const LONGEST_TASKS: usize = 2_000;

/// The most places of one posting.
pub const MOST_POSTING_PLACES: u16 = 50;

/// The most questions.
pub const MOST_QUESTIONS: usize = 5;

/// The longest question, in characters.
pub const LONGEST_QUESTION: usize = 200;

/// The longest words about accessibility, in characters.
pub const LONGEST_POSTING_ACCESSIBILITY: usize = 600;

/// The longest reason of an operator, in characters.
pub const LONGEST_RETURN_REASON: usize = 200;

/// How many days ahead the last day to apply may be.
pub const POSTING_DAYS_AHEAD: u64 = 180;

impl PostingDetails {
    /// The details as they are kept, or every field that is refused.
    pub fn checked(self, today: NaiveDate) -> Result<Self, Vec<FieldError>> {
        let mut refused = Refused::default();
        let title = refused.take("title", check_line(&self.title, LONGEST_POSTING_TITLE));
        let tasks = refused.take("tasks", needed_lines(&self.tasks, LONGEST_TASKS));
        let said = check_lines(self.accessibility.as_deref().unwrap_or_default(), LONGEST_POSTING_ACCESSIBILITY);
        let accessibility = refused.take("accessibility", said).filter(|said| !said.is_empty());
        refused.take("questions", at_most(self.questions.len(), MOST_QUESTIONS));
        let question = |(at, typed): (usize, &String)| {
            refused.take(&format!("questions.{at}"), check_line(typed, LONGEST_QUESTION)).unwrap_or_default()
        };
        let questions = self.questions.iter().enumerate().map(question).collect();
        let is_fine = self.occupation.as_ref().is_none_or(OccupationId::is_well_formed);
        refused.take("occupation", if is_fine { Ok(()) } else { Err(Code::BadFormat) });
        refused.within((1..=MOST_POSTING_PLACES).contains(&self.places), "places");
        refused.within((1..=MOST_WEEKLY_HOURS).contains(&self.weekly_hours), "weekly_hours");
        refused.within(self.allowance_cents <= HIGHEST_ALLOWANCE_CENTS, "allowance_cents");
        refused.dates(&self, today);
        refused.unit(&self);
        match (title, tasks, refused.0.is_empty()) {
            (Some(title), Some(tasks), true) => Ok(Self { title, tasks, accessibility, questions, ..self }),
            _ => Err(refused.0),
        }
    }
}

impl JudgePosting {
    /// The verdict as it is kept, or the field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let verdict = match self.verdict {
            PostingVerdict::Approved {} => PostingVerdict::Approved {},
            PostingVerdict::Returned { why } => match check_line(&why, LONGEST_RETURN_REASON) {
                Ok(why) => PostingVerdict::Returned { why },
                Err(code) => return Err(vec![FieldError::new("verdict.returned.why", code)]),
            },
        };
        Ok(Self { verdict, ..self })
    }
}

/// The fields that are refused, each below `details`.
#[derive(Default)]
struct Refused(Vec<FieldError>);

impl Refused {
    fn take<T>(&mut self, field: &str, checked: Result<T, Code>) -> Option<T> {
        checked.map_err(|code| self.0.push(FieldError::new(&format!("details.{field}"), code))).ok()
    }

    fn within(&mut self, is_fine: bool, field: &str) {
        self.take(field, if is_fine { Ok(()) } else { Err(Code::OutOfRange) });
    }

    /// Today, the last day to apply, the first day of work, the last one: in this order.
    fn dates(&mut self, details: &PostingDetails, today: NaiveDate) {
        let PostingDetails { starts_on, ends_on, open_until, .. } = *details;
        for (field, date) in [("starts_on", starts_on), ("ends_on", ends_on), ("open_until", open_until)] {
            self.within(is_meant(date), field);
        }
        self.take("ends_on", if starts_on < ends_on { Ok(()) } else { Err(Code::EndNotAfterStart) });
        let last = today.checked_add_days(Days::new(POSTING_DAYS_AHEAD)).unwrap_or(today);
        self.within((today..=last.min(starts_on)).contains(&open_until), "open_until");
    }

    fn unit(&mut self, details: &PostingDetails) {
        let unit = details.unit;
        for (field, count) in [("running", unit.running), ("ended", unit.ended)] {
            self.within(count <= LARGEST_HEADCOUNT, &format!("unit.{field}"));
        }
        self.within(unit.hired <= unit.ended, "unit.hired");
        self.within(unit.dismissed_on.is_none_or(is_meant), "unit.dismissed_on");
    }
}

fn needed_lines(typed: &str, longest: usize) -> Result<String, Code> {
    check_lines(typed, longest).and_then(|lines| if lines.is_empty() { Err(Code::Required) } else { Ok(lines) })
}

fn at_most(count: usize, most: usize) -> Result<(), Code> {
    if count <= most { Ok(()) } else { Err(Code::TooLong) }
}
