//! The fields that a form looks at early and the server again.

use super::commands::{AddRange, BookAppointment, CallOffAppointment, MoveAppointment, WriteNotes};
use super::reasons::{AppointmentReason, AppointmentWay};
use super::rules::on_quarter_hour;
use crate::accounts::check_phone;
use crate::line::check_line;
use crate::network::LONGEST_REASON;
use crate::problem::{Code, FieldError};
use chrono::Days;

/// The longest notes, in characters.
pub const LONGEST_NOTES: usize = 4_000;

/// The most days from the first to the last of a range.
pub const MOST_RANGE_DAYS: u64 = 366;

/// The most dates that a range leaves out.
pub const MOST_EXCEPTIONS: usize = 60;

impl BookAppointment {
    /// The command as it is kept, or each field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let required = self.slot.way == AppointmentWay::Phone;
        Ok(Self { phone: checked_phone(self.phone, required)?, ..self })
    }
}

impl MoveAppointment {
    /// The command as it is kept, or each field that is refused. Whether a number is needed depends on what is known.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        Ok(Self { phone: checked_phone(self.phone, false)?, ..self })
    }
}

impl CallOffAppointment {
    /// The command as it is kept, or each field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        match check_line(&self.why, LONGEST_REASON) {
            Ok(why) => Ok(Self { why }),
            Err(code) => Err(vec![FieldError::new("why", code)]),
        }
    }
}

impl WriteNotes {
    /// Each field that is refused. Lines may be broken; other control characters are refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let is_strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        let code = if self.text.chars().count() > LONGEST_NOTES {
            Code::TooLong
        } else if self.text.chars().any(is_strange) {
            Code::BadFormat
        } else {
            return Ok(());
        };
        Err(vec![FieldError::new("text", code)])
    }
}

impl AddRange {
    /// Each field that is refused, before the centre's clock is asked.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut refuse = |field: &str, code| errors.push(FieldError::new(field, code));
        for (field, time) in [("from", self.from), ("to", self.to)] {
            if !on_quarter_hour(time) {
                refuse(field, Code::NotOnQuarterHour);
            }
        }
        let shortest = self.reasons.iter().map(|reason| reason.minutes()).min().unwrap_or_default();
        if self.to <= self.from {
            refuse("to", Code::EndNotAfterStart);
        } else if self.to.minutes() - self.from.minutes() < shortest {
            // Nothing would fit.
            refuse("to", Code::OutOfRange);
        }
        let days = &self.days;
        if days.last < days.first
            || days.first.checked_add_days(Days::new(MOST_RANGE_DAYS)).is_none_or(|most| days.last > most)
        {
            refuse("days.last", Code::OutOfRange);
        }
        if days.except.len() > MOST_EXCEPTIONS {
            refuse("days.except", Code::TooLong);
        }
        if let Some(code) = check_choice(&self.reasons, AppointmentReason::ALL.len()) {
            refuse("reasons", code);
        }
        if let Some(code) = check_choice(&self.ways, AppointmentWay::ALL.len()) {
            refuse("ways", code);
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Why a choice of at least one, each once, is refused.
fn check_choice<T: PartialEq>(chosen: &[T], all: usize) -> Option<Code> {
    let is_repeated = chosen.len() > all || chosen.iter().enumerate().any(|(at, one)| chosen[..at].contains(one));
    match chosen {
        [] => Some(Code::Required),
        _ if is_repeated => Some(Code::Repeated),
        _ => None,
    }
}

fn checked_phone(phone: Option<String>, required: bool) -> Result<Option<String>, Vec<FieldError>> {
    let refused = |code| vec![FieldError::new("phone", code)];
    match phone {
        Some(phone) => check_phone(&phone).map(Some).map_err(refused),
        None if required => Err(refused(Code::Required)),
        None => Ok(None),
    }
}
