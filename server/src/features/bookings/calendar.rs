//! A booking as a calendar file.

use contract::accounts::Language;
use contract::ids::SpaceId;

use super::entities::booking;
use super::letters::words;
use crate::features::network::KnownCentre;
use crate::notices::{CalendarEntry, calendar_file};

/// The file.
pub fn file(centre: &KnownCentre, row: &booking::Model, holds: bool, language: Language, address: &str) -> String {
    calendar_file(&CalendarEntry {
        id: row.id,
        revision: row.revision,
        changed_at: row.changed_at.into(),
        span: row.span(),
        title: &words::calendar_title(language, centre.label(SpaceId(row.space)), &centre.name),
        place: &centre.place(),
        address,
        holds,
    })
}
