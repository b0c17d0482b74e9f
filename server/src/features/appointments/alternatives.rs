//! What could be booked instead of an appointment that could not be had.

use contract::appointments::{
    AppointmentAlternative, AppointmentReason, AppointmentSlot, AppointmentWay, AppointmentWish, FreeStart,
    appointment_alternatives,
};
use contract::ids::{AppointmentId, PersonId};
use contract::time::{Instant, Span};
use sea_orm::entity::prelude::*;
use std::sync::Arc;

use super::place::Claim;
use super::world::{Dates, World, bookable, days_around, within};
use crate::error::ApiResult;
use crate::features::bookings;
use crate::features::network::{self, KnownCentre};
use crate::state::AppState;

/// How many days before and after the wanted one are looked at.
const DAYS_AROUND: u64 = 14;

/// How many other centres are looked at, the nearest first.
const OTHER_CENTRES: usize = 3;

/// How many are offered.
const MOST: usize = 3;

/// What was wanted, by whom.
struct Wanted<'a> {
    slot: &'a AppointmentSlot,
    reason: AppointmentReason,
    starts_at: Instant,
    busy: Vec<Span>,
}

/// The alternatives to a claim that was refused.
pub async fn for_claim(
    state: &AppState,
    connection: &impl ConnectionTrait,
    centre: &Arc<KnownCentre>,
    claim: &Claim<'_>,
    span: Span,
) -> ApiResult<Vec<AppointmentAlternative>> {
    let found = for_slot(state, connection, centre, claim.slot, claim.reason, claim.person, span).await?;
    // Where one is already is no alternative.
    Ok(found.into_iter().filter(|found| Some(&found.slot) != claim.instead_of).collect())
}

/// The alternatives to an appointment, as things stand in this connection or transaction.
pub async fn for_slot(
    state: &AppState,
    connection: &impl ConnectionTrait,
    centre: &Arc<KnownCentre>,
    slot: &AppointmentSlot,
    reason: AppointmentReason,
    person: PersonId,
    span: Span,
) -> ApiResult<Vec<AppointmentAlternative>> {
    let dates = dates(state, centre, slot);
    let busy = busy(connection, person, None, &dates).await?;
    let wanted = Wanted { slot, reason, starts_at: span.start, busy };
    let home = (World::load(state, connection, centre, &dates).await?, dates);
    let found = wanted.among(&home, &[]);
    if found.len() >= MOST {
        return Ok(found);
    }
    let mut others = Vec::new();
    for other in nearest(state, connection, centre).await? {
        let dates = self::dates(state, &other, slot);
        others.push((World::load(state, connection, &other, &dates).await?, dates));
    }
    Ok(wanted.among(&home, &others))
}

/// When a person is somewhere during some days, for anything but one appointment.
pub async fn busy(
    connection: &impl ConnectionTrait,
    person: PersonId,
    but: Option<AppointmentId>,
    dates: &Dates,
) -> ApiResult<Vec<Span>> {
    let held = bookings::held(connection, &[person], &[], super::world::around(dates)).await?;
    let others = held.into_iter().filter(|held| but.is_none_or(|but| held.holder != but.0));
    Ok(others.map(|held| held.span).collect())
}

fn dates(state: &AppState, centre: &KnownCentre, slot: &AppointmentSlot) -> Dates {
    let bookable = bookable(centre, state.clock.now());
    let nearest = slot.date.clamp(*bookable.start(), *bookable.end());
    within(&days_around(nearest, DAYS_AROUND), &bookable)
}

async fn nearest(
    state: &AppState,
    connection: &impl ConnectionTrait,
    home: &KnownCentre,
) -> ApiResult<Vec<Arc<KnownCentre>>> {
    let all = network::all(state, connection).await?;
    let mut others: Vec<_> = all.iter().filter(|known| known.id != home.id).cloned().collect();
    let distance = |known: &KnownCentre| home.position.kilometres_to(known.position);
    others.sort_by(|one, other| distance(one).total_cmp(&distance(other)));
    others.truncate(OTHER_CENTRES);
    Ok(others)
}

impl Wanted<'_> {
    fn among(&self, home: &(World, Dates), others: &[(World, Dates)]) -> Vec<AppointmentAlternative> {
        let starts = |(world, dates): &(World, Dates)| world.free(dates);
        let (here, elsewhere): (_, Vec<Vec<FreeStart>>) = (starts(home), others.iter().map(starts).collect());
        let offers: Vec<_> = others.iter().zip(&elsewhere).map(|((world, _), starts)| world.offer(starts)).collect();
        appointment_alternatives(&self.wish(), &home.0.offer(&here), &offers)
    }

    fn wish(&self) -> AppointmentWish<'_> {
        let (counsellor, way): (PersonId, AppointmentWay) = (self.slot.counsellor, self.slot.way);
        AppointmentWish { counsellor, way, starts_at: self.starts_at, reason: self.reason, busy: &self.busy }
    }
}
