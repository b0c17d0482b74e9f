//! `GET /centres/{centre}/days/{date}/events`

use axum::extract::State;
use axum::http::{HeaderName, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use contract::ids::CentreId;
use futures_util::StreamExt;
use std::convert::Infallible;
use std::time::Duration;
use tokio_stream::wrappers::BroadcastStream;

use super::day_path::DayOfCentre;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::state::AppState;

/// A comment after so much silence keeps proxies from hanging up.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// Watches a day: an event `changed` whenever something on the floor has changed, until the client or the server
/// leaves. It carries no data; the client reads the day again.
#[utoipa::path(
    get,
    path = "/centres/{centre}/days/{date}/events",
    tag = "bookings",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("date" = NaiveDate, Path, description = "The local date.")
    ),
    responses((status = 200, description = "Events.", content_type = "text/event-stream", body = String), Problems)
)]
pub async fn watch_day(
    State(state): State<AppState>,
    PathOf(DayOfCentre { centre, date }): PathOf<DayOfCentre>,
) -> ApiResult<impl IntoResponse> {
    let changes = BroadcastStream::new(state.rooms.live.changes());
    network::find(&state, &centre).await?;
    let events = changes.filter_map(move |change| {
        // Who fell behind missed something, perhaps of this day.
        let concerns = change.map_or(true, |change| change.centre == centre && change.date.is_none_or(|on| on == date));
        std::future::ready(concerns.then(|| Ok::<_, Infallible>(Event::default().event("changed").data("{}"))))
    });
    let until_the_end = events.take_until(state.stopping.clone().cancelled_owned());
    let heartbeat = KeepAlive::new().interval(HEARTBEAT);
    // nginx holds back what it does not know to be a stream.
    let headers = [(header::CACHE_CONTROL, "no-cache"), (HeaderName::from_static("x-accel-buffering"), "no")];
    Ok((headers, Sse::new(until_the_end).keep_alive(heartbeat)))
}
