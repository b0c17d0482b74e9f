//! Counsellors, ranges and a few appointments that are made up, so that a trial has something to choose from.

use chrono::{Datelike, Days, NaiveDate};
use contract::accounts::Role;
use contract::appointments::{AppointmentReason, AppointmentSlot, AppointmentStatus, AppointmentWay};
use contract::ids::{AppointmentId, PersonId};
use contract::time::TimeOfDay;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};
use std::sync::Arc;
use uuid::Uuid;

use super::entities::{appointment, range};
use super::place::{self, Claim, Place};
use crate::error::{ApiError, ApiResult};
use crate::features::accounts::demonstration::{add_client, add_counsellor, person_of};
use crate::features::network::{self, KnownCentre};
use crate::state::AppState;
use crate::store::in_savepoint;
use crate::store::text_columns::{json, word};

/// Counsellors beside the operator of the demonstration, who is one too: name and centre.
const COUNSELLORS: [(&str, &str); 5] = [
    ("Nora Dimostrativa", "portalavoro-matera"),
    ("Oreste Dimostrativo", "portalavoro-potenza"),
    ("Pia Dimostrativa", "portalavoro-potenza"),
    ("Quinto Dimostrativo", "cpi-melfi"),
    ("Rita Dimostrativa", "cpi-policoro"),
];

/// When each of them receives: weekday from Monday on, first and last hour.
const HOURS: [(u32, u16, u16); 5] = [(0, 9, 13), (1, 9, 12), (1, 15, 17), (2, 9, 13), (3, 9, 12)];

/// Where the operator of the demonstration works.
const OPERATORS_CENTRE: &str = "portalavoro-matera";

/// Who has an appointment with them on the next days on which they receive: name, hour, way, reason.
const TALKS: [(&str, u16, AppointmentWay, AppointmentReason); 3] = [
    ("Sara Dimostrativa", 9, AppointmentWay::InPerson, AppointmentReason::Orientation),
    ("Tino Dimostrativo", 10, AppointmentWay::Phone, AppointmentReason::Cv),
    ("Ugo Dimostrativo", 11, AppointmentWay::InPerson, AppointmentReason::Traineeship),
];

/// The numbers of the first counsellor and of the first who has an appointment.
const FIRST_COUNSELLOR: u128 = 0x0000_0000_0000_7000_8000_0000_0000_0200;
const FIRST_PERSON: u128 = 0x0000_0000_0000_7000_8000_0000_0000_0300;

/// Weeks that a range goes on, and weeks before its end at which the next begins.
const WEEKS: u64 = 10;
const WEEKS_LEFT: u64 = 4;

/// Makes what is not there yet: ranges for the coming weeks, and appointments on two days.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            let operator = person_of(Role::Operator);
            receive(state, &transaction, operator, OPERATORS_CENTRE).await?;
            for (number, (name, centre)) in (FIRST_COUNSELLOR..).zip(COUNSELLORS) {
                let id = PersonId(Uuid::from_u128(number));
                add_counsellor(state, &transaction, id, name, centre).await?;
                receive(state, &transaction, id, centre).await?;
            }
            let known = known(state, &transaction, OPERATORS_CENTRE).await?;
            for (number, talk) in (FIRST_PERSON..).zip(TALKS) {
                let person = PersonId(Uuid::from_u128(number));
                add_client(state, &transaction, person, talk.0, OPERATORS_CENTRE).await?;
                talk_soon(state, &transaction, &known, person, operator, talk).await?;
            }
            Ok(())
        })
        .await
}

/// Ranges of a counsellor for the coming weeks, unless there are some.
async fn receive(
    state: &AppState,
    transaction: &DatabaseTransaction,
    counsellor: PersonId,
    centre: &str,
) -> ApiResult<()> {
    let today = known(state, transaction, centre).await?.date_at(state.clock.now());
    let soon = today.checked_add_days(Days::new(7 * WEEKS_LEFT)).unwrap_or(today);
    let theirs = range::Entity::find().filter(range::Column::Counsellor.eq(counsellor.0));
    if theirs.filter(range::Column::Last.gte(soon)).count(transaction).await? > 0 {
        return Ok(());
    }
    for (weekday, from, to) in HOURS {
        let first = next(today, weekday);
        let row = range::Model {
            id: Uuid::now_v7(),
            centre: centre.to_owned(),
            counsellor: counsellor.0,
            first,
            last: first.checked_add_days(Days::new(7 * WEEKS)).unwrap_or(first),
            except: json::<Vec<NaiveDate>>(&Vec::new())?,
            from_minutes: i32::from(from) * 60,
            to_minutes: i32::from(to) * 60,
            reasons: json(&AppointmentReason::ALL)?,
            ways: json(&AppointmentWay::ALL)?,
            made_by: counsellor.0,
            made_at: state.clock.now().into(),
            withdrawn_at: None,
        };
        range::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
    }
    Ok(())
}

/// An appointment today and on the next day on which the counsellor receives, where it is free and the person has none.
async fn talk_soon(
    state: &AppState,
    transaction: &DatabaseTransaction,
    known: &Arc<KnownCentre>,
    person: PersonId,
    counsellor: PersonId,
    (_, hour, way, reason): (&str, u16, AppointmentWay, AppointmentReason),
) -> ApiResult<()> {
    let today = known.date_at(state.clock.now());
    for date in today.iter_days().take(5) {
        let Ok(start) = TimeOfDay::from_minutes(hour * 60) else { continue };
        let slot = AppointmentSlot { centre: known.id.clone(), counsellor, way, date, start, fold: None };
        let slot = &slot;
        let held = in_savepoint(transaction, |savepoint| async move {
            let id = AppointmentId(Uuid::now_v7());
            let claim = Claim { appointment: id, person, slot, reason, room: None, instead_of: None };
            let place = place::take(state, &savepoint, known, claim).await?;
            let row = row(state, claim, place)?;
            appointment::Entity::insert(row.into_active_model()).exec_without_returning(&*savepoint).await?;
            Ok(())
        })
        .await;
        match held {
            Err(ApiError::Refused(_)) | Ok(()) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn row(state: &AppState, claim: Claim<'_>, Place { span, room }: Place) -> ApiResult<appointment::Model> {
    let (slot, now) = (claim.slot, state.clock.now());
    Ok(appointment::Model {
        id: claim.appointment.0,
        person: claim.person.0,
        centre: slot.centre.as_str().to_owned(),
        counsellor: slot.counsellor.0,
        room: room.map(|room| room.0),
        reason: word(&claim.reason)?,
        way: word(&slot.way)?,
        date: slot.date,
        start_minutes: i32::from(slot.start.minutes()),
        fold: None,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        phone: (slot.way == AppointmentWay::Phone).then(|| "0000000000".to_owned()),
        status: AppointmentStatus::Confirmed.as_str().to_owned(),
        why: None,
        asked_earlier_at: None,
        reminded_at: Some(now.into()),
        made_by: claim.person.0,
        made_at: now.into(),
        changed_at: now.into(),
        revision: 0,
    })
}

async fn known(state: &AppState, transaction: &DatabaseTransaction, id: &str) -> ApiResult<Arc<KnownCentre>> {
    let all = network::all(state, transaction).await?;
    all.iter().find(|known| known.id.as_str() == id).cloned().ok_or(ApiError::Stored("centre.id"))
}

/// The next date with this weekday, from today on.
fn next(today: NaiveDate, weekday: u32) -> NaiveDate {
    let ahead = (7 + weekday - today.weekday().num_days_from_monday()) % 7;
    today.checked_add_days(Days::new(u64::from(ahead))).unwrap_or(today)
}
