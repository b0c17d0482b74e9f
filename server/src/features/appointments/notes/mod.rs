//! The counsellor's notes, which only counsellors of the centre read. Nothing else in this house reads their table.

use contract::appointments::{AppointmentNotes, NotesWritten};
use contract::ids::AppointmentId;
use sea_orm::entity::prelude::*;
use std::collections::HashSet;

use super::entities::{appointment, notes};
use crate::error::ApiResult;

pub mod read_notes;
pub mod write_notes;

/// The appointments that have notes; what these say is not read.
pub async fn noted(
    connection: &impl ConnectionTrait,
    rows: &[appointment::Model],
) -> ApiResult<HashSet<AppointmentId>> {
    use sea_orm::QuerySelect;
    let with_text = notes::Entity::find()
        .filter(notes::Column::Appointment.is_in(rows.iter().map(|row| row.id)))
        .filter(notes::Column::Text.ne(""))
        .select_only()
        .column(notes::Column::Appointment)
        .into_tuple::<Uuid>();
    Ok(with_text.all(connection).await?.into_iter().map(AppointmentId).collect())
}

/// The notes as counsellors see them.
fn view(appointment: AppointmentId, row: Option<notes::Model>) -> AppointmentNotes {
    match row {
        None => AppointmentNotes { appointment, text: String::new(), version: 0, written: None },
        Some(row) => AppointmentNotes {
            appointment,
            text: row.text,
            version: row.version,
            written: Some(NotesWritten { by: row.written_by_name, at: row.written_at.into() }),
        },
    }
}
