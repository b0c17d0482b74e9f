//! `GET /appointments/{appointment}/notes`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::appointments::AppointmentNotes;
use contract::ids::AppointmentId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::super::entities::{notes, reading};
use super::super::owned;
use super::view;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::accounts;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;

/// Shows the notes of an appointment to a counsellor of its centre, and notes that they read them.
#[utoipa::path(
    get,
    path = "/appointments/{appointment}/notes",
    tag = "appointments",
    params(("appointment" = AppointmentId, Path, description = "The appointment.")),
    responses((status = 200, description = "The notes, empty when there are none.", body = AppointmentNotes), Problems)
)]
pub async fn read_notes(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
) -> ApiResult<impl IntoResponse> {
    owned::find(state.store.read(), &actor, Action::Counsel, id).await?;
    let (state, actor) = (&state, &actor);
    let notes = state.store.write(|transaction| async move { read(state, &transaction, actor, id).await }).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(notes)))
}

async fn read(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: AppointmentId,
) -> ApiResult<AppointmentNotes> {
    let found = notes::Entity::find_by_id(id.0).one(transaction).await?;
    if found.as_ref().is_some_and(|notes| !notes.text.is_empty()) {
        log(state, transaction, actor, id).await?;
    }
    Ok(view(id, found))
}

/// One line for each reader: when they read first, and when last.
async fn log(state: &AppState, transaction: &DatabaseTransaction, actor: &Actor, id: AppointmentId) -> ApiResult<()> {
    let now = state.clock.now();
    let reader = accounts::contact(transaction, actor.person).await?;
    let row = reading::Model {
        appointment: id.0,
        reader: actor.person.0,
        name: reader.map(|reader| reader.name).unwrap_or_default(),
        first_at: now.into(),
        last_at: now.into(),
    };
    let again = OnConflict::columns([reading::Column::Appointment, reading::Column::Reader])
        .update_columns([reading::Column::Name, reading::Column::LastAt])
        .to_owned();
    reading::Entity::insert(row.into_active_model()).on_conflict(again).exec_without_returning(transaction).await?;
    Ok(())
}
