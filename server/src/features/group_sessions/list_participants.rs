//! `GET /group-sessions/{group_session}/participants`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::group_sessions::{Participant, Participants};
use contract::ids::{GroupSessionId, PersonId};
use contract::orientation::ClassCounts;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::entities::{registration, session};
use super::owned;
use super::views::{self, Counts};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::PathOf;
use crate::features::{accounts, network, orientation};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;

/// Shows who registered for a group session, to staff of its centre, in the order of registering; and the counts of the
/// class in which the group answers, once one was linked.
#[utoipa::path(
    get,
    path = "/group-sessions/{group_session}/participants",
    tag = "group_sessions",
    params(("group_session" = GroupSessionId, Path, description = "The group session.")),
    responses((status = 200, description = "The list.", body = Participants), Problems)
)]
pub async fn list_participants(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<GroupSessionId>,
) -> ApiResult<impl IntoResponse> {
    let (now, read) = (state.clock.now(), state.store.read());
    let row = owned::find(read, id).await?;
    let centre = network::find(&state, &row.centre_id()?).await?;
    actor.may(Action::ReadParticipants, &Object::Centre(centre.id.clone()))?;
    let counts = Counts::of(read, &[row.id]).await?;
    let participants = Participants {
        session: views::session(&centre, &row, &counts, now)?,
        entries: entries(&state, &row, &counts).await?,
        class: class(&state, &actor, &row).await?,
        now,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(participants)))
}

/// The counts of the group's class, which say nothing of anybody in the list.
async fn class(state: &AppState, actor: &Actor, session: &session::Model) -> ApiResult<Option<ClassCounts>> {
    match session.class_id() {
        Some(class) => orientation::class_counts(state.store.read(), actor, class, state.clock.now()).await,
        None => Ok(None),
    }
}

async fn entries(state: &AppState, session: &session::Model, counts: &Counts) -> ApiResult<Vec<Participant>> {
    let (now, read) = (state.clock.now(), state.store.read());
    let rows = registration::Entity::find()
        .filter(registration::Column::Session.eq(session.id))
        .order_by_asc(registration::Column::Number)
        .all(read)
        .await?;
    let people: Vec<PersonId> = rows.iter().map(registration::Model::person_id).collect();
    let cards = accounts::person_cards(read, &people).await?;
    let entry = |row: &registration::Model| {
        Ok(Participant {
            registration: row.registration_id(),
            person: cards.get(&row.person_id()).cloned().ok_or(ApiError::Stored("group_registration.person"))?,
            status: row.status(session.span(), now)?,
            position: counts.position(session, row, now),
        })
    };
    rows.iter().map(entry).collect()
}
