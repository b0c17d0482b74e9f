//! What a person is told by mail about a booking: in their language, in the effect's own transaction, sent afterwards.

pub mod words;

use sea_orm::DatabaseTransaction;

use super::calendar;
use super::entities::booking;
use crate::error::ApiResult;
use crate::features::network::KnownCentre;
use crate::identity::person;
use crate::notices::{self, Mail};
use crate::state::AppState;

/// What has happened to the booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It was made.
    Booked,
    /// It has another desk or time.
    Moved,
    /// The person, or an operator for them, gave it up.
    Cancelled,
    /// The centre took the desk back.
    Displaced,
    /// Nobody came, so the desk was given back.
    Released,
}

impl News {
    /// Whether the booking still holds its desk after it.
    fn holds(self) -> bool {
        matches!(self, Self::Booked | Self::Moved)
    }
}

/// Tells the person, if they have an address. The mail leaves once the transaction is committed.
pub async fn send(
    state: &AppState,
    transaction: &DatabaseTransaction,
    person: &person::Model,
    centre: &KnownCentre,
    row: &booking::Model,
    news: News,
) -> ApiResult<()> {
    let Some(email) = &person.email else {
        return Ok(());
    };
    let language = person.language();
    let address = address(state, row);
    let (subject, text) = words::letter(language, news, centre, row, &address);
    let calendar = calendar::file(centre, row, news.holds(), language, &address);
    let mail = Mail { to: email.clone(), subject, text, calendar: Some(calendar) };
    notices::send_later(transaction, state.clock.now(), mail).await
}

/// Where the person sees the booking.
pub fn address(state: &AppState, row: &booking::Model) -> String {
    format!("{}/bookings/{}", state.settings.public_url, row.id)
}
