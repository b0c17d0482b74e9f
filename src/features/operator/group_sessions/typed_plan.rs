//! A group session as it is typed, and the command that it becomes.

use chrono::NaiveDate;
use contract::group_sessions::{EditGroupSession, GroupSessionTime, LocalMoment, PlanGroupSession};
use contract::ids::{CentreId, GroupSessionId, SpaceId};
use contract::problem::{Code, FieldError};
use contract::time::TimeOfDay;
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// The fields in the order of the form, so that the first error is the first that is read.
const FIELDS: [&str; 8] = ["title", "about", "time.date", "time.start", "time.end", "room", "places", "register_until"];

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedPlan {
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// `2026-12-01`
    pub date: String,
    /// `09:00`
    pub start: String,
    /// `11:00`
    pub end: String,
    /// The room's id.
    pub room: String,
    /// How many can take part.
    pub places: String,
    /// `2026-11-30`; empty when registering ends with the start.
    pub until_date: String,
    /// `18:00`
    pub until_time: String,
}

impl TypedPlan {
    /// The command, or each field that is missing or wrong in the order of the form.
    pub fn read(&self, id: GroupSessionId, centre: &CentreId) -> Result<PlanGroupSession, Vec<FieldError>> {
        let (date, start, end) = (self.date.parse::<NaiveDate>().ok(), time(&self.start), time(&self.end));
        let (room, until) = (self.room.parse().ok().map(SpaceId), self.until());
        let words = read_words(0, &self.title, &self.about, &self.places);
        let is_in_order = start.zip(end).is_none_or(|(start, end)| start < end);
        if let (Ok(words), Some(date), Some(start), Some(end), Some(room), Ok(register_until), true) =
            (&words, date, start, end, room, &until, is_in_order)
        {
            let EditGroupSession { title, about, places, .. } = words.clone();
            let (centre, time) = (centre.clone(), GroupSessionTime { date, start, end, fold: None });
            let register_until = *register_until;
            return Ok(PlanGroupSession { id, centre, title, about, time, room, places, register_until });
        }
        let missing = [
            ("time.date", date.is_none()),
            ("time.start", start.is_none()),
            ("time.end", end.is_none()),
            ("room", room.is_none()),
            ("register_until", until.is_err()),
        ];
        let mut errors = words.err().unwrap_or_default();
        let missing = missing.into_iter().filter(|(_, is_missing)| *is_missing);
        errors.extend(missing.map(|(field, _)| FieldError::new(field, Code::Required)));
        if !is_in_order {
            errors.push(FieldError::new("time.end", Code::EndNotAfterStart));
        }
        errors.sort_by_key(|error| FIELDS.iter().position(|field| *field == error.field));
        Err(errors)
    }

    /// Until when people register: nothing, or a date with its time.
    fn until(&self) -> Result<Option<LocalMoment>, ()> {
        if self.until_date.is_empty() {
            return Ok(None);
        }
        let said = self.until_date.parse().ok().zip(time(&self.until_time));
        said.map(|(date, time)| Some(LocalMoment { date, time })).ok_or(())
    }
}

/// What it says and how many can take part, as it is typed; or each field that is missing or wrong.
pub fn read_words(version: i64, title: &str, about: &str, places: &str) -> Result<EditGroupSession, Vec<FieldError>> {
    let number = places.trim();
    let wrong = if number.is_empty() { Code::Required } else { Code::OutOfRange };
    let number = number.parse::<u16>().ok().filter(|number| *number > 0);
    // What is no number stands as one, so that the other fields are looked at too.
    let (title, about, places) = (title.to_owned(), about.to_owned(), number.unwrap_or(1));
    let checked = EditGroupSession { version, title, about, places }.checked();
    match (checked, number) {
        (checked, Some(_)) => checked,
        (checked, None) => {
            let mut errors = checked.err().unwrap_or_default();
            errors.push(FieldError::new("places", wrong));
            Err(errors)
        }
    }
}

fn time(text: &str) -> Option<TimeOfDay> {
    text.parse().ok()
}
