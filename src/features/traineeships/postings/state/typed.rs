//! What stands in the fields of the form, and what a posting says by it.

use crate::features::shared::typed_number::{euros, whole_number};
use crate::features::traineeships::state::{name_of, named};
use chrono::NaiveDate;
use contract::ids::{PlaceOfWorkId, PostingId};
use contract::orientation::OccupationId;
use contract::problem::{Code, FieldError};
use contract::traineeships::{Occasion, Posting, PostingDetails, PostingKind, UnitFacts};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The fields in the order of the form.
const FIELDS: [&str; 18] = [
    "kind",
    "occasion",
    "title",
    "occupation",
    "tasks",
    "place",
    "places",
    "starts_on",
    "ends_on",
    "open_until",
    "weekly_hours",
    "allowance_cents",
    "questions",
    "accessibility",
    "unit.running",
    "unit.ended",
    "unit.hired",
    "unit.dismissed_on",
];

/// What was typed, as the device keeps it. Money and days are texts, as their fields hold them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct Typed {
    /// The posting that it becomes, or is.
    pub id: Uuid,
    /// The version that it was made on; nothing while the server has none.
    pub saved: Option<i64>,
    pub kind: String,
    pub occasion: String,
    pub title: String,
    /// Nothing where none was chosen.
    pub occupation: Option<OccupationId>,
    pub tasks: String,
    pub place: String,
    pub places: String,
    pub starts_on: String,
    pub ends_on: String,
    pub open_until: String,
    pub weekly_hours: String,
    pub at_night: bool,
    pub allowance: String,
    pub with_meals: bool,
    pub questions: Vec<String>,
    pub accessibility: String,
    pub unit: TypedUnit,
}

/// What is typed and ticked of the unit. Each tick says that something is not as it should be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct TypedUnit {
    pub running: String,
    pub ended: String,
    pub hired: String,
    pub dismissed: bool,
    pub dismissed_on: String,
    pub support: bool,
    pub is_unsafe: bool,
    pub duty_open: bool,
}

impl Typed {
    /// A form in which nothing stands but what is usual.
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            kind: name_of(&PostingKind::Traineeship),
            occasion: name_of(&Occasion::Usual),
            places: "1".into(),
            ..Self::default()
        }
    }

    /// What a posting says.
    pub fn of(posting: &Posting) -> Self {
        Self { saved: Some(posting.version), ..Self::saying(posting.id.0, &posting.details) }
    }

    /// Another posting with the same words; days that are over are asked for anew.
    pub fn on_base(id: Uuid, base: &PostingDetails, today: NaiveDate) -> Self {
        let typed = Self::saying(id, base);
        if base.open_until >= today {
            return typed;
        }
        Self { starts_on: String::new(), ends_on: String::new(), open_until: String::new(), ..typed }
    }

    fn saying(id: Uuid, details: &PostingDetails) -> Self {
        let unit = details.unit;
        let euros = details.allowance_cents / 100;
        let allowance = match details.allowance_cents % 100 {
            0 => euros.to_string(),
            cents => format!("{euros},{cents:02}"),
        };
        Self {
            id,
            saved: None,
            kind: name_of(&details.kind),
            occasion: name_of(&details.occasion),
            title: details.title.clone(),
            occupation: details.occupation.clone(),
            tasks: details.tasks.clone(),
            place: details.place.to_string(),
            places: details.places.to_string(),
            starts_on: details.starts_on.to_string(),
            ends_on: details.ends_on.to_string(),
            open_until: details.open_until.to_string(),
            weekly_hours: details.weekly_hours.to_string(),
            at_night: details.at_night,
            allowance,
            with_meals: details.with_meals,
            questions: details.questions.clone(),
            accessibility: details.accessibility.clone().unwrap_or_default(),
            unit: TypedUnit {
                running: unit.running.to_string(),
                ended: unit.ended.to_string(),
                hired: unit.hired.to_string(),
                dismissed: unit.dismissed_on.is_some(),
                dismissed_on: unit.dismissed_on.map(|day| day.to_string()).unwrap_or_default(),
                support: unit.has_wage_support,
                is_unsafe: !unit.is_safe,
                duty_open: !unit.meets_disability_duty,
            },
        }
    }

    /// The posting that it becomes, or is.
    pub fn posting(&self) -> PostingId {
        PostingId(self.id)
    }

    /// Whether it is a traineeship outside school, which alone may be seasonal or a student's in summer.
    pub fn is_traineeship(&self) -> bool {
        named(&self.kind) == Some(PostingKind::Traineeship)
    }

    /// What the posting says, or each field that is refused in the order of the form, such as `unit.running`.
    pub fn read(&self, today: NaiveDate) -> Result<PostingDetails, Vec<FieldError>> {
        let (details, errors) = self.so_far(today);
        match details.checked(today) {
            Ok(checked) if errors.is_empty() => Ok(checked),
            _ => Err(errors),
        }
    }

    /// What the posting says so far, with something harmless where a field says nothing yet, and each field that is
    /// refused.
    pub fn so_far(&self, today: NaiveDate) -> (PostingDetails, Vec<FieldError>) {
        let mut errors = Vec::new();
        let starts_on = or_refused(&mut errors, "starts_on", day(&self.starts_on), today);
        let after = starts_on.succ_opt().unwrap_or(starts_on);
        let usual = if self.is_traineeship() { named(&self.occasion) } else { None };
        let details = PostingDetails {
            kind: or_refused(&mut errors, "kind", chosen(&self.kind), PostingKind::Traineeship),
            occasion: usual.unwrap_or(Occasion::Usual),
            title: self.title.clone(),
            occupation: self.occupation.clone(),
            tasks: self.tasks.clone(),
            place: PlaceOfWorkId(or_refused(&mut errors, "place", chosen(&self.place), Uuid::nil())),
            places: or_refused(&mut errors, "places", whole_number(&self.places), 1),
            starts_on,
            ends_on: or_refused(&mut errors, "ends_on", day(&self.ends_on), after),
            weekly_hours: or_refused(&mut errors, "weekly_hours", whole_number(&self.weekly_hours), 1),
            at_night: self.at_night,
            allowance_cents: or_refused(&mut errors, "allowance_cents", euros(&self.allowance), 0),
            with_meals: self.with_meals,
            open_until: or_refused(&mut errors, "open_until", day(&self.open_until), today),
            questions: self.questions.clone(),
            accessibility: Some(self.accessibility.clone()),
            unit: self.unit.read(&mut errors),
        };
        let refused = details.clone().checked(today).err().unwrap_or_default();
        for error in refused {
            let field = form_field(&error.field);
            // What depends on a day that is not there yet is not wrong yet.
            let waits = matches!(field, "ends_on" | "open_until") && is_refused(&errors, "starts_on");
            if !waits && !is_refused(&errors, field) {
                errors.push(FieldError::new(field, error.code));
            }
        }
        errors.sort_by_key(|error| order(&error.field));
        (details, errors)
    }
}

