//! The fields that a form looks at early and the server again.

use super::commands::{CompanyDetails, CompanyVerdict, InviteDelegate};
use super::municipalities::check_municipality;
use super::types::{CompanyContacts, CompanyDuty, CompanyPerson, PlaceOfWork};
use super::vat_number::check_vat_number;
use crate::accounts::{check_email, check_name, check_phone};
use crate::line::{check_line, check_lines};
use crate::network::LONGEST_ADDRESS;
use crate::problem::{Code, FieldError};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The longest legal name, in characters.
pub const LONGEST_LEGAL_NAME: usize = 150;

/// The longest name of a place of work, in characters.
pub const LONGEST_PLACE_NAME: usize = 60;

/// The most places of work.
pub const MOST_PLACES_OF_WORK: usize = 50;

/// The most people of a company.
pub const MOST_COMPANY_PEOPLE: usize = 101;

/// The most employees of one place: more is a slip of the keyboard.
pub const MOST_EMPLOYEES: u32 = 100_000;

/// The longest words about accessibility, in characters.
pub const LONGEST_ACCESSIBILITY: usize = 600;

/// The longest reason of an operator who says no, in characters.
pub const LONGEST_REFUSAL: usize = 300;

/// The most people who act for a company, with those who are invited to.
pub const MOST_DELEGATES: u64 = 20;

/// The fields that are refused, each with its path, such as `places.0.name`.
#[derive(Default)]
struct Refused(Vec<FieldError>);

impl Refused {
    /// The value, or nothing where it is refused.
    fn take<T>(&mut self, field: &str, checked: Result<T, Code>) -> Option<T> {
        checked.map_err(|code| self.0.push(FieldError::new(field, code))).ok()
    }
}

impl CompanyDetails {
    /// The details as they are kept, or every field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut refused = Refused::default();
        let vat_number = refused.take("details.vat_number", check_vat_number(&self.vat_number));
        let legal_name = refused.take("details.legal_name", check_line(&self.legal_name, LONGEST_LEGAL_NAME));
        let contacts = contacts(&mut refused, self.contacts);
        let places = places(&mut refused, self.places);
        let people = people(&mut refused, self.people);
        let said = check_lines(&self.accessibility.unwrap_or_default(), LONGEST_ACCESSIBILITY);
        let accessibility = refused.take("details.accessibility", said).filter(|said| !said.is_empty());
        match (vat_number, legal_name, refused.0.is_empty()) {
            (Some(vat_number), Some(legal_name), true) => {
                Ok(Self { vat_number, legal_name, contacts, places, people, accessibility })
            }
            _ => Err(refused.0),
        }
    }
}

impl CompanyVerdict {
    /// The verdict as it is kept, or the field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let Self::Refused { why } = self else { return Ok(self) };
        let checked = check_line(&why, LONGEST_REFUSAL);
        checked.map(|why| Self::Refused { why }).map_err(|code| vec![FieldError::new("verdict.refused.why", code)])
    }
}

impl InviteDelegate {
    /// The invitation as it is kept, or the field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let checked = check_email(&self.email);
        checked.map(|email| Self { email }).map_err(|code| vec![FieldError::new("email", code)])
    }
}

fn contacts(refused: &mut Refused, contacts: CompanyContacts) -> CompanyContacts {
    let email = refused.take("details.contacts.email", check_email(&contacts.email)).unwrap_or_default();
    CompanyContacts { email, phone: phone(refused, "details.contacts.phone", contacts.phone) }
}

fn phone(refused: &mut Refused, field: &str, typed: Option<String>) -> Option<String> {
    let typed = typed.filter(|typed| !typed.trim().is_empty())?;
    refused.take(field, check_phone(&typed))
}

fn places(refused: &mut Refused, places: Vec<PlaceOfWork>) -> Vec<PlaceOfWork> {
    how_many(refused, "details.places", places.len(), MOST_PLACES_OF_WORK);
    each_once(refused, "details.places", places.iter().map(|place| place.id.0));
    let check = |(at, place): (usize, PlaceOfWork)| {
        let mut line = |field: &str, typed: &str, longest| {
            refused.take(&format!("details.places.{at}.{field}"), check_line(typed, longest)).unwrap_or_default()
        };
        let name = line("name", &place.name, LONGEST_PLACE_NAME);
        let address = line("address", &place.address, LONGEST_ADDRESS);
        let municipality = check_municipality(&place.municipality);
        let municipality = refused.take(&format!("details.places.{at}.municipality"), municipality);
        for (field, count) in [("permanent", place.permanent), ("fixed_term", place.fixed_term)] {
            let checked = if count > MOST_EMPLOYEES { Err(Code::OutOfRange) } else { Ok(()) };
            refused.take(&format!("details.places.{at}.{field}"), checked);
        }
        PlaceOfWork { name, address, municipality: municipality.unwrap_or_default().to_owned(), ..place }
    };
    places.into_iter().enumerate().map(check).collect()
}

fn people(refused: &mut Refused, people: Vec<CompanyPerson>) -> Vec<CompanyPerson> {
    how_many(refused, "details.people", people.len(), MOST_COMPANY_PEOPLE);
    each_once(refused, "details.people", people.iter().map(|person| person.id.0));
    let signatories = people.iter().filter(|person| person.duty == CompanyDuty::Signatory).count();
    // One company signs with one hand; who else may is written in the agreement.
    if !people.is_empty() && signatories != 1 {
        let code = if signatories == 0 { Code::Required } else { Code::Repeated };
        refused.take::<()>("details.people.signatory", Err(code));
    }
    let check = |(at, person): (usize, CompanyPerson)| {
        let field = |name: &str| format!("details.people.{at}.{name}");
        CompanyPerson {
            name: refused.take(&field("name"), check_name(&person.name)).unwrap_or_default(),
            email: refused.take(&field("email"), check_email(&person.email)).unwrap_or_default(),
            phone: phone(refused, &field("phone"), person.phone.clone()),
            ..person
        }
    };
    let people: Vec<_> = people.into_iter().enumerate().map(check).collect();
    different_people(refused, &people);
    people
}

/// Whoever signs for a company does not also stand beside its trainees. Two people of it may have one name, but who has
/// the name or the address of the signatory is the signatory: what is for one must not reach the other.
fn different_people(refused: &mut Refused, people: &[CompanyPerson]) {
    let Some(signatory) = people.iter().find(|person| person.duty == CompanyDuty::Signatory) else { return };
    for (at, tutor) in people.iter().enumerate().filter(|(_, person)| person.duty == CompanyDuty::Tutor) {
        for (field, is_the_same) in [
            ("name", !tutor.name.is_empty() && same_name(&tutor.name) == same_name(&signatory.name)),
            ("email", !tutor.email.is_empty() && tutor.email == signatory.email),
        ] {
            let checked = if is_the_same { Err(Code::SamePerson) } else { Ok(()) };
            refused.take(&format!("details.people.{at}.{field}"), checked);
        }
    }
}

/// A name without what does not make it another.
fn same_name(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn how_many(refused: &mut Refused, field: &str, count: usize, most: usize) {
    let checked = match count {
        0 => Err(Code::Required),
        _ if count > most => Err(Code::TooLong),
        _ => Ok(()),
    };
    refused.take(field, checked);
}

fn each_once(refused: &mut Refused, field: &str, ids: impl Iterator<Item = Uuid>) {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.enumerate() {
        let checked = if seen.insert(id) { Ok(()) } else { Err(Code::Repeated) };
        refused.take(&format!("{field}.{at}.id"), checked);
    }
}
