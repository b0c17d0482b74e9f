//! `GET /me/appointments`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::appointments::{Appointment, AppointmentStatus, MyAppointments};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};

use super::entities::appointment;
use super::views;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::network;
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Past appointments that are shown.
const MOST_PAST: u64 = 50;

/// Shows one's own appointments, coming and past.
#[utoipa::path(
    get,
    path = "/me/appointments",
    tag = "appointments",
    responses((status = 200, description = "One's own appointments.", body = MyAppointments), Problems)
)]
pub async fn list_appointments(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<impl IntoResponse> {
    let now = state.clock.now();
    let mine = || appointment::Entity::find().filter(appointment::Column::Person.eq(actor.person.0));
    let is_coming = Condition::all()
        .add(appointment::Column::EndsAt.gt(EpochSeconds::from(now)))
        .add(appointment::Column::Status.eq(AppointmentStatus::Confirmed.as_str()));
    let coming = mine().filter(is_coming.clone()).order_by_asc(appointment::Column::StartsAt);
    let past = mine().filter(is_coming.not()).order_by_desc(appointment::Column::StartsAt).limit(MOST_PAST);
    let (coming, past) = (coming.all(state.store.read()).await?, past.all(state.store.read()).await?);
    let appointments = MyAppointments {
        coming: shown(&state, &actor, &coming).await?,
        past: shown(&state, &actor, &past).await?,
        now,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(appointments)))
}

async fn shown(state: &AppState, actor: &Actor, rows: &[appointment::Model]) -> ApiResult<Vec<Appointment>> {
    let centres = network::all(state, state.store.read()).await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let centre = centres.iter().find(|centre| centre.id.as_str() == row.centre);
        let centre = centre.ok_or(ApiError::Stored("appointment.centre"))?;
        shown.push(views::full(state, state.store.read(), actor, centre, row).await?);
    }
    Ok(shown)
}
