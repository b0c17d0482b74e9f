//! What a person is told by mail about an appointment: in their language, in the effect's own transaction, sent
//! afterwards. What it is about is never in it: others may read a person's mail.

mod words;

use chrono::NaiveDate;
use contract::accounts::Language;
use contract::time::Instant;
use sea_orm::DatabaseTransaction;

use super::entities::appointment;
use crate::error::ApiResult;
use crate::features::accounts;
use crate::features::network::KnownCentre;
use crate::identity::person;
use crate::notices::{self, CalendarEntry, Mail, calendar_file};
use crate::state::AppState;

/// What has happened to the appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It was made.
    Booked,
    /// It has another time, way or counsellor.
    Moved,
    /// The person, or an operator for them, gave it up.
    Cancelled,
    /// The centre gave it up.
    CalledOff,
    /// It is near.
    Near,
    /// An earlier start has become free.
    Earlier {
        /// When it begins.
        starts_at: Instant,
        /// The local date of it.
        date: NaiveDate,
    },
}

impl News {
    /// Whether the appointment still takes place after it.
    fn holds(self) -> bool {
        !matches!(self, Self::Cancelled | Self::CalledOff)
    }

    /// Whether a calendar has something to learn from it.
    fn changes_calendar(self) -> bool {
        matches!(self, Self::Booked | Self::Moved | Self::Cancelled | Self::CalledOff)
    }
}

/// Tells the person, if they have an address. The mail leaves once the transaction is committed.
pub async fn send(
    state: &AppState,
    transaction: &DatabaseTransaction,
    person: &person::Model,
    centre: &KnownCentre,
    row: &appointment::Model,
    news: News,
) -> ApiResult<()> {
    let Some(email) = &person.email else {
        return Ok(());
    };
    let language = person.language();
    let counsellor = accounts::contact(transaction, row.counsellor_id()).await?;
    let counsellor = counsellor.map(|counsellor| counsellor.name).unwrap_or_default();
    let address = address(state, row);
    let place = words::place(language, centre, row)?;
    let facts = words::Facts { centre, row, counsellor: &counsellor, place: &place, address: &address };
    let (subject, text) = words::letter(language, news, &facts);
    let calendar =
        if news.changes_calendar() { Some(calendar(state, language, centre, row, news.holds())?) } else { None };
    notices::send_later(transaction, state.clock.now(), Mail { to: email.clone(), subject, text, calendar }).await
}

/// The appointment as a calendar file. What it is about is not in it either: calendars are shown to others.
pub fn calendar(
    state: &AppState,
    language: Language,
    centre: &KnownCentre,
    row: &appointment::Model,
    holds: bool,
) -> ApiResult<String> {
    Ok(calendar_file(&CalendarEntry {
        id: row.id,
        revision: row.revision,
        changed_at: row.changed_at.into(),
        span: row.span(),
        title: &words::calendar_title(language, &centre.name),
        place: &words::place(language, centre, row)?,
        address: &address(state, row),
        holds,
    }))
}

/// Where the person sees the appointment.
fn address(state: &AppState, row: &appointment::Model) -> String {
    format!("{}/appointments/{}", state.settings.public_url, row.id)
}
