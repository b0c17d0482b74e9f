//! `GET /centres/{centre}/days/{date}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::bookings::CentreDay;
use contract::ids::CentreId;

use super::day_path::DayOfCentre;
use super::{floor, holdings};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::identity::Visitor;
use crate::state::AppState;

/// Shows the floor of a centre on a day: who may look need not be signed in.
#[utoipa::path(
    get,
    path = "/centres/{centre}/days/{date}",
    tag = "bookings",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("date" = NaiveDate, Path, description = "The local date.")
    ),
    responses((status = 200, description = "The floor on that day.", body = CentreDay), Problems)
)]
pub async fn read_day(
    State(state): State<AppState>,
    visitor: Visitor,
    PathOf(DayOfCentre { centre, date }): PathOf<DayOfCentre>,
) -> ApiResult<impl IntoResponse> {
    let now = state.clock.now();
    let known = network::find(&state, &centre).await?;
    let held = holdings::of_day(state.store.read(), &centre, date, now).await?;
    let day = floor::day(&known, date, &held, visitor.person(), now);
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(day)))
}
