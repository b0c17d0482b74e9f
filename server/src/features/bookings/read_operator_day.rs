//! `GET /centres/{centre}/days/{date}/bookings`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::NaiveDate;
use contract::bookings::{Block, DayEntry, OperatorDay};
use contract::ids::CentreId;
use sea_orm::entity::prelude::*;

use super::day_path::DayOfCentre;
use super::entities::{block, booking};
use super::views;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::accounts;
use crate::features::network::{self, KnownCentre};
use crate::identity::{Action, Object, SignedIn};
use crate::state::AppState;

/// Shows who comes to a centre on a day, to its operators.
#[utoipa::path(
    get,
    path = "/centres/{centre}/days/{date}/bookings",
    tag = "bookings",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("date" = NaiveDate, Path, description = "The local date.")
    ),
    responses((status = 200, description = "The day.", body = OperatorDay), Problems)
)]
pub async fn read_operator_day(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(DayOfCentre { centre, date }): PathOf<DayOfCentre>,
) -> ApiResult<impl IntoResponse> {
    let known = network::find(&state, &centre).await?;
    actor.may(Action::ManageDay, &Object::Centre(centre.clone()))?;
    let day = OperatorDay {
        centre,
        centre_name: known.name.clone(),
        date,
        now: state.clock.now(),
        entries: entries(&state, &known, date).await?,
        blocks: blocks(&state, &known, date).await?,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(day)))
}

/// Every booking of the day whatever its status, by start, then desk.
async fn entries(state: &AppState, known: &KnownCentre, date: NaiveDate) -> ApiResult<Vec<DayEntry>> {
    let connection = state.store.read();
    let rows = booking::Entity::find()
        .filter(booking::Column::Date.eq(date))
        .filter(booking::Column::Centre.eq(known.id.as_str()))
        .all(connection)
        .await?;
    let people: Vec<_> = rows.iter().map(booking::Model::person_id).collect();
    let people = accounts::person_cards(connection, &people).await?;
    let mut entries = views::entries(known, &rows, &people, state.clock.now())?;
    entries.sort_by(|one, other| key(&one.booking).cmp(&key(&other.booking)));
    Ok(entries)
}

fn key(booking: &contract::bookings::Booking) -> (chrono::DateTime<chrono::Utc>, &str) {
    (booking.starts_at, &booking.space_label)
}

/// The blocks of the day, by start, then space.
async fn blocks(state: &AppState, known: &KnownCentre, date: NaiveDate) -> ApiResult<Vec<Block>> {
    let rows = block::Entity::find()
        .filter(block::Column::Date.eq(date))
        .filter(block::Column::Centre.eq(known.id.as_str()))
        .all(state.store.read())
        .await?;
    let mut blocks = rows.iter().map(|row| views::block(known, row)).collect::<ApiResult<Vec<_>>>()?;
    blocks.sort_by(|one, other| (one.slot.start, &one.space_label).cmp(&(other.slot.start, &other.space_label)));
    Ok(blocks)
}
