//! `DELETE /me/interests/share`: the code opens nothing any more.

use axum::extract::State;
use axum::http::StatusCode;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::must_be_own;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::orientation::entities::share::{ActiveModel, Column, Entity};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Ends the person's code at once. Nothing to end is no fault.
#[utoipa::path(
    delete,
    path = "/me/interests/share",
    tag = "orientation",
    responses((status = 204, description = "No code opens the result."), Problems)
)]
pub async fn end_share(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<StatusCode> {
    must_be_own(&actor)?;
    let (person, now) = (actor.person, EpochSeconds::from(state.clock.now()));
    state
        .store
        .write(|transaction| async move {
            let ended = ActiveModel { code_hash: Set(None), until: Set(now), ..Default::default() };
            let open = Entity::update_many().set(ended).filter(Column::Person.eq(person.0));
            // One that ended before keeps the moment at which it did.
            open.filter(Column::Until.gt(now)).exec(&*transaction).await?;
            Ok(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
