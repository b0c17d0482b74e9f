//! What operators change of their centre. Each edit names the version that it was made on, so that two operators do
//! not undo each other unseen.

use super::hours::{Closure, LONGEST_REASON, WeekHours};
use super::types::{AccessFeature, FloorPlan, PlanRect, SpaceFeature, SpaceKind};
use crate::accounts::{check_email, check_phone};
use crate::bookings::BookingRules;
use crate::ids::SpaceId;
use crate::line::check_line;
use crate::problem::{Code, FieldError};
use crate::time::is_meant;
use serde::{Deserialize, Serialize};

/// The longest label of a space, in characters.
pub const LONGEST_LABEL: usize = 20;
/// The most people in one space.
pub const MOST_PLACES: u16 = 500;
/// The longest side of a floor plan, in decimetres.
pub const LONGEST_SIDE: u16 = 2000;
/// The most walls on a floor plan.
pub const MOST_WALLS: usize = 200;
/// The longest address of a centre, in characters.
pub const LONGEST_ADDRESS: usize = 200;
/// The most spaces of a centre.
pub const MOST_SPACES: usize = 300;

/// `PUT /centres/{centre}/hours`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditHours {
    /// The centre's version that was read.
    pub version: i64,
    /// The new week.
    pub hours: WeekHours,
}

/// `PUT /centres/{centre}/closures`: adds the date, or changes its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditClosures {
    /// The centre's version that was read.
    pub version: i64,
    /// Every closure from today on, at most 100, each date once.
    pub closures: Vec<Closure>,
}

/// `PUT /centres/{centre}/contacts`: what people need to find and reach the centre. Empty texts count as unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditContacts {
    /// The centre's version that was read.
    pub version: i64,
    /// Street and number, at most 200 characters.
    pub address: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// What makes it accessible, each once.
    pub access: Vec<AccessFeature>,
}

/// `PUT /centres/{centre}/rules`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditRules {
    /// The centre's version that was read.
    pub version: i64,
    /// The new rules.
    pub rules: BookingRules,
}

/// One space in [`EditFloor`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditSpace {
    /// The space; a new one gets its id from the client.
    pub id: SpaceId,
    /// What it is for.
    pub kind: SpaceKind,
    /// Its name on the spot, 1 to 20 characters.
    pub label: String,
    /// How many people it holds, 1 to 500.
    pub places: u16,
    /// What it offers, each once.
    pub features: Vec<SpaceFeature>,
    /// Where it stands.
    pub rect: PlanRect,
}

/// `PUT /centres/{centre}/floor`: the plan and every space on it. A space that is left out is closed: it keeps its
/// past, cannot be booked any more, and is refused while somebody still holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditFloor {
    /// The centre's version that was read.
    pub version: i64,
    /// The plan.
    pub floor_plan: FloorPlan,
    /// The spaces, at most 300.
    pub spaces: Vec<EditSpace>,
}

/// `GET /centres/{centre}/check-in-codes`: what to print for a space, for operators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SpaceCode {
    /// The space.
    pub space: SpaceId,
    /// What it is for.
    pub kind: SpaceKind,
    /// Its name on the spot.
    pub label: String,
    /// The code in the QR: eight characters.
    pub code: String,
}

impl EditClosures {
    /// Each closure that is refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        if self.closures.len() > 100 {
            errors.push(FieldError::new("closures", Code::TooLong));
        }
        for (index, closure) in self.closures.iter().enumerate() {
            if closure.reason.chars().count() > LONGEST_REASON {
                errors.push(FieldError::new(&format!("closures.{index}.reason"), Code::TooLong));
            }
            if !is_meant(closure.date) {
                errors.push(FieldError::new(&format!("closures.{index}.date"), Code::OutOfRange));
            }
            if self.closures[..index].iter().any(|other| other.date == closure.date) {
                errors.push(FieldError::new(&format!("closures.{index}.date"), Code::Repeated));
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl EditContacts {
    /// The contacts as they are kept, or each field that is refused. Empty texts count as unknown.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut keep = |field: &str, text: Option<String>, check: fn(&str) -> Result<String, Code>| {
            let text = text.filter(|text| !text.trim().is_empty())?;
            check(&text).map_err(|code| errors.push(FieldError::new(field, code))).ok()
        };
        let address = keep("address", self.address, check_address);
        let phone = keep("phone", self.phone, check_phone);
        let email = keep("email", self.email, check_email);
        if self.access.iter().enumerate().any(|(at, feature)| self.access[..at].contains(feature)) {
            errors.push(FieldError::new("access", Code::Repeated));
        }
        if errors.is_empty() { Ok(Self { address, phone, email, ..self }) } else { Err(errors) }
    }
}

