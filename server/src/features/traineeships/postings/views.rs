//! A posting's row as it travels, and what travels as a row.

use chrono::NaiveDate;
use contract::companies::Company;
use contract::problem::{Code, FieldError};
use contract::traineeships::{Posting, PostingDetails};
use sea_orm::entity::prelude::*;

use super::{entities, quota};
use crate::error::ApiResult;
use crate::store::text_columns::json;

/// A posting, as who acts for its company and staff see it on this day.
pub async fn posting(
    connection: &impl ConnectionTrait,
    company: &Company,
    row: &entities::Model,
    today: NaiveDate,
) -> ApiResult<Posting> {
    let details = row.details()?;
    let findings = quota::findings(connection, company, row.id, &details, today).await?;
    Ok(Posting {
        id: row.posting_id(),
        version: row.version,
        company: company.id,
        company_name: company.legal_name.clone(),
        municipality: row.municipality.clone(),
        status: row.status_on(today)?,
        status_since: row.status_since.into(),
        is_published: row.published_at.is_some(),
        returned_because: row.returned_because.clone(),
        closed_because: row.closed_because(today)?,
        findings,
        details,
    })
}

/// The row with these words in it. A place that is not the company's is refused.
pub fn with_details(row: entities::Model, company: &Company, details: &PostingDetails) -> ApiResult<entities::Model> {
    let place = company.places.iter().find(|place| place.id == details.place);
    let place = place.ok_or_else(|| vec![FieldError::new("details.place", Code::NotFound)])?;
    Ok(entities::Model {
        place: place.id.0,
        municipality: place.municipality.clone(),
        title: details.title.clone(),
        details: json(details)?,
        places: details.places.into(),
        open_until: details.open_until,
        ..row
    })
}
