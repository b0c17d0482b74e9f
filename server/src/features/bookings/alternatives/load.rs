//! Reads what the alternatives to a wish depend on: the day everywhere, the desk's days around it, the person's own.

use chrono::TimeDelta;
use contract::bookings::Alternative;
use contract::time::Span;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;

use super::{Wish, World, alternatives, other_time};
use crate::error::ApiResult;
use crate::features::bookings::entities::{block, booking};
use crate::features::bookings::held::held;
use crate::features::bookings::holdings::{self, in_force};
use crate::features::network::{self, KnownCentre};
use crate::state::AppState;

/// The alternatives to a wish as things stand in this connection or transaction.
pub async fn for_wish(
    state: &AppState,
    connection: &impl ConnectionTrait,
    home: &KnownCentre,
    wish: &Wish,
) -> ApiResult<Vec<Alternative>> {
    let now = state.clock.now();
    let centres = network::all(state, connection).await?;
    let days = other_time::days(wish, &World { home, centres: &centres, held: &[], busy: &[], now });
    let that_day = booking::Column::Date.eq(wish.date);
    let that_desk = booking::Column::Date.is_in(days.clone()).and(booking::Column::Space.eq(wish.space.0));
    let that_person = booking::Column::Person.eq(wish.person.0).and(booking::Column::Date.gte(home.date_at(now)));
    let around = Condition::any().add(that_day).add(that_desk).add(that_person);
    let mut booked = Condition::all().add(around).add(in_force(now));
    if let Some(given_up) = wish.instead_of {
        booked = booked.add(booking::Column::Id.ne(given_up.0));
    }
    let that_desk = block::Column::Date.is_in(days).and(block::Column::Space.eq(wish.space.0));
    let blocked = Condition::any().add(block::Column::Date.eq(wish.date)).add(that_desk);
    let held = holdings::select(connection, booked, blocked).await?;
    let busy = busy(connection, wish).await?;
    Ok(alternatives(wish, &World { home, centres: &centres, held: &held, busy: &busy, now }))
}

/// When the person is anywhere on the days that are looked at. What the wish would give up is given back already.
async fn busy(connection: &impl ConnectionTrait, wish: &Wish) -> ApiResult<Vec<Span>> {
    let around = TimeDelta::days(other_time::DAYS_AROUND.cast_signed() + 1);
    let span = Span { start: wish.span.start - around, end: wish.span.end + around };
    let held = held(connection, &[wish.person], &[], span).await?;
    Ok(held.into_iter().map(|held| held.span).collect())
}
