//! `GET /centres/{centre}/interview-room-slots`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::NaiveDate;
use contract::appointments::Busy;
use contract::ids::CentreId;
use contract::traineeships::{InterviewRooms, RoomSlots, room_starts};

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{PathOf, QueryOf};
use crate::features::appointments::{FromDate, around, bookable, within};
use crate::features::{bookings, network};
use crate::state::AppState;

/// Shows when an interview room of a centre is free on seven days, and when there is more.
#[utoipa::path(
    get,
    path = "/centres/{centre}/interview-room-slots",
    tag = "traineeships",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("from" = Option<NaiveDate>, Query, description = "The first of the seven local dates; today without it.")
    ),
    responses((status = 200, description = "The free starts.", body = RoomSlots), Problems)
)]
pub async fn read_room_slots(
    State(state): State<AppState>,
    PathOf(centre): PathOf<CentreId>,
    QueryOf(asked): QueryOf<FromDate>,
) -> ApiResult<impl IntoResponse> {
    let known = network::find(&state, &centre).await?;
    let now = state.clock.now();
    let bookable = bookable(&known, now);
    let (today, last) = bookable.clone().into_inner();
    let (from, until) = asked.week(today)?.into_inner();
    let rooms = known.interview_rooms();
    let days = around(&within(&(from..=last), &bookable));
    let held = bookings::held(state.store.read(), &[], &rooms, days).await?;
    let taken: Vec<_> = held.iter().map(|held| Busy { who: held.space, span: held.span }).collect();
    let free_on = |date: NaiveDate| {
        room_starts(&known.zone, InterviewRooms { rooms: &rooms, taken: &taken, now }, &known.hours_on(date), date)
    };
    let starts = from.iter_days().take_while(|date| *date <= until.min(last)).flat_map(free_on).collect();
    let mut later = until.iter_days().skip(1).take_while(|date| *date <= last);
    let slots = RoomSlots {
        centre,
        centre_name: known.name.clone(),
        rooms: u16::try_from(rooms.len()).unwrap_or(u16::MAX),
        from,
        today,
        last,
        starts,
        next: later.find(|date| !free_on(*date).is_empty()),
        now,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(slots)))
}
