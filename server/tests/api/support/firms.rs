//! What tests about companies need: companies with a right VAT number each, and staff who verify them.

use contract::companies::{
    Company, CompanyContacts, CompanyDetails, CompanyDuty, CompanyPerson, CompanyVerdict, EditCompany, PlaceOfWork,
    RegisterCompany, VerifyCompany, check_vat_number,
};
use contract::ids::{CompanyId, CompanyPersonId, PlaceOfWorkId};
use uuid::Uuid;

use super::{Browser, Reply};

/// A VAT number that is right, another one for each number.
pub fn vat_number(number: u32) -> String {
    let first = format!("{:07}007", number + 1);
    let whole = (0..10).map(|last| format!("{first}{last}")).find(|whole| check_vat_number(whole).is_ok());
    whole.expect("one digit fits")
}

/// A place of work in Matera.
pub fn place() -> PlaceOfWork {
    PlaceOfWork {
        id: PlaceOfWorkId(Uuid::now_v7()),
        name: "Laboratorio".to_owned(),
        address: "Via Lucana 12".to_owned(),
        municipality: "Matera".to_owned(),
        permanent: 3,
        fixed_term: 1,
    }
}

/// Somebody of a company.
pub fn person(duty: CompanyDuty, name: &str) -> CompanyPerson {
    let id = CompanyPersonId(Uuid::now_v7());
    CompanyPerson { id, name: name.to_owned(), duty, email: format!("{}@example.org", id.0.simple()), phone: None }
}

/// A company that nothing is wrong with.
pub fn details(number: u32) -> CompanyDetails {
    CompanyDetails {
        vat_number: vat_number(number),
        legal_name: format!("Forno Prova {number} S.r.l."),
        contacts: CompanyContacts { email: "forno@example.org".to_owned(), phone: Some("0835 123456".to_owned()) },
        places: vec![place()],
        people: vec![person(CompanyDuty::Signatory, "Ida Bianchi"), person(CompanyDuty::Tutor, "Ugo Neri")],
        accessibility: Some("Ingresso senza gradini.\nBagno accessibile.".to_owned()),
    }
}

/// Asks to register a company.
pub async fn ask(browser: &Browser, details: CompanyDetails) -> Reply {
    browser.command("/companies", &RegisterCompany { id: CompanyId(Uuid::now_v7()), details }).await
}

/// Registers a company.
#[track_caller]
pub fn had(reply: &Reply) -> Company {
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}

/// What a company says of itself, to be changed and sent back.
pub fn said(company: &Company) -> CompanyDetails {
    let Company { vat_number, legal_name, contacts, places, people, accessibility, .. } = company.clone();
    CompanyDetails { vat_number, legal_name, contacts, places, people, accessibility: accessibility.declared }
}

/// Asks to change a company that was read like this.
pub async fn edit(browser: &Browser, company: &Company, details: CompanyDetails) -> Reply {
    browser.put(&format!("/companies/{}", company.id), &EditCompany { version: company.version, details }).await
}

/// Yes.
pub fn yes() -> CompanyVerdict {
    CompanyVerdict::Verified {}
}

/// No, and why.
pub fn no(why: &str) -> CompanyVerdict {
    CompanyVerdict::Refused { why: why.to_owned() }
}

/// Says what staff found of a company that was read like this; `what` is the last part of the address.
pub async fn verify(staff: &Browser, company: &Company, what: &str, verdict: CompanyVerdict) -> Reply {
    let body = VerifyCompany { version: company.version, verdict };
    staff.command(&format!("/companies/{}/{what}", company.id), &body).await
}

/// Reads a company.
pub async fn read(browser: &Browser, company: &Company) -> Reply {
    browser.get(&format!("/companies/{}", company.id)).await
}