impl TypedUnit {
    fn read(&self, errors: &mut Vec<FieldError>) -> UnitFacts {
        let or_none = |typed: &str| if typed.trim().is_empty() { Ok(0) } else { whole_number(typed) };
        UnitFacts {
            running: or_refused(errors, "unit.running", whole_number(&self.running), 0),
            ended: or_refused(errors, "unit.ended", or_none(&self.ended), 0),
            hired: or_refused(errors, "unit.hired", or_none(&self.hired), 0),
            dismissed_on: if self.dismissed {
                or_refused(errors, "unit.dismissed_on", day(&self.dismissed_on).map(Some), None)
            } else {
                None
            },
            is_safe: !self.is_unsafe,
            meets_disability_duty: !self.duty_open,
            has_wage_support: self.support,
        }
    }
}

/// The name of a field in the form: that of the contract, without what stands around it.
pub fn form_field(field: &str) -> &str {
    field.strip_prefix("details.").unwrap_or(field)
}

fn or_refused<T>(errors: &mut Vec<FieldError>, field: &str, read: Result<T, Code>, otherwise: T) -> T {
    read.unwrap_or_else(|code| {
        errors.push(FieldError::new(field, code));
        otherwise
    })
}

fn is_refused(errors: &[FieldError], field: &str) -> bool {
    errors.iter().any(|error| error.field == field)
}

fn day(typed: &str) -> Result<NaiveDate, Code> {
    if typed.is_empty() { Err(Code::Required) } else { typed.parse().map_err(|_| Code::BadFormat) }
}

fn chosen<T: serde::de::DeserializeOwned>(typed: &str) -> Result<T, Code> {
    named(typed).ok_or(Code::Required)
}

/// Where a field stands in the form: its place there, and which question it is.
fn order(field: &str) -> (usize, usize) {
    let (of, number) = match field.strip_prefix("questions.") {
        Some(number) => ("questions", number.parse().unwrap_or_default()),
        None => (field, 0),
    };
    (FIELDS.iter().position(|name| *name == of).unwrap_or(FIELDS.len()), number)
}
