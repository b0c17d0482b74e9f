//! `POST /companies`

use axum::extract::State;
use contract::companies::{Company, CompanyStatus, RegisterCompany};
use contract::ids::PersonId;
use contract::problem::{Code, FieldError};
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::entities::{company, company_delegate};
use super::views;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::accounts;
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Registers a company. Whoever does acts for it, and an operator is asked to check it.
///
/// A VAT number is one company's: 409 `company_registered`, whoever registered it. Who acts for that company already can
/// invite others to.
#[utoipa::path(
    post,
    path = "/companies",
    tag = "companies",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = RegisterCompany,
    responses((status = 201, description = "It is registered, and waits for an operator.", body = Company), Problems)
)]
pub async fn register_company(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<RegisterCompany>,
) -> ApiResult<Answer> {
    let RegisterCompany { id, details } = command.body;
    let body = &RegisterCompany { id, details: details.checked()? };
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::created(&register(state, &transaction, actor, body).await?)
    })
    .await
}

async fn register(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &RegisterCompany,
) -> ApiResult<Company> {
    actor.may(Action::RegisterCompany, &Object::New)?;
    actor.must_be_complete()?;
    let row = add(transaction, actor.person, body, state.clock.now()).await?;
    views::company(transaction, &row).await
}

/// Writes a company and the person who acts for it.
pub async fn add(
    transaction: &DatabaseTransaction,
    person: PersonId,
    body: &RegisterCompany,
    now: Instant,
) -> ApiResult<company::Model> {
    let who = accounts::contact(transaction, person).await?.ok_or(Code::NotFound)?;
    let row = row(person, body, now);
    insert(transaction, &row).await?;
    views::write_parts(transaction, body.id, &body.details).await?;
    let delegate = company_delegate::Model {
        id: Uuid::now_v7(),
        company: row.id,
        email: who.email,
        person: Some(person.0),
        since: row.made_at,
    };
    company_delegate::Entity::insert(delegate.into_active_model()).exec_without_returning(transaction).await?;
    Ok(row)
}

/// A company as it is kept at first.
fn row(made_by: PersonId, body: &RegisterCompany, now: Instant) -> company::Model {
    let details = &body.details;
    company::Model {
        id: body.id.0,
        version: 0,
        vat_number: details.vat_number.clone(),
        legal_name: details.legal_name.clone(),
        email: details.contacts.email.clone(),
        phone: details.contacts.phone.clone(),
        status: CompanyStatus::ToVerify.as_str().to_owned(),
        status_since: now.into(),
        refused_because: None,
        accessibility: details.accessibility.clone(),
        accessibility_since: now.into(),
        accessibility_checked_at: None,
        accessibility_refused_because: None,
        made_by: made_by.0,
        made_at: now.into(),
        changed_at: now.into(),
    }
}

/// Writes the row. An id that stands there already is refused, and so is a VAT number that somebody was quicker with.
async fn insert(transaction: &DatabaseTransaction, row: &company::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::new().do_nothing().to_owned();
    let insert = company::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    if insert.exec_without_returning(transaction).await? > 0 {
        return Ok(());
    }
    match company::Entity::find_by_id(row.id).count(transaction).await? {
        0 => Err(Code::CompanyRegistered.into()),
        _ => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
    }
}
