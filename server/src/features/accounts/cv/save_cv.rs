//! `PUT /me/cv`: keep the CV.

use axum::extract::State;
use contract::accounts::{Cv, MyCv};
use contract::ids::PersonId;
use contract::time::Instant;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait};

use super::entities::cv::{ActiveModel, Column, Entity};
use super::{kept_by, must_be_own};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::json;

/// Saves the person's CV, in place of the one before. Applications that were sent keep the CV that went with them.
#[utoipa::path(
    put,
    path = "/me/cv",
    tag = "accounts",
    params(("Idempotency-Key" = String, Header, description = "A UUID for this command.")),
    request_body = Cv,
    responses((status = 200, description = "What is kept now.", body = MyCv), Problems)
)]
pub async fn save_cv(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<Cv>,
) -> ApiResult<Answer> {
    must_be_own(&actor)?;
    let cv = &command.body.checked()?;
    let (state, person) = (&state, actor.person);
    once(state, person, &command.stamp, |transaction| async move {
        save(&transaction, person, cv, state.clock.now()).await?;
        Answer::ok(&kept_by(&*transaction, person).await?)
    })
    .await
}

async fn save(transaction: &DatabaseTransaction, person: PersonId, cv: &Cv, now: Instant) -> ApiResult<()> {
    let row = ActiveModel {
        person: Set(person.0),
        cv: Set(Some(json(cv)?)),
        saved_at: Set(Some(now.into())),
        file: Set(None),
    };
    let instead = OnConflict::column(Column::Person).update_columns([Column::Cv, Column::SavedAt]).to_owned();
    Entity::insert(row).on_conflict(instead).exec_without_returning(transaction).await?;
    Ok(())
}
