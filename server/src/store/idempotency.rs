//! One command, one effect: the answer is stored under the person and the command's key, in the transaction of the
//! effect. Sent again, the same command gets the same answer.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::ids::PersonId;
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{EpochSeconds, Transaction, in_savepoint};
use crate::error::{ApiError, ApiResult, PROBLEM_JSON};
use crate::extract;
use crate::secret;
use crate::state::AppState;

/// The header that names a command. Its value is a UUID, made by the client for this command and no other.
pub const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// How long answers are kept: longer than any phone stays without a network.
const KEPT_SECONDS: i64 = 60 * 24 * 3600;

/// One row of `idempotency`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency")]
pub struct Model {
    /// Who sent the command.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person: Uuid,
    /// The command.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Uuid,
    /// The SHA-256 of method, path and body.
    pub fingerprint: String,
    /// The answer's status.
    pub status: i32,
    /// The answer's body, JSON or empty.
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// When it was first answered.
    pub created_at: EpochSeconds,
}

/// Nothing hangs on an answer.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A write that can be sent again: its key, its fingerprint, and the body.
pub struct Command<T> {
    /// What names it.
    pub stamp: Stamp,
    /// What the client sent.
    pub body: T,
}

/// A write without a body that can be sent again. An empty JSON object and `null` count as no body.
pub struct BareCommand {
    /// What names it.
    pub stamp: Stamp,
}

/// What names a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    key: Uuid,
    fingerprint: String,
}

/// An answer that can be stored and given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    status: StatusCode,
    body: String,
}

/// The body of a [`BareCommand`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// A command's key and where it was sent, read before the body.
struct Head {
    key: Uuid,
    method: String,
    path: String,
}

impl Head {
    fn of(request: &Request) -> ApiResult<Self> {
        let key = request.headers().get(IDEMPOTENCY_KEY).and_then(|value| value.to_str().ok());
        let key = key.and_then(|text| Uuid::parse_str(text).ok()).ok_or(Code::IdempotencyKeyMissing)?;
        Ok(Self { key, method: format!("{}", request.method()), path: request.uri().path().to_owned() })
    }

    fn stamp(self, body: &[u8]) -> Stamp {
        let fingerprint = secret::hash("command", &[&self.method, &self.path, &secret::hash_bytes(body)]);
        Stamp { key: self.key, fingerprint }
    }
}

impl<T: DeserializeOwned> FromRequest<AppState> for Command<T> {
    type Rejection = ApiError;
    async fn from_request(request: Request, state: &AppState) -> ApiResult<Self> {
        let head = Head::of(&request)?;
        let bytes = extract::json_bytes(request, state).await?;
        let body = extract::parse(&bytes)?;
        Ok(Self { stamp: head.stamp(&bytes), body })
    }
}

impl FromRequest<AppState> for BareCommand {
    type Rejection = ApiError;
    async fn from_request(request: Request, state: &AppState) -> ApiResult<Self> {
        let head = Head::of(&request)?;
        let bytes = extract::bytes(request, state).await?;
        if !bytes.is_empty() {
            let _: Option<Nothing> = extract::parse(&bytes)?;
        }
        Ok(Self { stamp: head.stamp(&[]) })
    }
}

impl Answer {
    /// 200 with a body.
    pub fn ok<T: Serialize>(body: &T) -> ApiResult<Self> {
        Ok(Self { status: StatusCode::OK, body: serde_json::to_string(body)? })
    }

    /// 201 with a body.
    pub fn created<T: Serialize>(body: &T) -> ApiResult<Self> {
        Ok(Self { status: StatusCode::CREATED, body: serde_json::to_string(body)? })
    }

    /// 202 with a body: what was asked for goes on elsewhere.
    pub fn accepted<T: Serialize>(body: &T) -> ApiResult<Self> {
        Ok(Self { status: StatusCode::ACCEPTED, body: serde_json::to_string(body)? })
    }

