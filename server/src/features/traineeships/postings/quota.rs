//! What stands around a posting when the rules look at it: the workers of its place, and the places that the company's
//! other postings hold there.

use chrono::NaiveDate;
use contract::companies::Company;
use contract::traineeships::{Finding, PostingDetails, PostingStatus, PostingSurroundings, Severity, evaluate_posting};
use sea_orm::entity::prelude::*;

use super::entities::{self, Column};
use crate::error::{ApiError, ApiResult};

/// What the rules say of a posting of this company on this day. A place of work that the company has no longer has nobody
/// who works there.
pub async fn findings(
    connection: &impl ConnectionTrait,
    company: &Company,
    posting: Uuid,
    details: &PostingDetails,
    today: NaiveDate,
) -> ApiResult<Vec<Finding>> {
    let place = company.places.iter().find(|place| place.id == details.place);
    let others = entities::Entity::find()
        .filter(Column::Company.eq(company.id.0))
        .filter(Column::Place.eq(details.place.0))
        .filter(Column::Id.ne(posting))
        .filter(Column::Status.is_in(holding()))
        .filter(Column::OpenUntil.gte(today))
        .all(connection)
        .await?;
    let places_elsewhere = others.iter().map(|row| u32::try_from(row.places).unwrap_or_default()).sum();
    let headcount = place.map(|place| place.headcount()).unwrap_or_default();
    Ok(evaluate_posting(details, PostingSurroundings { headcount, places_elsewhere, today }))
}

/// Refuses what the rules forbid, with what they say.
pub async fn must_be_allowed(
    connection: &impl ConnectionTrait,
    company: &Company,
    posting: Uuid,
    details: &PostingDetails,
    today: NaiveDate,
) -> ApiResult<()> {
    let mut findings = findings(connection, company, posting, details, today).await?;
    findings.retain(|finding| finding.severity == Severity::Blocks);
    if findings.is_empty() { Ok(()) } else { Err(ApiError::with_findings(findings)) }
}

fn holding() -> impl Iterator<Item = &'static str> {
    PostingStatus::ALL.into_iter().filter(|status| status.holds_places()).map(PostingStatus::as_str)
}
