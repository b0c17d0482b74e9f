//! Companies that are made up, so that a trial has one that is verified and one to verify. Their VAT numbers have an
//! office that there is not, so that they are nobody's.

use contract::accounts::Role;
use contract::companies::{
    CompanyContacts, CompanyDetails, CompanyDuty, CompanyPerson, CompanyStatus, PlaceOfWork, RegisterCompany,
};
use contract::ids::{CompanyId, CompanyPersonId, PlaceOfWorkId};
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use uuid::Uuid;

use super::entities::company;
use super::{owned, register_company};
use crate::error::ApiResult;
use crate::features::accounts::demonstration::person_of;
use crate::state::AppState;

/// One that is made up.
struct Invented {
    vat_number: &'static str,
    legal_name: &'static str,
    municipality: &'static str,
    address: &'static str,
    /// Permanent and fixed-term employees.
    employees: (u32, u32),
    signatory: &'static str,
    tutor: &'static str,
    accessibility: &'static str,
    status: CompanyStatus,
}

const COMPANIES: [Invented; 2] = [
    Invented {
        vat_number: "00000010009",
        legal_name: "Forno Dimostrativo S.r.l.",
        municipality: "Matera",
        address: "Via delle Prove 1",
        employees: (6, 2),
        signatory: "Fulvia Dimostrativa",
        tutor: "Gino Dimostrativo",
        accessibility: "Ingresso senza gradini e bagno accessibile. Una persona sorda lavora con noi.",
        status: CompanyStatus::Verified,
    },
    Invented {
        vat_number: "00000020008",
        legal_name: "Officina Dimostrativa S.n.c.",
        municipality: "Ferrandina",
        address: "Contrada Esempio 12",
        employees: (3, 0),
        signatory: "Ivo Dimostrativo",
        tutor: "Lia Dimostrativa",
        accessibility: "",
        status: CompanyStatus::ToVerify,
    },
];

/// The number of the first of these companies.
const FIRST_COMPANY: u128 = 0x0000_0000_0000_7000_8000_0000_0000_0700;

/// Makes the companies that are not there yet. The demonstration's person of a company acts for them.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            for (id, invented) in ids().zip(&COMPANIES) {
                add(state, &transaction, id, invented).await?;
            }
            Ok(())
        })
        .await
}

/// Which they are.
pub fn ids() -> impl Iterator<Item = CompanyId> {
    (FIRST_COMPANY..).take(COMPANIES.len()).map(|number| CompanyId(Uuid::from_u128(number)))
}

/// Adds one, unless it is there, or somebody has registered its number.
async fn add(state: &AppState, transaction: &DatabaseTransaction, id: CompanyId, invented: &Invented) -> ApiResult<()> {
    let known = company::Entity::find().filter(company::Column::VatNumber.eq(invented.vat_number));
    if known.count(transaction).await? > 0 {
        return Ok(());
    }
    let body = RegisterCompany { id, details: details(id, invented).checked()? };
    let person = person_of(Role::Company);
    let row = register_company::add(transaction, person, &body, state.clock.now()).await?;
    let row = company::Model { status: invented.status.as_str().to_owned(), ..row };
    owned::write(transaction, &row).await
}

fn details(id: CompanyId, invented: &Invented) -> CompanyDetails {
    let person = |number, duty, name: &str| CompanyPerson {
        id: CompanyPersonId(below(id, number)),
        name: name.to_owned(),
        duty,
        email: format!("persona{number}.{}@dimostrazione.example", invented.vat_number),
        phone: None,
    };
    CompanyDetails {
        vat_number: invented.vat_number.to_owned(),
        legal_name: invented.legal_name.to_owned(),
        contacts: CompanyContacts { email: format!("{}@dimostrazione.example", invented.vat_number), phone: None },
        places: vec![PlaceOfWork {
            id: PlaceOfWorkId(below(id, 1)),
            name: "Sede".to_owned(),
            address: invented.address.to_owned(),
            municipality: invented.municipality.to_owned(),
            permanent: invented.employees.0,
            fixed_term: invented.employees.1,
        }],
        people: vec![
            person(1, CompanyDuty::Signatory, invented.signatory),
            person(2, CompanyDuty::Tutor, invented.tutor),
        ],
        accessibility: Some(invented.accessibility.to_owned()),
    }
}

/// The id of a part of a company.
fn below(company: CompanyId, number: u128) -> Uuid {
    Uuid::from_u128(company.0.as_u128() + (number << 16))
}
