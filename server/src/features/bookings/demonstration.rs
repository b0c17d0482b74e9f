//! Bookings that are made up, so that the operator's day is not empty at a trial. They hold their desks like any other.

use chrono::{Days, NaiveDate};
use contract::bookings::{BookingStatus, Slot, check_span, slot_span};
use contract::ids::{CentreId, PersonId};
use contract::time::TimeOfDay;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};
use uuid::Uuid;

use super::cells::{self, Hold};
use super::entities::booking;
use crate::error::{ApiError, ApiResult};
use crate::features::accounts::demonstration::add_client;
use crate::features::network::{self, KnownCentre};
use crate::state::AppState;
use crate::store::in_savepoint;

/// Where people come.
const CENTRE: &str = "portalavoro-matera";

/// Who comes, where, and when: name, desk, first and last hour.
const VISITS: [(&str, &str, u16, u16); 5] = [
    ("Franca Dimostrativa", "A1", 9, 11),
    ("Gino Dimostrativo", "B2", 10, 12),
    ("Ida Dimostrativa", "C1", 11, 13),
    ("Luca Dimostrativo", "B5", 15, 17),
    ("Mara Dimostrativa", "C4", 16, 18),
];

/// The number of the first of these people; those before are the people of the roles.
const FIRST_NUMBER: u128 = 0x0000_0000_0000_7000_8000_0000_0000_0100;

/// Makes what is left of today and the whole of tomorrow, where nobody else has the desk.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    let centre: CentreId = CENTRE.parse().map_err(|_| ApiError::Stored("centre.id"))?;
    let known = &network::find(state, &centre).await?;
    let today = known.date_at(state.clock.now());
    state
        .store
        .write(|transaction| async move {
            for (number, visit) in (FIRST_NUMBER..).zip(VISITS) {
                let person = Uuid::from_u128(number);
                add_client(state, &transaction, PersonId(person), visit.0, CENTRE).await?;
                for date in [Some(today), today.checked_add_days(Days::new(1))].into_iter().flatten() {
                    add_visit(state, &transaction, known, person, visit, date).await?;
                }
            }
            Ok(())
        })
        .await
}

/// Adds a visit, unless the centre is closed then, the time is over, or the desk or the person is not free.
async fn add_visit(
    state: &AppState,
    transaction: &DatabaseTransaction,
    known: &KnownCentre,
    person: Uuid,
    (_, label, from, to): (&str, &str, u16, u16),
    date: NaiveDate,
) -> ApiResult<()> {
    let now = state.clock.now();
    let Some(desk) = known.desks().find(|desk| desk.label == label) else { return Ok(()) };
    let (Ok(start), Ok(end)) = (TimeOfDay::from_minutes(from * 60), TimeOfDay::from_minutes(to * 60)) else {
        return Ok(());
    };
    let slot = Slot { space: desk.id, date, start, end, fold: None };
    let Ok(span) = slot_span(&known.zone, &slot) else { return Ok(()) };
    if check_span(&known.zone, &known.rules, &known.hours_on(date), date, span, now).is_err() {
        return Ok(());
    }
    let row = booking::Model {
        id: Uuid::now_v7(),
        person,
        centre: CENTRE.to_owned(),
        space: desk.id.0,
        date,
        start_minutes: i32::from(start.minutes()),
        end_minutes: i32::from(end.minutes()),
        fold: None,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        release_at: known.rules.release_at(span, now).into(),
        status: BookingStatus::Confirmed.as_str().to_owned(),
        reason: None,
        made_by: person,
        made_at: now.into(),
        changed_at: now.into(),
        revision: 0,
    };
    let hold = Hold { space: desk.id, seat: cells::SEAT, span, person: Some(PersonId(person)), holder: row.id };
    let row = &row;
    let added: ApiResult<()> = in_savepoint(transaction, |savepoint| async move {
        cells::take(&savepoint, hold).await??;
        booking::Entity::insert(row.clone().into_active_model()).exec_without_returning(&*savepoint).await?;
        Ok(())
    })
    .await;
    match added {
        Err(ApiError::Refused(_)) => Ok(()),
        outcome => outcome,
    }
}
