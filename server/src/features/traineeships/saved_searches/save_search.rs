//! `POST /me/saved-searches`

use axum::extract::State;
use contract::problem::{Code, FieldError};
use contract::traineeships::{MOST_SAVED_SEARCHES, SaveSearch, SavedSearch};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::{entities, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::accounts;
use crate::features::traineeships::postings::newest;
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::json;

/// Saves a search: from now on the person sees which postings are new, and is told by mail, if they have an address.
///
/// One that looks for the same is given back as it is. 409 `saved_search_limit_reached` where there are ten already.
#[utoipa::path(
    post,
    path = "/me/saved-searches",
    tag = "traineeships",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = SaveSearch,
    responses(
        (status = 201, description = "The saved search.", body = SavedSearch),
        (status = 200, description = "The one that looks for the same, saved before.", body = SavedSearch),
        Problems
    )
)]
pub async fn save_search(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<SaveSearch>,
) -> ApiResult<Answer> {
    owned::must_be_own(&actor, actor.person)?;
    let body = &command.body.checked()?;
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move { save(state, &transaction, actor, body).await })
        .await
}

async fn save(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &SaveSearch,
) -> ApiResult<Answer> {
    // The person's row is held, so two at the same moment are counted and compared.
    accounts::lock_person(transaction, actor.person).await?;
    let mine = owned::all(transaction, actor.person).await?;
    let search = json(&body.search)?;
    if let Some(same) = mine.iter().find(|row| row.search == search) {
        return Answer::ok(&owned::one(transaction, same.clone(), state.today()).await?);
    }
    if mine.len() as u64 >= MOST_SAVED_SEARCHES {
        return Err(Code::SavedSearchLimitReached.into());
    }
    if entities::Entity::find_by_id(body.id.0).count(transaction).await? > 0 {
        return Err(vec![FieldError::new("id", Code::Repeated)].into());
    }
    let newest = newest(transaction).await?;
    let row = entities::Model {
        id: body.id.0,
        person: actor.person.0,
        search,
        saved_at: state.clock.now().into(),
        seen_number: newest,
        told_number: newest,
        told_at: None,
    };
    entities::Entity::insert(row.clone().into_active_model()).exec_without_returning(transaction).await?;
    Answer::created(&owned::one(transaction, row, state.today()).await?)
}
