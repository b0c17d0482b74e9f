//! `DELETE /group-sessions/{group_session}/class`

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::GroupSessionId;

use super::link_class::{lock_planned, write};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Takes the class away from a group session, as staff of its centre, whoever guides it. The class itself stays as it is.
/// None linked is no fault.
#[utoipa::path(
    delete,
    path = "/group-sessions/{group_session}/class",
    tag = "group_sessions",
    params(("group_session" = GroupSessionId, Path, description = "The group session.")),
    responses((status = 204, description = "No class belongs to it any more."), Problems)
)]
pub async fn unlink_class(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<GroupSessionId>,
) -> ApiResult<StatusCode> {
    let (state, actor) = (&state, &actor);
    state
        .store
        .write(|transaction| async move {
            let locked = lock_planned(state, &transaction, actor, id).await?;
            write(state, &transaction, locked.session, None).await
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