    /// 204.
    pub fn done() -> Self {
        Self { status: StatusCode::NO_CONTENT, body: String::new() }
    }

    /// A refusal that stays the same however often the command is sent: 409 and 422. Others, such as 403 for a profile
    /// that is not complete, can change before the command comes again.
    fn of_refusal(error: &ApiError) -> Option<Self> {
        let problem = error.problem();
        let status = StatusCode::from_u16(problem.status).ok()?;
        let is_definite = matches!(status, StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY);
        is_definite.then(|| serde_json::to_string(&problem).ok()).flatten().map(|body| Self { status, body })
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let kind = if self.status.is_success() { "application/json" } else { PROBLEM_JSON };
        let mut response = (self.status, Body::from(self.body)).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.status != StatusCode::NO_CONTENT {
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        response
    }
}

/// Does the work of a command once, and answers the same each time that it is sent.
///
/// `work` runs in a savepoint of a write transaction and may run more than once; see [`super::Store::write`]. A definite
/// refusal takes its effects back and is stored like any answer; any other error takes everything back and stores
/// nothing.
pub async fn once<F, W>(state: &AppState, person: PersonId, stamp: &Stamp, work: F) -> ApiResult<Answer>
where
    F: Fn(Transaction) -> W,
    W: Future<Output = ApiResult<Answer>>,
{
    let now = EpochSeconds::from(state.clock.now());
    let work = &work;
    state
        .store
        .write(|transaction| async move {
            if !claim(&transaction, person, stamp, now).await? {
                return stored_answer(&transaction, person, stamp).await;
            }
            let answer = match in_savepoint(&transaction, work).await {
                Ok(answer) => answer,
                Err(error) => Answer::of_refusal(&error).ok_or(error)?,
            };
            let row = ActiveModel {
                person: Set(person.0),
                key: Set(stamp.key),
                status: Set(i32::from(answer.status.as_u16())),
                body: Set(answer.body.clone()),
                ..Default::default()
            };
            Entity::update(row).exec(&*transaction).await?;
            Ok(answer)
        })
        .await
}

/// Writes the row, unless the command came before. Another client with the same key waits here for the first to end.
async fn claim(
    transaction: &DatabaseTransaction,
    person: PersonId,
    stamp: &Stamp,
    now: EpochSeconds,
) -> ApiResult<bool> {
    let row = ActiveModel {
        person: Set(person.0),
        key: Set(stamp.key),
        fingerprint: Set(stamp.fingerprint.clone()),
        status: Set(0),
        body: Set(String::new()),
        created_at: Set(now),
    };
    let or_nothing = OnConflict::columns([Column::Person, Column::Key]).do_nothing().to_owned();
    let inserted = Entity::insert(row).on_conflict(or_nothing).exec_without_returning(transaction).await?;
    Ok(inserted > 0)
}

async fn stored_answer(transaction: &DatabaseTransaction, person: PersonId, stamp: &Stamp) -> ApiResult<Answer> {
    let row = Entity::find_by_id((person.0, stamp.key)).one(transaction).await?;
    let row = row.ok_or(ApiError::Stored("idempotency"))?;
    if row.fingerprint != stamp.fingerprint {
        return Err(Code::IdempotencyKeyReused.into());
    }
    let status = u16::try_from(row.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    Ok(Answer { status: status.ok_or(ApiError::Stored("idempotency.status"))?, body: row.body })
}

/// Forgets answers that nobody will ask for again.
pub async fn forget_old(state: &AppState) -> ApiResult<()> {
    let oldest = EpochSeconds(state.clock.now().timestamp() - KEPT_SECONDS);
    state
        .store
        .write(|transaction| async move {
            Entity::delete_many().filter(Column::CreatedAt.lt(oldest)).exec(&*transaction).await?;
            Ok(())
        })
        .await
}

/// Forgets every answer to a person.
pub async fn forget_of(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<()> {
    Entity::delete_many().filter(Column::Person.eq(person.0)).exec(transaction).await?;
    Ok(())
}
