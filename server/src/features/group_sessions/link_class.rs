//! `PUT /group-sessions/{group_session}/class`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::group_sessions::{GroupSessionStatus, LinkClass};
use contract::ids::{ClassId, GroupSessionId};
use contract::orientation::ClassCounts;
use contract::problem::Code;
use sea_orm::DatabaseTransaction;

use super::entities::session;
use super::owned::{self, Locked};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::features::orientation;
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;

/// Says in which class the group answers, as staff of the centre who guide that class. All staff of the centre then read
/// the class's counts beside the list, and the picture from five on. Another class takes the place of the one before.
#[utoipa::path(
    put,
    path = "/group-sessions/{group_session}/class",
    tag = "group_sessions",
    params(("group_session" = GroupSessionId, Path, description = "The group session.")),
    request_body = LinkClass,
    responses((status = 200, description = "The class's counts.", body = ClassCounts), Problems)
)]
pub async fn link_class(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<GroupSessionId>,
    JsonBody(body): JsonBody<LinkClass>,
) -> ApiResult<impl IntoResponse> {
    let (state, actor) = (&state, &actor);
    let linked = state.store.write(|transaction| async move {
        let Locked { session, .. } = lock_planned(state, &transaction, actor, id).await?;
        if session.status(state.clock.now())? == GroupSessionStatus::CalledOff {
            return Err(Code::WrongStatus.into());
        }
        orientation::must_guide_class(&*transaction, actor, body.class).await?;
        write(state, &transaction, session, Some(body.class)).await?;
        let counts = orientation::class_counts(&*transaction, actor, body.class, state.clock.now()).await?;
        counts.ok_or_else(|| Code::NotFound.into())
    });
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(linked.await?)))
}

/// The group session, locked, for staff who plan those of its centre.
pub async fn lock_planned(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: GroupSessionId,
) -> ApiResult<Locked> {
    let locked = owned::lock(state, transaction, id).await?;
    actor.may(Action::PlanGroupSessions, &Object::Centre(locked.centre.id.clone()))?;
    Ok(locked)
}

/// Writes which class it is. An edit of what the group session says is made on the same version as before.
pub async fn write(
    state: &AppState,
    transaction: &DatabaseTransaction,
    old: session::Model,
    class: Option<ClassId>,
) -> ApiResult<()> {
    let class = class.map(|class| class.0);
    let row = session::Model { class, changed_at: state.clock.now().into(), ..old };
    owned::write_session(transaction, &row).await
}
