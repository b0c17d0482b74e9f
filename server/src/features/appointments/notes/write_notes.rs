//! `PUT /appointments/{appointment}/notes`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::appointments::{AppointmentNotes, WriteNotes};
use contract::ids::AppointmentId;
use contract::problem::Code;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::super::entities::notes;
use super::super::owned;
use super::view;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::features::accounts;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;

/// Writes the notes of an appointment, as a counsellor of its centre who has read the version that they replace.
#[utoipa::path(
    put,
    path = "/appointments/{appointment}/notes",
    tag = "appointments",
    params(("appointment" = AppointmentId, Path, description = "The appointment.")),
    request_body = WriteNotes,
    responses((status = 200, description = "The notes as they are now.", body = AppointmentNotes), Problems)
)]
pub async fn write_notes(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
    JsonBody(body): JsonBody<WriteNotes>,
) -> ApiResult<impl IntoResponse> {
    body.check()?;
    let (state, actor, body) = (&state, &actor, &body);
    let notes =
        state.store.write(|transaction| async move { write(state, &transaction, actor, id, body).await }).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(notes)))
}

async fn write(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: AppointmentId,
    body: &WriteNotes,
) -> ApiResult<AppointmentNotes> {
    // The appointment is locked, so that nobody else writes between comparing versions and writing.
    owned::lock(state, transaction, actor, Action::Counsel, id).await?;
    let version = notes::Entity::find_by_id(id.0).one(transaction).await?.map_or(0, |notes| notes.version);
    if version != body.version {
        return Err(Code::ChangedMeanwhile.into());
    }
    let writer = accounts::contact(transaction, actor.person).await?;
    let row = notes::Model {
        appointment: id.0,
        text: body.text.trim().to_owned(),
        version: version + 1,
        written_by: actor.person.0,
        written_by_name: writer.map(|writer| writer.name).unwrap_or_default(),
        written_at: state.clock.now().into(),
    };
    let instead = OnConflict::column(notes::Column::Appointment)
        .update_columns([
            notes::Column::Text,
            notes::Column::Version,
            notes::Column::WrittenBy,
            notes::Column::WrittenByName,
            notes::Column::WrittenAt,
        ])
        .to_owned();
    let insert = notes::Entity::insert(row.clone().into_active_model()).on_conflict(instead);
    insert.exec_without_returning(transaction).await?;
    Ok(view(id, Some(row)))
}
