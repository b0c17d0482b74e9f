//! A company's rows as they travel, and what travels as rows.

use contract::companies::{
    Accessibility, AccessibilityCheck, Company, CompanyContacts, CompanyDetails, CompanyPerson, PlaceOfWork,
};
use contract::ids::{CompanyId, CompanyPersonId, PlaceOfWorkId};
use contract::problem::{Code, FieldError};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, QueryOrder};

use super::entities::{company, company_person, place_of_work};
use crate::error::{ApiError, ApiResult};
use crate::store::text_columns::{from_word, word};

/// A company with its places and people.
pub async fn company(connection: &impl ConnectionTrait, row: &company::Model) -> ApiResult<Company> {
    let places = place_of_work::Entity::find()
        .filter(place_of_work::Column::Company.eq(row.id))
        .order_by_asc(place_of_work::Column::Number)
        .all(connection)
        .await?;
    let people = company_person::Entity::find()
        .filter(company_person::Column::Company.eq(row.id))
        .order_by_asc(company_person::Column::Number)
        .all(connection)
        .await?;
    Ok(Company {
        id: row.company_id(),
        version: row.version,
        vat_number: row.vat_number.clone(),
        legal_name: row.legal_name.clone(),
        contacts: CompanyContacts { email: row.email.clone(), phone: row.phone.clone() },
        places: places.into_iter().map(place).collect::<ApiResult<_>>()?,
        people: people.into_iter().map(person).collect::<ApiResult<_>>()?,
        status: row.status()?,
        status_since: row.status_since.into(),
        refused_because: row.refused_because.clone(),
        accessibility: Accessibility {
            declared: row.accessibility.clone(),
            check: row.accessibility_checked_at.map(|at| AccessibilityCheck {
                at: at.into(),
                refused_because: row.accessibility_refused_because.clone(),
            }),
        },
        registered_at: row.made_at.into(),
    })
}

/// Writes the places and people of a company in place of those that it had.
pub async fn write_parts(
    transaction: &impl ConnectionTrait,
    company: CompanyId,
    details: &CompanyDetails,
) -> ApiResult<()> {
    place_of_work::Entity::delete_many().filter(place_of_work::Column::Company.eq(company.0)).exec(transaction).await?;
    company_person::Entity::delete_many()
        .filter(company_person::Column::Company.eq(company.0))
        .exec(transaction)
        .await?;
    let places =
        (0..).zip(&details.places).map(|(number, place)| place_row(company, number, place).into_active_model());
    let or_nothing = OnConflict::column(place_of_work::Column::Id).do_nothing().to_owned();
    let insert = place_of_work::Entity::insert_many(places).on_conflict(or_nothing);
    all_written(insert.exec_without_returning(transaction).await?, details.places.len(), "details.places")?;
    let people = (0..).zip(&details.people).map(|(number, person)| person_row(company, number, person));
    let people = people.collect::<ApiResult<Vec<_>>>()?.into_iter().map(IntoActiveModel::into_active_model);
    let or_nothing = OnConflict::column(company_person::Column::Id).do_nothing().to_owned();
    let insert = company_person::Entity::insert_many(people).on_conflict(or_nothing);
    all_written(insert.exec_without_returning(transaction).await?, details.people.len(), "details.people")
}

/// An id that stands in another company is refused: no company takes another's place or person.
fn all_written(written: u64, wanted: usize, field: &str) -> ApiResult<()> {
    if written == wanted as u64 { Ok(()) } else { Err(vec![FieldError::new(field, Code::Repeated)].into()) }
}

fn place(row: place_of_work::Model) -> ApiResult<PlaceOfWork> {
    let count = |stored: i64| u32::try_from(stored).map_err(|_| ApiError::Stored("employees of a place_of_work"));
    Ok(PlaceOfWork {
        id: PlaceOfWorkId(row.id),
        name: row.name,
        address: row.address,
        municipality: row.municipality,
        permanent: count(row.permanent)?,
        fixed_term: count(row.fixed_term)?,
    })
}

fn person(row: company_person::Model) -> ApiResult<CompanyPerson> {
    let duty = from_word(&row.duty, "company_person.duty")?;
    Ok(CompanyPerson { id: CompanyPersonId(row.id), name: row.name, duty, email: row.email, phone: row.phone })
}

fn place_row(company: CompanyId, number: i32, place: &PlaceOfWork) -> place_of_work::Model {
    place_of_work::Model {
        id: place.id.0,
        company: company.0,
        number,
        name: place.name.clone(),
        address: place.address.clone(),
        municipality: place.municipality.clone(),
        permanent: place.permanent.into(),
        fixed_term: place.fixed_term.into(),
    }
}

fn person_row(company: CompanyId, number: i32, person: &CompanyPerson) -> ApiResult<company_person::Model> {
    Ok(company_person::Model {
        id: person.id.0,
        company: company.0,
        number,
        name: person.name.clone(),
        duty: word(&person.duty)?,
        email: person.email.clone(),
        phone: person.phone.clone(),
    })
}
