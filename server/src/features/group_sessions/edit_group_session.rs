//! `PUT /group-sessions/{group_session}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::group_sessions::{EditGroupSession, GroupSession, GroupSessionStatus};
use contract::ids::GroupSessionId;
use contract::problem::{Code, FieldError};
use sea_orm::DatabaseTransaction;

use super::entities::session;
use super::owned::{self, Locked};
use super::promote::{List, promote};
use super::views::{self, Counts};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::features::bookings::{self, Effects};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;

/// Changes what a group session says and how many can take part, as staff of its centre. More places go to who waits.
#[utoipa::path(
    put,
    path = "/group-sessions/{group_session}",
    tag = "group_sessions",
    params(("group_session" = GroupSessionId, Path, description = "The group session.")),
    request_body = EditGroupSession,
    responses((status = 200, description = "The group session as it is now.", body = GroupSession), Problems)
)]
pub async fn edit_group_session(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<GroupSessionId>,
    JsonBody(body): JsonBody<EditGroupSession>,
) -> ApiResult<impl IntoResponse> {
    let body = &body.checked()?;
    bookings::release_due(&state).await?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let edited = state
        .store
        .write(|transaction| async move {
            effects.begin();
            let edited = edit(state, &transaction, actor, id, body, effects).await;
            effects.note("edit_group_session", &edited);
            edited
        })
        .await;
    effects.settle(state);
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(edited?)))
}

async fn edit(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: GroupSessionId,
    body: &EditGroupSession,
    effects: &Effects,
) -> ApiResult<GroupSession> {
    let now = state.clock.now();
    let Locked { centre, session: old } = owned::lock(state, transaction, id).await?;
    actor.may(Action::PlanGroupSessions, &Object::Centre(centre.id.clone()))?;
    if old.status(now)? != GroupSessionStatus::Planned {
        return Err(Code::WrongStatus.into());
    }
    if old.version != body.version {
        return Err(Code::ChangedMeanwhile.into());
    }
    if centre.space(old.room_id()).is_some_and(|room| body.places > room.places) {
        return Err(vec![FieldError::new("places", Code::OutOfRange)].into());
    }
    if List::load(transaction, &old).await?.registered() > body.places {
        return Err(Code::FewerPlacesThanRegistered.into());
    }
    let session = session::Model {
        title: body.title.clone(),
        about: body.about.clone(),
        places: i32::from(body.places),
        version: old.version + 1,
        changed_at: now.into(),
        ..old
    };
    owned::write_session(transaction, &session).await?;
    let locked = Locked { centre, session };
    promote(state, transaction, &locked).await?;
    let Locked { centre, session } = locked;
    effects.touch(&centre.id, session.date);
    views::session(&centre, &session, &Counts::of(transaction, &[session.id]).await?, now)
}
