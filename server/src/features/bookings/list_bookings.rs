//! `GET /bookings`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::bookings::{Booking, MyBookings};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use std::sync::Arc;

use super::entities::booking;
use super::holdings::in_force;
use super::read_booking::instead;
use super::views;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, KnownCentre};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Past bookings that are shown.
const MOST_PAST: u64 = 50;

/// Shows one's own bookings, coming and past.
#[utoipa::path(
    get,
    path = "/bookings",
    tag = "bookings",
    responses((status = 200, description = "One's own bookings.", body = MyBookings), Problems)
)]
pub async fn list_bookings(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<impl IntoResponse> {
    let now = state.clock.now();
    let mine = || booking::Entity::find().filter(booking::Column::Person.eq(actor.person.0));
    let is_coming = Condition::all().add(booking::Column::EndsAt.gt(EpochSeconds::from(now))).add(in_force(now));
    let coming = mine().filter(is_coming.clone()).order_by_asc(booking::Column::StartsAt).all(state.store.read());
    let past = mine()
        .filter(is_coming.not())
        .order_by_desc(booking::Column::StartsAt)
        .limit(MOST_PAST)
        .all(state.store.read());
    let (coming, past) = (coming.await?, past.await?);
    let centres = network::all(&state, state.store.read()).await?;
    let bookings = MyBookings {
        coming: shown(&state, &centres, &coming).await?,
        past: shown(&state, &centres, &past).await?,
        now,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(bookings)))
}

async fn shown(state: &AppState, centres: &[Arc<KnownCentre>], rows: &[booking::Model]) -> ApiResult<Vec<Booking>> {
    let now = state.clock.now();
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let centre = centres.iter().find(|centre| centre.id.as_str() == row.centre);
        let centre = centre.ok_or(ApiError::Stored("booking.centre"))?;
        let alternatives = instead(state, centre, row, now).await?;
        shown.push(views::booking_with(centre, row, alternatives, now)?);
    }
    Ok(shown)
}
