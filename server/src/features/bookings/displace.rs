//! Taking desks back from people who have booked them: each is told, and offered others.

use contract::bookings::{BookingEvent, DayEntry};
use contract::ids::SpaceId;
use contract::time::Span;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::booking;
use super::holdings::in_force;
use super::letters::{self, News};
use super::{cells, owned, views};
use crate::error::ApiResult;
use crate::features::accounts;
use crate::features::network::KnownCentre;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Takes a space back from everybody who has it during the span. The centre is held alone.
pub async fn displace(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &KnownCentre,
    space: SpaceId,
    span: Span,
    reason: &str,
) -> ApiResult<Vec<DayEntry>> {
    let now = state.clock.now();
    let holders = booking::Entity::find()
        .filter(booking::Column::Space.eq(space.0))
        .filter(booking::Column::StartsAt.lt(EpochSeconds::from(span.end)))
        .filter(booking::Column::EndsAt.gt(EpochSeconds::from(span.start.max(now))))
        .filter(in_force(now))
        .order_by_asc(booking::Column::StartsAt)
        .lock_exclusive()
        .all(transaction)
        .await?;
    let mut displaced = Vec::with_capacity(holders.len());
    for old in holders {
        let status = old.status_after(BookingEvent::Displace, now)?;
        let old = booking::Model { reason: Some(reason.to_owned()), ..old };
        let row = owned::set_status(transaction, old, status, now).await?;
        cells::give_back(transaction, &[row.id]).await?;
        let person = owned::person_of(transaction, &row).await?;
        letters::send(state, transaction, &person, centre, &row, News::Displaced).await?;
        displaced.push(row);
    }
    let people: Vec<_> = displaced.iter().map(booking::Model::person_id).collect();
    let cards = accounts::person_cards(transaction, &people).await?;
    views::entries(centre, &displaced, &cards, now)
}
