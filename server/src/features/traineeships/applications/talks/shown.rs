//! A talk as it travels, and as letters and calendars speak of it.

use contract::accounts::Language;
use contract::ids::ApplicationId;
use contract::traineeships::Talk;
use sea_orm::entity::prelude::*;
use std::sync::Arc;

use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, KnownCentre};
use crate::features::traineeships::applications::entities::talk;
use crate::notices::{CalendarEntry, calendar_file, long_date};
use crate::state::AppState;

/// A talk and the centre where it is held.
pub struct Meeting {
    centre: Arc<KnownCentre>,
    row: talk::Model,
}

/// The talk of an application, where one was proposed.
pub async fn meeting(
    state: &AppState,
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> ApiResult<Option<Meeting>> {
    let Some(row) = talk::Entity::find_by_id(application.0).one(connection).await? else { return Ok(None) };
    let centres = network::all(state, connection).await?;
    let centre = centres.iter().find(|centre| centre.id.as_str() == row.centre);
    let centre = centre.cloned().ok_or(ApiError::Stored("application_talk.centre"))?;
    Ok(Some(Meeting { centre, row }))
}

/// The same as it travels.
pub async fn talk(
    state: &AppState,
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> ApiResult<Option<Talk>> {
    let Some(Meeting { centre, row }) = meeting(state, connection, application).await? else { return Ok(None) };
    let span = row.span();
    Ok(Some(Talk {
        id: row.talk_id(),
        centre: centre.id.clone(),
        place: centre.place(),
        centre_name: centre.name.clone(),
        room_label: centre.label(row.room_id()).to_owned(),
        date: row.date,
        start: row.start()?,
        end: centre.end_at(span.end)?,
        starts_at: span.start,
        ends_at: span.end,
        status: row.status()?,
    }))
}

impl Meeting {
    /// The lines of a letter that say where and when.
    pub fn lines(&self, language: Language) -> ApiResult<String> {
        let (place, date) = (self.place(), long_date(language, self.row.date));
        let (from, to) = (self.row.start()?, self.centre.end_at(self.row.ends_at.into())?);
        Ok(match language {
            Language::It => format!("Dove: {place}\nQuando: {date}, dalle {from} alle {to}\n\n"),
            Language::En => format!("Where: {place}\nWhen: {date}, from {from} to {to}\n\n"),
        })
    }

    /// The talk as a calendar file, with the address of the page that shows it. Nobody's name is in it.
    pub fn calendar(&self, language: Language, address: &str) -> ApiResult<String> {
        let title = match language {
            Language::It => format!("Colloquio di lavoro, {}", self.centre.name),
            Language::En => format!("Job interview, {}", self.centre.name),
        };
        Ok(calendar_file(&CalendarEntry {
            id: self.row.id,
            revision: self.row.revision,
            changed_at: self.row.changed_at.into(),
            span: self.row.span(),
            title: &title,
            place: &self.place(),
            address,
            holds: self.row.status()?.holds_room(),
        }))
    }

    fn place(&self) -> String {
        format!("{}, {}", self.centre.place(), self.centre.label(self.row.room_id()))
    }
}