fn check_address(address: &str) -> Result<String, Code> {
    let address = address.trim();
    if address.chars().count() > LONGEST_ADDRESS {
        Err(Code::TooLong)
    } else if address.chars().any(char::is_control) {
        Err(Code::BadFormat)
    } else {
        Ok(address.to_owned())
    }
}

impl EditFloor {
    /// Each field that is refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        let plan = &self.floor_plan;
        if plan.width > LONGEST_SIDE || plan.height > LONGEST_SIDE {
            errors.push(FieldError::new("floor_plan", Code::OutOfRange));
        }
        let outside = |x: u16, y: u16| x > plan.width || y > plan.height;
        if plan.walls.len() > MOST_WALLS {
            errors.push(FieldError::new("floor_plan.walls", Code::TooLong));
        } else if plan.walls.iter().any(|wall| outside(wall.x1, wall.y1) || outside(wall.x2, wall.y2)) {
            errors.push(FieldError::new("floor_plan.walls", Code::OutOfRange));
        }
        if self.spaces.len() > MOST_SPACES {
            errors.push(FieldError::new("spaces", Code::TooLong));
            return Err(errors);
        }
        for (index, space) in self.spaces.iter().enumerate() {
            let earlier = &self.spaces[..index];
            errors.extend(
                space
                    .check(plan, earlier)
                    .map(|(field, code)| FieldError::new(&format!("spaces.{index}.{field}"), code)),
            );
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl EditSpace {
    fn check(&self, plan: &FloorPlan, earlier: &[Self]) -> impl Iterator<Item = (&'static str, Code)> {
        let is_label_of = |other: &Self, label: &str| other.label.trim().eq_ignore_ascii_case(label);
        let label_error = match check_line(&self.label, LONGEST_LABEL) {
            Ok(label) => earlier.iter().any(|other| is_label_of(other, &label)).then_some(Code::Repeated),
            Err(code) => Some(code),
        };
        let rect = self.rect;
        let outside = u32::from(rect.x) + u32::from(rect.width) > u32::from(plan.width)
            || u32::from(rect.y) + u32::from(rect.height) > u32::from(plan.height);
        let twice = self.features.iter().enumerate().any(|(at, feature)| self.features[..at].contains(feature));
        [
            ("id", earlier.iter().any(|other| other.id == self.id).then_some(Code::Repeated)),
            ("label", label_error),
            ("places", (!(1..=MOST_PLACES).contains(&self.places)).then_some(Code::OutOfRange)),
            ("features", twice.then_some(Code::Repeated)),
            ("rect", (outside || rect.width == 0 || rect.height == 0).then_some(Code::OutOfRange)),
        ]
        .into_iter()
        .filter_map(|(field, error)| Some((field, error?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn desk(id: u128, label: &str, x: u16) -> EditSpace {
        EditSpace {
            id: SpaceId(Uuid::from_u128(id)),
            kind: SpaceKind::Desk,
            label: label.into(),
            places: 1,
            features: vec![SpaceFeature::Power],
            rect: PlanRect { x, y: 0, width: 10, height: 10 },
        }
    }

    #[test]
    fn empty_contacts_are_unknown_and_wrong_ones_are_named() {
        let given = |phone: &str, email: &str| EditContacts {
            version: 1,
            address: Some("  ".into()),
            phone: Some(phone.into()),
            email: Some(email.into()),
            access: vec![AccessFeature::Lift],
        };
        let kept = given("0835 123456", "").checked().unwrap();
        assert_eq!((kept.address, kept.phone.as_deref(), kept.email), (None, Some("0835123456"), None));
        let errors = given("12", "a@b").checked().unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(fields, [("phone", Code::BadFormat), ("email", Code::BadFormat)]);
    }

    #[test]
    fn a_desk_outside_the_plan_or_with_a_taken_label_is_named() {
        let floor_plan = FloorPlan { width: 100, height: 50, walls: vec![] };
        let spaces = vec![desk(1, "A1", 0), desk(2, "a1 ", 20), desk(3, "A3", 95)];
        let errors = EditFloor { version: 1, floor_plan, spaces }.check().unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(fields, [("spaces.1.label", Code::Repeated), ("spaces.2.rect", Code::OutOfRange)]);
    }
}
