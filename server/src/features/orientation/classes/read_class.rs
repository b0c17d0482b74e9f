//! `GET /classes/{class}`: how many have joined and finished, and the picture.

use axum::Json;
use axum::extract::State;
use contract::ids::ClassId;
use contract::orientation::GuidedClass;

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Shows a class to who opened it; to anybody else it does not exist.
///
/// The picture is that of the first five that handed in, then of the first ten, and so on, so that no two pictures differ
/// by fewer than five students. Below five there is none.
#[utoipa::path(
    get,
    path = "/classes/{class}",
    tag = "orientation",
    params(("class" = ClassId, Path, description = "The class.")),
    responses((status = 200, description = "The class.", body = GuidedClass), Problems)
)]
pub async fn read_class(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ClassId>,
) -> ApiResult<Json<GuidedClass>> {
    let row = owned::find(state.store.read(), &actor, id).await?;
    Ok(Json(views::one(state.store.read(), row, state.clock.now()).await?))
}
