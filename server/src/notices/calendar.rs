//! A calendar file (RFC 5545): instants in UTC, so that every calendar shows them in its own zone.

use axum::http::header;
use axum::response::IntoResponse;
use contract::time::{Instant, Span};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use uuid::Uuid;

/// Something at a time and a place.
#[derive(Clone, Copy, Debug)]
pub struct CalendarEntry<'a> {
    /// What it is; calendars replace an older version of the same by it and by `revision`.
    pub id: Uuid,
    /// How often it was changed.
    pub revision: i32,
    /// When it was last changed.
    pub changed_at: Instant,
    /// When it is.
    pub span: Span,
    /// What it is called.
    pub title: &'a str,
    /// Where it is.
    pub place: &'a str,
    /// Where the person sees it.
    pub address: &'a str,
    /// Whether it still takes place.
    pub holds: bool,
}

/// The file.
pub fn calendar_file(entry: &CalendarEntry<'_>) -> String {
    let event = Event::new()
        .uid(&format!("{}@portalavoro", entry.id))
        .sequence(u32::try_from(entry.revision).unwrap_or_default())
        .timestamp(entry.changed_at)
        .starts(entry.span.start)
        .ends(entry.span.end)
        .summary(entry.title)
        .location(entry.place)
        .url(entry.address)
        .status(if entry.holds { EventStatus::Confirmed } else { EventStatus::Cancelled })
        .done();
    let method = if entry.holds { "PUBLISH" } else { "CANCEL" };
    let calendar = Calendar::empty()
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Portalavoro//Portalavoro//IT"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", method))
        .push(event)
        .done();
    format!("{calendar}")
}

/// The file as an answer that a browser saves.
pub fn calendar_answer(file: String) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"portalavoro.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, file)
}
