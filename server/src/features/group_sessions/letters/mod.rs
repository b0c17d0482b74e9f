//! What a person is told by mail about a group session: in their language, in the effect's own transaction, sent
//! afterwards.

mod words;

use sea_orm::DatabaseTransaction;

use super::entities::{registration, session};
use crate::error::ApiResult;
use crate::features::network::KnownCentre;
use crate::identity::person;
use crate::notices::{self, CalendarEntry, Mail, calendar_file};
use crate::state::AppState;

/// What has happened to the registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The person has a place.
    Registered,
    /// There was no place; the person waits for one.
    Waiting {
        /// In which position of the list, from 1 on.
        position: u16,
    },
    /// A place became free, and it is theirs.
    Promoted,
    /// The person, or staff for them, gave it up.
    Cancelled {
        /// Whether it was a place, and not waiting for one.
        had_place: bool,
    },
    /// The centre called the group session off.
    CalledOff {
        /// Whether the person had a place, and was not waiting for one.
        had_place: bool,
    },
    /// It is near.
    Near,
}

impl News {
    /// Whether a calendar learns from it that the person comes, or no longer comes.
    fn in_calendar(self) -> Option<bool> {
        match self {
            Self::Registered | Self::Promoted => Some(true),
            Self::Cancelled { had_place: true } | Self::CalledOff { had_place: true } => Some(false),
            _ => None,
        }
    }
}

/// Tells the person, if they have an address. The mail leaves once the transaction is committed.
pub async fn send(
    state: &AppState,
    transaction: &DatabaseTransaction,
    person: &person::Model,
    centre: &KnownCentre,
    session: &session::Model,
    row: &registration::Model,
    news: News,
) -> ApiResult<()> {
    let Some(email) = &person.email else {
        return Ok(());
    };
    let language = person.language();
    let address = address(state, session);
    let place = place(centre, session);
    let facts = words::Facts { centre, session, place: &place, address: &address };
    let (subject, text) = words::letter(language, news, &facts);
    let calendar = news.in_calendar().map(|holds| calendar(state, centre, session, row, holds));
    notices::send_later(transaction, state.clock.now(), Mail { to: email.clone(), subject, text, calendar }).await
}

/// The registration as a calendar file: that its person comes, or no longer comes.
pub fn calendar(
    state: &AppState,
    centre: &KnownCentre,
    session: &session::Model,
    row: &registration::Model,
    holds: bool,
) -> String {
    calendar_file(&CalendarEntry {
        id: row.id,
        revision: row.revision,
        changed_at: row.changed_at.into(),
        span: session.span(),
        title: &session.title,
        place: &place(centre, session),
        address: &address(state, session),
        holds,
    })
}

/// The centre's address, and the room.
fn place(centre: &KnownCentre, session: &session::Model) -> String {
    format!("{}, {}", centre.place(), centre.label(session.room_id()))
}

/// Where the person sees the group session.
fn address(state: &AppState, session: &session::Model) -> String {
    format!("{}/group-sessions/{}", state.settings.public_url, session.id)
}
