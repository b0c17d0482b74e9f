//! The parts of a centre as they are typed: what each shows of the centre, and the edit that it becomes.

use contract::bookings::BookingRules;
use contract::ids::SpaceId;
use contract::network::{
    AccessFeature, Centre, Closure, EditClosures, EditContacts, EditFloor, EditHours, EditRules, EditSpace, FloorPlan,
    WeekHours,
};
use contract::problem::{Code, FieldError};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// One part of a centre.
pub trait Section: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// How it is sent.
    type Edit: Serialize + 'static;
    /// Its name in the server's address, and of its draft.
    const PART: &'static str;
    /// What the centre has now.
    fn of(centre: &Centre) -> Self;
    /// The edit made on a version, or each field that is refused.
    fn edit(&self, version: i64) -> Result<Self::Edit, Vec<FieldError>>;
}

/// Opening hours by weekday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hours(pub WeekHours);

/// Closures by date, as typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closures(pub Vec<TypedClosure>);

/// One closure as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedClosure {
    /// `2026-12-08`, or what stands in the field meanwhile.
    pub date: String,
    /// Why.
    pub reason: String,
}

/// Contacts and accessibility, as typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contacts {
    /// Street and number.
    pub address: String,
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// What makes it accessible.
    pub access: Vec<AccessFeature>,
}

/// The five figures, as typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// Days ahead.
    pub days_ahead: String,
    /// Shortest, in minutes.
    pub shortest_minutes: String,
    /// Longest, in minutes.
    pub longest_minutes: String,
    /// Bookings a person and day.
    pub per_day: String,
    /// Minutes until an unused booking is given back.
    pub release_after_minutes: String,
}

/// The plan and its spaces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Floor {
    /// The plan.
    pub plan: FloorPlan,
    /// The spaces.
    pub spaces: Vec<EditSpace>,
}

impl Section for Hours {
    type Edit = EditHours;
    const PART: &'static str = "hours";

    fn of(centre: &Centre) -> Self {
        Self(centre.hours.clone())
    }

    fn edit(&self, version: i64) -> Result<EditHours, Vec<FieldError>> {
        self.0.check()?;
        Ok(EditHours { version, hours: self.0.clone() })
    }
}

impl Section for Closures {
    type Edit = EditClosures;
    const PART: &'static str = "closures";

    fn of(centre: &Centre) -> Self {
        let typed = |closure: &Closure| TypedClosure { date: closure.date.to_string(), reason: closure.reason.clone() };
        Self(centre.closures.iter().map(typed).collect())
    }

    fn edit(&self, version: i64) -> Result<EditClosures, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut closures = Vec::new();
        for (index, typed) in self.0.iter().enumerate() {
            match typed.date.parse() {
                Ok(date) => closures.push(Closure { date, reason: typed.reason.trim().to_owned() }),
                Err(_) => errors.push(FieldError::new(&format!("closures.{index}.date"), Code::Required)),
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let edit = EditClosures { version, closures };
        edit.check()?;
        Ok(edit)
    }
}

impl Section for Contacts {
    type Edit = EditContacts;
    const PART: &'static str = "contacts";

    fn of(centre: &Centre) -> Self {
        Self {
            address: centre.address.clone().unwrap_or_default(),
            phone: centre.phone.clone().unwrap_or_default(),
            email: centre.email.clone().unwrap_or_default(),
            access: centre.access.clone(),
        }
    }

    fn edit(&self, version: i64) -> Result<EditContacts, Vec<FieldError>> {
        let given = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(EditContacts {
            version,
            address: given(&self.address),
            phone: given(&self.phone),
            email: given(&self.email),
            access: self.access.clone(),
        })
    }
}

impl Section for Rules {
    type Edit = EditRules;
    const PART: &'static str = "rules";

    fn of(centre: &Centre) -> Self {
        let rules = centre.rules;
        Self {
            days_ahead: rules.days_ahead.to_string(),
            shortest_minutes: rules.shortest_minutes.to_string(),
            longest_minutes: rules.longest_minutes.to_string(),
            per_day: rules.per_day.to_string(),
            release_after_minutes: rules.release_after_minutes.to_string(),
        }
    }

    fn edit(&self, version: i64) -> Result<EditRules, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut figure = |field: &str, typed: &str| {
            typed.trim().parse::<u16>().unwrap_or_else(|_| {
                let code = if typed.trim().is_empty() { Code::Required } else { Code::BadFormat };
                errors.push(FieldError::new(&format!("rules.{field}"), code));
                0
            })
        };
        let rules = BookingRules {
            days_ahead: figure("days_ahead", &self.days_ahead),
            shortest_minutes: figure("shortest_minutes", &self.shortest_minutes),
            longest_minutes: figure("longest_minutes", &self.longest_minutes),
            per_day: figure("per_day", &self.per_day),
            release_after_minutes: figure("release_after_minutes", &self.release_after_minutes),
        };
        if !errors.is_empty() {
            return Err(errors);
        }
        rules.check()?;
        Ok(EditRules { version, rules })
    }
}

impl Section for Floor {
    type Edit = EditFloor;
    const PART: &'static str = "floor";

    fn of(centre: &Centre) -> Self {
        let spaces = centre.spaces.iter().map(|space| EditSpace {
            id: space.id,
            kind: space.kind,
            label: space.label.clone(),
            places: space.places,
            features: space.features.clone(),
            rect: space.rect,
        });
        Self { plan: centre.floor_plan.clone(), spaces: spaces.collect() }
    }

    fn edit(&self, version: i64) -> Result<EditFloor, Vec<FieldError>> {
        let edit = EditFloor { version, floor_plan: self.plan.clone(), spaces: self.spaces.clone() };
        edit.check()?;
        Ok(edit)
    }
}

impl Floor {
    /// The space with this id.
    pub fn space(&self, id: SpaceId) -> Option<&EditSpace> {
        self.spaces.iter().find(|space| space.id == id)
    }
}
