//! `GET /centres/{centre}/appointment-slots`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::{Days, NaiveDate};
use contract::appointments::{CentreSlots, SLOT_DAYS};
use contract::ids::CentreId;
use contract::problem::Code;
use contract::time::is_meant;
use serde::Deserialize;

use super::world::{Dates, World, bookable, within};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{PathOf, QueryOf};
use crate::features::network;
use crate::state::AppState;

/// Which days.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FromDate {
    /// The first local date.
    from: Option<NaiveDate>,
}

impl FromDate {
    /// The seven days from that date on, or from today where it is over or none was asked for.
    pub fn week(self, today: NaiveDate) -> ApiResult<Dates> {
        let from = self.from.unwrap_or(today).max(today);
        let until = from.checked_add_days(Days::new(SLOT_DAYS - 1)).filter(|date| is_meant(*date));
        Ok(from..=until.ok_or(Code::MalformedQuery)?)
    }
}

/// Shows the free starts of seven days at a centre, and when there are more.
#[utoipa::path(
    get,
    path = "/centres/{centre}/appointment-slots",
    tag = "appointments",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("from" = Option<NaiveDate>, Query, description = "The first of the seven local dates; today without it.")
    ),
    responses((status = 200, description = "The free starts.", body = CentreSlots), Problems)
)]
pub async fn read_slots(
    State(state): State<AppState>,
    PathOf(centre): PathOf<CentreId>,
    QueryOf(asked): QueryOf<FromDate>,
) -> ApiResult<impl IntoResponse> {
    let known = network::find(&state, &centre).await?;
    let now = state.clock.now();
    let bookable = bookable(&known, now);
    let (today, last) = bookable.clone().into_inner();
    let (from, until) = asked.week(today)?.into_inner();
    let world = World::load(&state, state.store.read(), &known, &within(&(from..=last), &bookable)).await?;
    let starts = world.free(&within(&(from..=until), &bookable));
    let later = until.iter_days().skip(1).take_while(|date| *date <= last);
    let next = later.into_iter().find(|date| !world.free_on(*date).is_empty());
    let receives = |id| starts.iter().any(|start| start.counsellor == id);
    let slots = CentreSlots {
        centre,
        centre_name: known.name.clone(),
        from,
        today,
        last,
        counsellors: world.counsellors.iter().filter(|one| receives(one.id)).cloned().collect(),
        next,
        now,
        starts,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(slots)))
}
