//! What stands in the fields of the check, and the question that it makes.

use super::Step;
use crate::features::shared::typed_number::whole_number;
use chrono::NaiveDate;
use contract::problem::{Code, FieldError};
use contract::traineeships::{FigureName, Host, HostCheck, Occasion, Region, RuleSet, rules_on};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// What was typed and ticked, as the device keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct Typed {
    pub region: String,
    pub date: String,
    pub headcount: String,
    pub dismissed: bool,
    /// Day, month, year.
    pub dismissed_on: [String; 3],
    pub support: bool,
    pub is_unsafe: bool,
    pub duty_open: bool,
    pub running: String,
    pub ended: String,
    pub hired: String,
    pub seeks: String,
    pub occasion: String,
    pub age: String,
    pub weekly_hours: String,
    pub with_meals: bool,
}

/// Fields that could not be read, as they are collected.
#[derive(Default)]
struct Reader(Vec<FieldError>);

impl Typed {
    /// The question, or each field that is refused. An empty date is today.
    pub fn read(&self, today: NaiveDate, typed_date: DateReader) -> Result<HostCheck, Vec<FieldError>> {
        let mut reader = Reader::default();
        let region = named(&self.region);
        if region.is_none() {
            reader.refuse("region", Code::Required);
        }
        let asks_bonus = self.asks_bonus(today);
        let host = Host {
            headcount: reader.number("headcount", &self.headcount, None),
            running: reader.number("running", &self.running, None),
            ended: if asks_bonus { reader.number("ended", &self.ended, Some(0)) } else { 0 },
            hired: if asks_bonus { reader.number("hired", &self.hired, Some(0)) } else { 0 },
            dismissed_on: self.dismissed_on(&mut reader, typed_date),
            is_safe: !self.is_unsafe,
            meets_disability_duty: !self.duty_open,
            has_wage_support: self.support,
        };
        let check = HostCheck {
            region: region.unwrap_or(Region::Basilicata),
            date: self.date(today).unwrap_or_else(|code| {
                reader.refuse("date", code);
                today
            }),
            host,
            occasion: named(&self.occasion).unwrap_or(Occasion::Usual),
            seeks: named(&self.seeks),
            age: reader.optional("age", &self.age),
            weekly_hours: reader.number("weekly_hours", &self.weekly_hours, None),
            with_meals: self.with_meals && self.asks_meals(today),
        };
        // What could not be read stands there as nothing, and is refused already.
        for error in check.check().err().unwrap_or_default() {
            let field = error.field.strip_prefix("host.").unwrap_or(&error.field);
            if !reader.0.iter().any(|known| known.field == field) {
                reader.refuse(field, error.code);
            }
        }
        if reader.0.is_empty() { Ok(check) } else { Err(reader.0) }
    }

    /// The fields of a step that are refused.
    pub fn errors_of(&self, step: Step, today: NaiveDate, typed_date: DateReader) -> Vec<FieldError> {
        let errors = self.read(today, typed_date).err().unwrap_or_default();
        errors.into_iter().filter(|error| step.fields().contains(&error.field.as_str())).collect()
    }

    /// Whether a unit of this size gets more places for hiring, so that it is worth asking.
    pub fn asks_bonus(&self, today: NaiveDate) -> bool {
        let above = self.rules(today).and_then(|rules| rules.value(FigureName::BonusAboveHeadcount));
        let headcount = self.headcount.trim().parse::<u32>().ok();
        above.zip(headcount).is_some_and(|(above, headcount)| headcount > above)
    }

    /// Whether meals lower the allowance here, so that it is worth asking.
    pub fn asks_meals(&self, today: NaiveDate) -> bool {
        self.rules(today).is_some_and(|rules| rules.figure(FigureName::AllowanceWithMeals).is_some())
    }

    fn rules(&self, today: NaiveDate) -> Option<&'static RuleSet> {
        rules_on(named(&self.region)?, self.date(today).ok()?)
    }

    fn date(&self, today: NaiveDate) -> Result<NaiveDate, Code> {
        if self.date.is_empty() { Ok(today) } else { self.date.parse().map_err(|_| Code::BadFormat) }
    }

    fn dismissed_on(&self, reader: &mut Reader, typed_date: DateReader) -> Option<NaiveDate> {
        if !self.dismissed {
            return None;
        }
        let [day, month, year] = &self.dismissed_on;
        typed_date(day, month, year).map_err(|code| reader.refuse("dismissed_on", code)).ok()
    }
}

/// Reads a date from what was typed: day, month, year.
pub type DateReader = fn(&str, &str, &str) -> Result<NaiveDate, Code>;

impl Reader {
    fn refuse(&mut self, field: &str, code: Code) {
        self.0.push(FieldError::new(field, code));
    }

    /// A whole number; `when_empty` for a field that may be.
    fn number<T: std::str::FromStr + Default>(&mut self, field: &str, text: &str, when_empty: Option<T>) -> T {
        let read = match when_empty {
            Some(value) if text.trim().is_empty() => Ok(value),
            _ => whole_number(text),
        };
        read.unwrap_or_else(|code| {
            self.refuse(field, code);
            T::default()
        })
    }

    fn optional(&mut self, field: &str, text: &str) -> Option<u8> {
        if text.trim().is_empty() { None } else { Some(self.number(field, text, None)) }
    }
}

/// The name of a choice, as it travels and as a list keeps it.
pub fn name_of<T: Serialize>(choice: &T) -> String {
    let name = serde_json::to_value(choice).ok();
    name.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The choice of a name.
pub fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::from(name)).ok()
}
