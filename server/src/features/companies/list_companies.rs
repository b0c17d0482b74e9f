//! `GET /companies`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::companies::{COMPANIES_ON_A_PAGE, Companies, CompanyList, CompanyStatus, CompanySummary};
use contract::ids::CompanyId;
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde::Deserialize;

use super::entities::company::{self, Column};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::QueryOf;
use crate::identity::{Action, Object, SignedIn};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Which companies, and where the page begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Which list.
    #[serde(default)]
    list: CompanyList,
    /// `next` of the page before.
    after: Option<String>,
}

/// Shows staff the companies that wait to be verified, or one of the other lists, the longest waiting first.
#[utoipa::path(
    get,
    path = "/companies",
    tag = "companies",
    params(
        ("list" = inline(Option<CompanyList>), Query, description = "Which list; those to verify without it."),
        ("after" = Option<String>, Query, description = "`next` of the page before; the first page without it.")
    ),
    responses((status = 200, description = "A page of the list.", body = Companies), Problems)
)]
pub async fn list_companies(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    QueryOf(Asked { list, after }): QueryOf<Asked>,
) -> ApiResult<impl IntoResponse> {
    actor.may(Action::ListCompanies, &Object::New)?;
    let (since, status) = match list {
        CompanyList::ToVerify => (Column::StatusSince, CompanyStatus::ToVerify),
        CompanyList::AccessibilityToVerify => (Column::AccessibilitySince, CompanyStatus::Verified),
        CompanyList::Verified => (Column::StatusSince, CompanyStatus::Verified),
        CompanyList::Refused => (Column::StatusSince, CompanyStatus::Refused),
    };
    let mut rows = company::Entity::find().filter(Column::Status.eq(status.as_str()));
    if list == CompanyList::AccessibilityToVerify {
        rows = rows.filter(Column::Accessibility.is_not_null()).filter(Column::AccessibilityCheckedAt.is_null());
    }
    if let Some(after) = after {
        let Place { at, id } = Place::read(&after).ok_or(Code::MalformedQuery)?;
        let at_once = Condition::all().add(since.eq(at)).add(Column::Id.gt(id));
        rows = rows.filter(Condition::any().add(since.gt(at)).add(at_once));
    }
    // One more than is shown tells whether there is a next page.
    let rows = rows.order_by_asc(since).order_by_asc(Column::Id).limit(COMPANIES_ON_A_PAGE + 1);
    let mut rows = rows.all(state.store.read()).await?;
    let is_last = rows.len() as u64 <= COMPANIES_ON_A_PAGE;
    rows.truncate(COMPANIES_ON_A_PAGE as usize);
    let place = |row: &company::Model| Place {
        at: if list == CompanyList::AccessibilityToVerify { row.accessibility_since } else { row.status_since },
        id: row.id,
    };
    let next = rows.last().filter(|_| !is_last).map(|row| place(row).write());
    let companies = rows.iter().map(summary).collect::<ApiResult<_>>()?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(Companies { companies, next })))
}

/// Where in a list a page ends. It stays a place when the company that stood there has left the list.
struct Place {
    at: EpochSeconds,
    id: Uuid,
}

impl Place {
    fn write(&self) -> String {
        format!("{}.{}", self.at.0, self.id)
    }

    fn read(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('.')?;
        Some(Self { at: EpochSeconds(at.parse().ok()?), id: Uuid::parse_str(id).ok()? })
    }
}

fn summary(row: &company::Model) -> ApiResult<CompanySummary> {
    Ok(CompanySummary {
        id: CompanyId(row.id),
        legal_name: row.legal_name.clone(),
        vat_number: row.vat_number.clone(),
        status: row.status()?,
        status_since: row.status_since.into(),
    })
}
