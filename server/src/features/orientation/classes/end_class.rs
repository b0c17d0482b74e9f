//! `POST /classes/{class}/end`: nobody else joins.

use axum::Json;
use axum::extract::State;
use contract::ids::ClassId;
use contract::orientation::GuidedClass;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::orientation::entities::guided_class::{Entity, Model};
use crate::identity::SignedIn;
use crate::state::AppState;

/// Ends a class before its time: its code lets nobody in any more. Ended again, it says the same.
///
/// Students who had joined may still hand in, until seven days after the class would have ended: their phones may have had
/// no network.
#[utoipa::path(
    post,
    path = "/classes/{class}/end",
    tag = "orientation",
    params(("class" = ClassId, Path, description = "The class.")),
    responses((status = 200, description = "The class, closed.", body = GuidedClass), Problems)
)]
pub async fn end_class(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ClassId>,
) -> ApiResult<Json<GuidedClass>> {
    let (actor, now) = (&actor, state.clock.now());
    let ended = state
        .store
        .write(|transaction| async move {
            let row = Model { code: None, ..owned::lock(&transaction, actor, id).await? };
            Entity::update(row.clone().into_active_model().reset_all()).exec(&*transaction).await?;
            views::one(&*transaction, row, now).await
        })
        .await?;
    Ok(Json(ended))
}
