//! `GET /centres/{centre}/days/{date}/appointments`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::NaiveDate;
use contract::appointments::{AppointmentDay, AppointmentEntry};
use contract::ids::{CentreId, PersonId};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use std::collections::HashSet;

use super::entities::appointment;
use super::{notes, views};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::PathOf;
use crate::features::bookings::DayOfCentre;
use crate::features::network::{self, KnownCentre};
use crate::features::{accounts, traineeships};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;

/// Shows who has an appointment at a centre on a day, to its staff.
#[utoipa::path(
    get,
    path = "/centres/{centre}/days/{date}/appointments",
    tag = "appointments",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("date" = NaiveDate, Path, description = "The local date.")
    ),
    responses((status = 200, description = "The day.", body = AppointmentDay), Problems)
)]
pub async fn read_appointment_day(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(DayOfCentre { centre, date }): PathOf<DayOfCentre>,
) -> ApiResult<impl IntoResponse> {
    let known = network::find(&state, &centre).await?;
    let object = Object::Centre(centre.clone());
    actor.may(Action::ReadAppointmentDay, &object)?;
    let as_counsellor = actor.may(Action::Counsel, &object).is_ok();
    let day = AppointmentDay {
        centre_name: known.name.clone(),
        date,
        today: known.date_at(state.clock.now()),
        as_counsellor,
        counsellors: accounts::counsellors_of(state.store.read(), &centre).await?,
        company_talks: traineeships::company_talks(state.store.read(), &known, date, state.clock.now()).await?,
        entries: entries(&state, &actor, &known, date, as_counsellor).await?,
        now: state.clock.now(),
        centre,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(day)))
}

/// Every appointment of the day whatever its status, by start, then counsellor.
async fn entries(
    state: &AppState,
    actor: &Actor,
    known: &KnownCentre,
    date: NaiveDate,
    as_counsellor: bool,
) -> ApiResult<Vec<AppointmentEntry>> {
    let read = state.store.read();
    let rows = appointment::Entity::find()
        .filter(appointment::Column::Date.eq(date))
        .filter(appointment::Column::Centre.eq(known.id.as_str()))
        .order_by_asc(appointment::Column::StartsAt)
        .order_by_asc(appointment::Column::Counsellor)
        .order_by_asc(appointment::Column::Id)
        .all(read)
        .await?;
    let names = views::names(read, &rows).await?;
    let people: Vec<PersonId> = rows.iter().map(appointment::Model::person_id).collect();
    let cards = accounts::person_cards(read, &people).await?;
    let noted = if as_counsellor { notes::noted(read, &rows).await? } else { HashSet::new() };
    let entry = |row: &appointment::Model| {
        Ok(AppointmentEntry {
            appointment: views::plain(actor, known, row, &names)?,
            person: cards.get(&row.person_id()).cloned().ok_or(ApiError::Stored("appointment.person"))?,
            has_notes: noted.contains(&row.appointment_id()),
        })
    };
    rows.iter().map(entry).collect()
}
