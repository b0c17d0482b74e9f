//! `GET /me/sessions`: where the person is signed in.

use axum::Json;
use axum::extract::State;
use contract::accounts::SessionInfo;
use contract::ids::SessionId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::{SignedIn, session};
use crate::state::AppState;

/// Lists the browsers where the person is signed in, last used first.
#[utoipa::path(
    get,
    path = "/me/sessions",
    tag = "accounts",
    responses((status = 200, description = "The sessions.", body = Vec<SessionInfo>), Problems)
)]
pub async fn list_sessions(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<Json<Vec<SessionInfo>>> {
    let now = state.clock.now().into();
    let mine = session::Entity::find().filter(session::Column::Person.eq(actor.person.0));
    let sessions = mine.order_by_desc(session::Column::LastSeenAt).all(state.store.read()).await?;
    let lasting = sessions.into_iter().filter(|session| session::lasts(session, actor.role, now));
    Ok(Json(lasting.map(|session| info(session, actor.session)).collect()))
}

fn info(session: session::Model, current: SessionId) -> SessionInfo {
    SessionInfo {
        id: SessionId(session.id),
        device: session.device,
        signed_in_at: session.signed_in_at.into(),
        last_seen_at: session.last_seen_at.into(),
        current: current.0 == session.id,
    }
}
