//! Appointments as clients see them. What somebody may not read is left out here and nowhere else.

use contract::appointments::{
    Appointment, AppointmentAlternative, AppointmentAlternativeKind, AppointmentStatus, alternative,
};
use contract::ids::PersonId;
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::HashMap;
use std::sync::Arc;

use super::entities::{appointment, told};
use super::world::World;
use super::{alternatives, owned};
use crate::error::ApiResult;
use crate::features::accounts;
use crate::features::network::KnownCentre;
use crate::identity::{Action, Actor};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// So many of the starts that somebody was told of are looked at, the last first.
const TOLD_LATELY: u64 = 5;

/// Counsellors' names.
pub type Names = HashMap<PersonId, String>;

/// The names of the counsellors of some appointments.
pub async fn names(connection: &impl ConnectionTrait, rows: &[appointment::Model]) -> ApiResult<Names> {
    let counsellors: Vec<_> = rows.iter().map(appointment::Model::counsellor_id).collect();
    let cards = accounts::person_cards(connection, &counsellors).await?;
    Ok(cards.into_iter().map(|(id, card)| (id, card.name)).collect())
}

/// An appointment without what depends on what is free.
pub fn plain(actor: &Actor, centre: &KnownCentre, row: &appointment::Model, names: &Names) -> ApiResult<Appointment> {
    let span = row.span();
    let reads_reason = actor.person == row.person_id() || actor.may(Action::Counsel, &owned::object(row)?).is_ok();
    Ok(Appointment {
        id: row.appointment_id(),
        centre_name: centre.name.clone(),
        counsellor_name: names.get(&row.counsellor_id()).cloned().unwrap_or_default(),
        slot: row.slot()?,
        end: centre.end_at(span.end)?,
        reason: if reads_reason { Some(row.reason()?) } else { None },
        room_label: row.room_id().map(|room| centre.label(room).to_owned()),
        phone: row.phone.clone(),
        starts_at: span.start,
        ends_at: span.end,
        status: row.status()?,
        why: row.why.clone(),
        tell_earlier: row.asked_earlier_at.is_some(),
        earlier: None,
        alternatives: Vec::new(),
    })
}

/// An appointment with the earlier start that the person was told of, and with what is offered in its place if the
/// centre called it off.
pub async fn full(
    state: &AppState,
    connection: &impl ConnectionTrait,
    actor: &Actor,
    centre: &Arc<KnownCentre>,
    row: &appointment::Model,
) -> ApiResult<Appointment> {
    let names = names(connection, std::slice::from_ref(row)).await?;
    let plain = plain(actor, centre, row, &names)?;
    let is_to_come = row.ends_at > state.clock.now().into();
    match row.status()? {
        AppointmentStatus::Confirmed if is_to_come && row.asked_earlier_at.is_some() => {
            Ok(Appointment { earlier: earlier(state, connection, centre, row).await?, ..plain })
        }
        AppointmentStatus::CalledOff if is_to_come => {
            let (slot, reason) = (row.slot()?, row.reason()?);
            let found = alternatives::for_slot(state, connection, centre, &slot, reason, row.person_id(), row.span());
            Ok(Appointment { alternatives: found.await?, ..plain })
        }
        _ => Ok(plain),
    }
}

/// The last of the starts that the person was told of which is still free and earlier.
async fn earlier(
    state: &AppState,
    connection: &impl ConnectionTrait,
    centre: &Arc<KnownCentre>,
    row: &appointment::Model,
) -> ApiResult<Option<AppointmentAlternative>> {
    let lately = told::Entity::find()
        .filter(told::Column::Appointment.eq(row.id))
        .filter(told::Column::StartsAt.lt(row.starts_at))
        .filter(told::Column::StartsAt.gt(EpochSeconds::from(state.clock.now())))
        .order_by_desc(told::Column::ToldAt)
        .order_by_asc(told::Column::StartsAt)
        .limit(TOLD_LATELY);
    let (way, reason) = (row.way()?, row.reason()?);
    for told in lately.all(connection).await? {
        let world = World::load(state, connection, centre, &(told.date..=told.date)).await?;
        let starts = world.free_on(told.date);
        let at = Instant::from(told.starts_at);
        let is_it = |start: &&contract::appointments::FreeStart| {
            start.counsellor.0 == told.counsellor && start.starts_at == at && start.fits(reason, way)
        };
        if let Some(start) = starts.iter().find(is_it) {
            let kind = if told.counsellor == row.counsellor {
                AppointmentAlternativeKind::OtherTime
            } else {
                AppointmentAlternativeKind::OtherCounsellor
            };
            return Ok(Some(alternative(kind, &world.offer(&starts), start, way)));
        }
    }
    Ok(None)
}
