//! The fields that a form looks at early and the server again.

use super::commands::{CallOffGroupSession, EditGroupSession, PlanGroupSession};
use crate::line::{check_line, check_lines};
use crate::network::LONGEST_REASON;
use crate::problem::{Code, FieldError};

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 80;

/// The longest text of what it is about, in characters.
pub const LONGEST_ABOUT: usize = 600;

impl PlanGroupSession {
    /// The command as it is kept, or each field that is refused before the centre is asked.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let (title, about) = checked_words(&self.title, &self.about, self.places)?;
        Ok(Self { title, about, ..self })
    }
}

impl EditGroupSession {
    /// The command as it is kept, or each field that is refused before the centre is asked.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let (title, about) = checked_words(&self.title, &self.about, self.places)?;
        Ok(Self { title, about, ..self })
    }
}

impl CallOffGroupSession {
    /// The command as it is kept, or each field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        match check_line(&self.why, LONGEST_REASON) {
            Ok(why) => Ok(Self { why }),
            Err(code) => Err(vec![FieldError::new("why", code)]),
        }
    }
}

fn checked_words(title: &str, about: &str, places: u16) -> Result<(String, String), Vec<FieldError>> {
    let (title, about) = (check_line(title, LONGEST_TITLE), check_lines(about, LONGEST_ABOUT));
    let places = if places == 0 { Err(Code::OutOfRange) } else { Ok(()) };
    match (title, about, places) {
        (Ok(title), Ok(about), Ok(())) => Ok((title, about)),
        (title, about, places) => {
            let codes = [("title", title.err()), ("about", about.err()), ("places", places.err())];
            Err(codes.into_iter().filter_map(|(field, code)| Some(FieldError::new(field, code?))).collect())
        }
    }
}
