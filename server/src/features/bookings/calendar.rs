//! A booking as a calendar file (RFC 5545): instants in UTC, so that every calendar shows them in its own zone.

use contract::accounts::Language;
use contract::time::Instant;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::entities::booking;
use super::letters::words;
use crate::features::network::KnownCentre;

/// The file. Calendars replace an older version of the same booking by its UID and SEQUENCE.
pub fn file(centre: &KnownCentre, row: &booking::Model, holds: bool, language: Language, address: &str) -> String {
    let span = row.span();
    let changed_at: Instant = row.changed_at.into();
    let label = centre.label(contract::ids::SpaceId(row.space));
    let event = Event::new()
        .uid(&format!("{}@portalavoro", row.id))
        .sequence(u32::try_from(row.revision).unwrap_or_default())
        .timestamp(changed_at)
        .starts(span.start)
        .ends(span.end)
        .summary(&words::calendar_title(language, label, &centre.name))
        .location(&words::place(centre))
        .url(address)
        .status(if holds { EventStatus::Confirmed } else { EventStatus::Cancelled })
        .done();
    let method = if holds { "PUBLISH" } else { "CANCEL" };
    let calendar = Calendar::empty()
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Portalavoro//Portalavoro//IT"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", method))
        .push(event)
        .done();
    format!("{calendar}")
}
