//! `POST /interests/opened`: a counsellor, an administrator or a tutor opens a result that somebody shows them.

use axum::Json;
use axum::extract::State;
use contract::ids::PersonId;
use contract::orientation::{OpenInterests, OpenedInterests, check_share_code};
use contract::problem::{Code, FieldError};
use contract::time::Instant;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, QuerySelect};

use super::{codes, saved};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::accounts;
use crate::features::orientation::entities::{interests, opening};
use crate::identity::limits::{ClientAddress, Limit};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::text_columns::word;

/// Opens a result with the code that the person told, to read.
///
/// What is shown is what the person has saved now. The person sees who opened it and when, so whoever opens it has a name:
/// 403 `profile_incomplete` without. A code that is wrong, too old or ended opens nothing: 404 `not_found`, always the same.
#[utoipa::path(
    post,
    path = "/interests/opened",
    tag = "orientation",
    request_body = OpenInterests,
    responses((status = 200, description = "The result.", body = OpenedInterests), Problems)
)]
pub async fn open_interests(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    address: ClientAddress,
    JsonBody(request): JsonBody<OpenInterests>,
) -> ApiResult<Json<OpenedInterests>> {
    actor.may(Action::OpenInterests, &Object::New)?;
    actor.must_be_complete()?;
    let code = check_share_code(&request.code).map_err(|code| vec![FieldError::new("code", code)])?;
    let now = state.clock.now();
    state.limits.take(Limit::SharesByPerson, &format!("{}", actor.person), now)?;
    state.limits.take(Limit::TriesByAddress, &address.0, now)?;
    let (actor, code) = (&actor, &code);
    let opened = state.store.write(|transaction| async move { open(&transaction, actor, code, now).await }).await?;
    Ok(Json(opened))
}

async fn open(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    code: &str,
    now: Instant,
) -> ApiResult<OpenedInterests> {
    let share = codes::of_code(transaction, code).await?.ok_or(Code::NotFound)?;
    // Held, so that the result is not erased while it is noted who opened it; and looked at again, now that nobody else can
    // replace the code.
    let result = interests::Entity::find_by_id(share.person).lock_exclusive().one(transaction).await?;
    let share = codes::of_code(transaction, code).await?.filter(|share| codes::is_open(share, now.into()));
    let (Some(result), Some(share)) = (result, share) else { return Err(Code::NotFound.into()) };
    let person = accounts::contact(transaction, PersonId(share.person)).await?.ok_or(Code::NotFound)?;
    note(transaction, PersonId(share.person), actor, now).await?;
    let result = saved(result)?;
    Ok(OpenedInterests {
        name: person.name,
        form: result.form,
        scored: result.scored,
        saved_at: result.saved_at,
        until: share.until.into(),
    })
}

/// Notes who opened it. Opening it again moves the last time only, so that the list stays short.
async fn note(transaction: &DatabaseTransaction, person: PersonId, opener: &Actor, now: Instant) -> ApiResult<()> {
    let who = accounts::contact(transaction, opener.person).await?.ok_or(Code::NotSignedIn)?;
    let row = opening::ActiveModel {
        person: Set(person.0),
        opener: Set(opener.person.0),
        name: Set(who.name),
        role: Set(word(&opener.role)?),
        centre: Set(opener.centre.clone().map(String::from)),
        first_at: Set(now.into()),
        last_at: Set(now.into()),
    };
    use opening::Column::{Centre, LastAt, Name, Opener, Person, Role};
    let again = OnConflict::columns([Person, Opener]).update_columns([Name, Role, Centre, LastAt]).to_owned();
    opening::Entity::insert(row).on_conflict(again).exec_without_returning(transaction).await?;
    Ok(())
}
