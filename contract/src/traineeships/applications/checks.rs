//! The fields that a form looks at early and the server again, and the figures of the room.

use super::commands::{AnsweredQuestion, Apply, CompanyAnswer, CoverLetter, Reply, WriteMessage};
use super::talk::TalkStep;
use crate::appointments::on_quarter_hour;
use crate::line::{check_line, check_lines};
use crate::problem::{Code, FieldError};
use crate::traineeships::{LONGEST_QUESTION, MOST_QUESTIONS};

/// How many applications of a person may be there at once that are not over.
pub const MOST_OPEN_APPLICATIONS: u64 = 50;

/// The longest reason why, and the longest words about what somebody can do, in characters.
pub const LONGEST_LETTER: usize = 600;

/// The longest words about when, in characters.
pub const LONGEST_AVAILABLE: usize = 200;

/// The longest answer to a question, in characters.
pub const LONGEST_ANSWER: usize = 400;

/// The longest message, in characters.
pub const LONGEST_MESSAGE: usize = 1_000;

/// How many messages of one side an application may have.
pub const MOST_MESSAGES: u64 = 100;

/// After so many days without an answer a company is reminded, and after so many more its postings are put aside.
pub const ANSWER_DAYS: i64 = 7;

/// How often a company answers is said from so many applications on: fewer would say something of one person.
pub const FEWEST_FOR_A_RATE: u32 = 5;

/// Over so many days.
pub const RATE_DAYS: i64 = 180;

impl Apply {
    /// The application as it is kept, or every field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut refused = Vec::new();
        let letter = self.letter.checked().map_err(|fields| refused.extend(fields)).ok();
        let cv = self.cv.map(|cv| cv.checked_in("cv")).transpose().map_err(|fields| refused.extend(fields)).ok();
        match (letter, cv) {
            (Some(letter), Some(cv)) => Ok(Self { letter, cv: cv.filter(|cv| !cv.is_empty()), ..self }),
            _ => Err(refused),
        }
    }
}

impl CoverLetter {
    /// The letter as it is kept, or every field that is refused, each below `letter`.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut refused = Vec::new();
        let mut take = |field: &str, checked: Result<String, Code>| {
            checked.unwrap_or_else(|code| {
                refused.push(FieldError::new(&format!("letter.{field}"), code));
                String::new()
            })
        };
        let why = take("why", needed(&self.why, LONGEST_LETTER));
        let brings = take("brings", check_lines(&self.brings, LONGEST_LETTER));
        let available = take("available", needed(&self.available, LONGEST_AVAILABLE));
        let answered = |(at, pair): (usize, AnsweredQuestion)| AnsweredQuestion {
            question: take(&format!("answers.{at}.question"), check_line(&pair.question, LONGEST_QUESTION)),
            answer: take(&format!("answers.{at}.answer"), needed(&pair.answer, LONGEST_ANSWER)),
        };
        let are_many = self.answers.len() > MOST_QUESTIONS;
        let answers = self.answers.into_iter().take(MOST_QUESTIONS).enumerate().map(answered).collect();
        if are_many {
            refused.push(FieldError::new("letter.answers", Code::TooLong));
        }
        if refused.is_empty() { Ok(Self { why, brings, available, answers }) } else { Err(refused) }
    }
}

impl WriteMessage {
    /// The message as it is kept, or the field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let words = needed(&self.words, LONGEST_MESSAGE).map_err(|code| vec![FieldError::new("words", code)])?;
        Ok(Self { words })
    }
}

impl Reply {
    /// The reply as it is kept, or each field that is refused: `words`, or `reply.words` by a link.
    pub fn checked(self, below: &str) -> Result<Self, Vec<FieldError>> {
        let mut refused = Vec::new();
        let mut refuse = |field: &str, code| refused.push(FieldError::new(&format!("{below}{field}"), code));
        let may_be_empty = self.answer.is_some() || self.talk.is_some();
        let words =
            if may_be_empty { check_lines(&self.words, LONGEST_MESSAGE) } else { needed(&self.words, LONGEST_MESSAGE) };
        let words = words.map_err(|code| refuse("words", code)).unwrap_or_default();
        match &self.talk {
            Some(TalkStep::Propose(talk)) => {
                if !matches!(self.answer, None | Some(CompanyAnswer::Interview)) {
                    refuse("talk", Code::OutOfRange);
                }
                if !on_quarter_hour(talk.start) {
                    refuse("talk.propose.start", Code::NotOnQuarterHour);
                }
            }
            Some(TalkStep::CallOff(_)) if self.answer.is_some() => refuse("talk", Code::OutOfRange),
            Some(TalkStep::CallOff(_)) | None => {}
        }
        if refused.is_empty() { Ok(Self { words, ..self }) } else { Err(refused) }
    }
}

fn needed(typed: &str, longest: usize) -> Result<String, Code> {
    check_lines(typed, longest).and_then(|lines| if lines.is_empty() { Err(Code::Required) } else { Ok(lines) })
}
