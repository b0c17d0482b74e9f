//! What stands in the fields of the form, and what a company says of itself by it.

use super::Step;
use crate::features::shared::typed_number::whole_number;
use contract::companies::{
    Company, CompanyContacts, CompanyDetails, CompanyDuty, CompanyPerson, PlaceOfWork, VAT_NUMBER_DIGITS,
};
use contract::ids::{CompanyId, CompanyPersonId, PlaceOfWorkId};
use contract::problem::FieldError;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The fields of what may be there several times, in the order of the form.
const INNER: [&str; 7] = ["name", "address", "municipality", "permanent", "fixed_term", "email", "phone"];

/// What was typed, as the device keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct Typed {
    /// The company that it becomes, or is.
    pub id: Uuid,
    /// The version that it was made on.
    pub version: i64,
    pub vat_number: String,
    pub legal_name: String,
    pub email: String,
    pub phone: String,
    pub places: Vec<TypedPlace>,
    /// The signatory, then the tutors.
    pub people: Vec<TypedPerson>,
    pub accessibility: String,
}

/// A place of work as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct TypedPlace {
    pub id: Uuid,
    pub name: String,
    pub address: String,
    pub municipality: String,
    pub permanent: String,
    pub fixed_term: String,
}

/// Somebody of a company as they are typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct TypedPerson {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub phone: String,
}

impl TypedPlace {
    /// A place of which nothing is said yet.
    pub fn new(id: Uuid) -> Self {
        let empty = String::new;
        Self { id, name: empty(), address: empty(), municipality: empty(), permanent: empty(), fixed_term: empty() }
    }
}

impl TypedPerson {
    /// Somebody of whom nothing is said yet.
    pub fn new(id: Uuid) -> Self {
        Self { id, name: String::new(), email: String::new(), phone: String::new() }
    }
}

impl Typed {
    /// A form in which nothing stands: one place, and who signs. `id` makes an id each time.
    pub fn new(mut id: impl FnMut() -> Uuid) -> Self {
        let empty = String::new;
        Self {
            id: id(),
            version: 0,
            vat_number: empty(),
            legal_name: empty(),
            email: empty(),
            phone: empty(),
            places: vec![TypedPlace::new(id())],
            people: vec![TypedPerson::new(id())],
            accessibility: empty(),
        }
    }

    /// What a company says of itself.
    pub fn of(company: &Company) -> Self {
        let place = |place: &PlaceOfWork| TypedPlace {
            id: place.id.0,
            name: place.name.clone(),
            address: place.address.clone(),
            municipality: place.municipality.clone(),
            permanent: place.permanent.to_string(),
            fixed_term: place.fixed_term.to_string(),
        };
        let person = |person: &CompanyPerson| TypedPerson {
            id: person.id.0,
            name: person.name.clone(),
            email: person.email.clone(),
            phone: person.phone.clone().unwrap_or_default(),
        };
        let with = |duty| company.people.iter().filter(move |person| person.duty == duty);
        Self {
            id: company.id.0,
            version: company.version,
            vat_number: company.vat_number.clone(),
            legal_name: company.legal_name.clone(),
            email: company.contacts.email.clone(),
            phone: company.contacts.phone.clone().unwrap_or_default(),
            places: company.places.iter().map(place).collect(),
            people: with(CompanyDuty::Signatory).chain(with(CompanyDuty::Tutor)).map(person).collect(),
            accessibility: company.accessibility.declared.clone().unwrap_or_default(),
        }
    }

    /// The company that it becomes, or is.
    pub fn company(&self) -> CompanyId {
        CompanyId(self.id)
    }

    /// What the company says of itself, or each field that is refused in the order of the form, such as `places.0.name`.
    pub fn read(&self) -> Result<CompanyDetails, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut count = |at: usize, field: &str, typed: &str| {
            whole_number(typed).unwrap_or_else(|code| {
                errors.push(FieldError::new(&format!("places.{at}.{field}"), code));
                0
            })
        };
        let place = |(at, place): (usize, &TypedPlace)| PlaceOfWork {
            id: PlaceOfWorkId(place.id),
            name: place.name.clone(),
            address: place.address.clone(),
            municipality: place.municipality.clone(),
            permanent: count(at, "permanent", &place.permanent),
            fixed_term: count(at, "fixed_term", &place.fixed_term),
        };
        let places = self.places.iter().enumerate().map(place).collect();
        let person = |(at, person): (usize, &TypedPerson)| CompanyPerson {
            id: CompanyPersonId(person.id),
            name: person.name.clone(),
            duty: if at == 0 { CompanyDuty::Signatory } else { CompanyDuty::Tutor },
            email: person.email.clone(),
            phone: Some(person.phone.clone()),
        };
        let details = CompanyDetails {
            vat_number: self.vat_number.clone(),
            legal_name: self.legal_name.clone(),
            contacts: CompanyContacts { email: self.email.clone(), phone: Some(self.phone.clone()) },
            places,
            people: self.people.iter().enumerate().map(person).collect(),
            accessibility: Some(self.accessibility.clone()),
        };
        let checked = details.checked();
        let refused = checked.as_ref().err().into_iter().flatten();
        errors.extend(refused.map(|error| FieldError::new(form_field(&error.field), error.code)));
        errors.sort_by_key(|error| order(&error.field));
        checked.ok().filter(|_| errors.is_empty()).ok_or(errors)
    }

    /// Whether all digits of the VAT number are there, so that it can be said whether it is one.
    pub fn has_whole_vat_number(&self) -> bool {
        self.vat_number.chars().filter(char::is_ascii_digit).count() >= VAT_NUMBER_DIGITS
    }
}

/// The name of a field in the form: that of the contract, without what stands around it.
pub fn form_field(field: &str) -> &str {
    let field = field.strip_prefix("details.").unwrap_or(field);
    field.strip_prefix("contacts.").unwrap_or(field)
}

/// Where a field stands in the form: its step, which one of several, and its place there.
fn order(field: &str) -> (usize, usize, usize) {
    let mut parts = field.split('.').skip(1);
    let number = parts.next().and_then(|number| number.parse().ok()).unwrap_or_default();
    let outer = ["vat_number", "legal_name", "email", "phone"];
    let inner = match parts.next() {
        Some(inner) => INNER.iter().position(|name| *name == inner),
        None => outer.iter().position(|name| *name == field),
    };
    (Step::of(field).place(), number, inner.unwrap_or_default())
}
