//! `GET /classes`: the classes of who asks.

use axum::Json;
use axum::extract::State;
use contract::orientation::{MOST_CLASSES_LISTED, MyClasses};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::views;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::orientation::entities::guided_class::{Column, Entity};
use crate::identity::{Action, Object, SignedIn};
use crate::state::AppState;

/// Lists the classes that the person opened, the newest first.
///
/// A class is kept for 90 days after its last hour.
#[utoipa::path(
    get,
    path = "/classes",
    tag = "orientation",
    responses((status = 200, description = "The classes.", body = MyClasses), Problems)
)]
pub async fn list_classes(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Json<MyClasses>> {
    actor.may(Action::GuideClass, &Object::New)?;
    let mine = Entity::find().filter(Column::Owner.eq(actor.person.0));
    let newest = mine.order_by_desc(Column::OpenedAt).order_by_desc(Column::Id).limit(MOST_CLASSES_LISTED as u64);
    let rows = newest.all(state.store.read()).await?;
    Ok(Json(MyClasses { classes: views::all(state.store.read(), rows, state.clock.now()).await? }))
}
