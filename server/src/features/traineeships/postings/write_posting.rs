//! `POST /companies/{company}/postings`

use axum::extract::State;
use chrono::NaiveDate;
use contract::companies::Company;
use contract::ids::{CompanyId, PersonId};
use contract::problem::{Code, FieldError};
use contract::time::Instant;
use contract::traineeships::{MOST_UNFINISHED_POSTINGS, Posting, PostingStatus, WritePosting};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, OnConflict};
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::{entities, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::companies;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Writes a draft of a posting, as somebody who acts for the company. Nobody else sees it, and the rules forbid nothing yet.
#[utoipa::path(
    post,
    path = "/companies/{company}/postings",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = WritePosting,
    responses((status = 201, description = "The draft.", body = Posting), Problems)
)]
pub async fn write_posting(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(company): PathOf<CompanyId>,
    command: Command<WritePosting>,
) -> ApiResult<Answer> {
    let WritePosting { id, details } = command.body;
    let body = &WritePosting { id, details: details.checked(state.today())? };
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::created(&write(state, &transaction, actor, company, body).await?)
    })
    .await
}

async fn write(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    company: CompanyId,
    body: &WritePosting,
) -> ApiResult<Posting> {
    let company = companies::held_by(transaction, actor, Action::WritePosting, company).await?;
    let today = state.today();
    if unfinished(transaction, company.id, today).await? >= MOST_UNFINISHED_POSTINGS {
        return Err(Code::PostingLimitReached.into());
    }
    let row = add(transaction, actor.person, &company, body, state.clock.now()).await?;
    views::posting(transaction, &company, &row, today).await
}

/// Writes the row of a draft. An id that stands there already is refused.
pub async fn add(
    transaction: &DatabaseTransaction,
    person: PersonId,
    company: &Company,
    body: &WritePosting,
    now: Instant,
) -> ApiResult<entities::Model> {
    let row = entities::Model {
        id: body.id.0,
        company: company.id.0,
        place: body.details.place.0,
        municipality: String::new(),
        version: 0,
        status: PostingStatus::Draft.as_str().to_owned(),
        status_since: now.into(),
        returned_because: None,
        closed_because: None,
        published_at: None,
        published: None,
        number: None,
        reminded_at: None,
        title: String::new(),
        details: String::new(),
        places: 0,
        open_until: body.details.open_until,
        made_by: person.0,
        made_at: now.into(),
        changed_at: now.into(),
    };
    let row = views::with_details(row, company, &body.details)?;
    let or_nothing = OnConflict::column(entities::Column::Id).do_nothing().to_owned();
    let insert = entities::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(vec![FieldError::new("id", Code::Repeated)].into()),
        _ => Ok(row),
    }
}

/// How many postings of a company are not over.
async fn unfinished(connection: &impl ConnectionTrait, company: CompanyId, today: NaiveDate) -> ApiResult<u64> {
    use entities::Column;
    let may_expire = [PostingStatus::Open, PostingStatus::Paused].map(PostingStatus::as_str);
    let is_over = Column::Status
        .eq(PostingStatus::Closed.as_str())
        .or(Column::Status.is_in(may_expire).and(Column::OpenUntil.lt(today)));
    let rows = entities::Entity::find().filter(Column::Company.eq(company.0)).filter(is_over.not());
    Ok(rows.count(connection).await?)
}
