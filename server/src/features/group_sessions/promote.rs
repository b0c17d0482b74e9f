//! Giving places that are free to who waits, in the order of the list. In the transaction that frees a place, and every
//! minute: somebody who was busy may have become free meanwhile.

use contract::group_sessions::{
    GroupSessionStatus, RegistrationEvent, RegistrationStatus, Waiting, first_free_place, promoted,
};
use contract::ids::{GroupSessionId, PersonId};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{DatabaseTransaction, QueryOrder};

use super::entities::{registration, session};
use super::letters::{self, News};
use super::owned::{self, Locked};
use super::{remind, seats};
use crate::error::{ApiError, ApiResult};
use crate::features::bookings::Effects;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Who has a place or waits for one, and who of those who wait could have it.
pub struct List {
    waiting: Vec<(registration::Model, Waiting)>,
    taken: Vec<u16>,
}

impl List {
    /// Reads it, in the order of registering.
    pub async fn load(connection: &impl ConnectionTrait, session: &session::Model) -> ApiResult<Self> {
        let rows = registration::Entity::find()
            .filter(registration::Column::Session.eq(session.id))
            .filter(registration::Column::Status.is_in(in_list()))
            .order_by_asc(registration::Column::Number)
            .all(connection)
            .await?;
        let places = rows.iter().map(registration::Model::place).collect::<ApiResult<Vec<_>>>()?;
        let waits = |row: &registration::Model| row.is(RegistrationStatus::Waiting);
        let people: Vec<PersonId> = rows.iter().filter(|row| waits(row)).map(|row| row.person_id()).collect();
        let busy = seats::busy(connection, &people, session.span()).await?;
        let seen = |row: registration::Model| {
            let is_free = !busy.contains(&row.person_id());
            let waiting = Waiting { registration: row.registration_id(), is_free };
            (row, waiting)
        };
        Ok(Self {
            taken: places.into_iter().flatten().collect(),
            waiting: rows.into_iter().filter(waits).map(seen).collect(),
        })
    }

    /// A place that nobody has, once those who wait have had theirs.
    pub fn free_place(&self, places: u16) -> Option<u16> {
        if self.taken.len() < usize::from(places) { first_free_place(places, &self.taken) } else { None }
    }

    /// How many have a place.
    pub fn registered(&self) -> u16 {
        u16::try_from(self.taken.len()).unwrap_or(u16::MAX)
    }

    /// Who would be next.
    fn next(&self, places: u16) -> Option<usize> {
        let list: Vec<_> = self.waiting.iter().map(|(_, waiting)| *waiting).collect();
        let next = *promoted(places, self.registered(), &list).first()?;
        self.waiting.iter().position(|(_, waiting)| waiting.registration == next)
    }
}

/// The words of those who have a place or wait for one.
pub fn in_list() -> impl Iterator<Item = &'static str> {
    RegistrationStatus::ALL.into_iter().filter(|status| status.is_in_list()).map(RegistrationStatus::as_str)
}

/// Whether somebody waits for a place under this id, and would hold their time under it.
pub async fn waits_under(connection: &impl ConnectionTrait, id: Uuid) -> ApiResult<bool> {
    let row = registration::Entity::find_by_id(id).one(connection).await?;
    Ok(row.is_some_and(|row| row.is(RegistrationStatus::Waiting)))
}

/// Gives every place that is free to who waits and is free then, and tells them. The session is locked. What has begun
/// gets nobody from the list.
pub async fn promote(state: &AppState, transaction: &DatabaseTransaction, locked: &Locked) -> ApiResult<List> {
    let Locked { centre, session } = locked;
    let (now, places) = (state.clock.now(), session.places()?);
    let mut list = List::load(transaction, session).await?;
    while session.is_to_come(now)
        && let Some(next) = list.next(places)
        && let Some(place) = list.free_place(places)
    {
        let row = list.waiting[next].0.clone();
        let had = seats::take_place(transaction, session, row.registration_id(), row.person_id(), place).await?;
        if had.is_err() {
            // They took a desk or an appointment in this very moment.
            list.waiting[next].1.is_free = false;
            continue;
        }
        let status = row.status_after(RegistrationEvent::Promote, session.span(), now)?;
        let row = registration::Model {
            place: Some(i32::from(place)),
            reminded_at: remind::not_needed(session.span(), now),
            ..owned::with_status(row, status, now)
        };
        owned::write(transaction, &row).await?;
        let person = owned::person_of(transaction, &row).await?;
        letters::send(state, transaction, &person, centre, session, &row, News::Promoted).await?;
        list.waiting.remove(next);
        list.taken.push(place);
    }
    Ok(list)
}

/// Does the same for every group session to come in which somebody waits. Doing it twice promotes nobody twice.
pub async fn promote_due(state: &AppState) -> ApiResult<()> {
    let waited_for = Query::select()
        .column(registration::Column::Session)
        .from(registration::Entity)
        .and_where(registration::Column::Status.eq(RegistrationStatus::Waiting.as_str()))
        .take();
    let sessions = session::Entity::find()
        .filter(session::Column::Status.eq(GroupSessionStatus::Planned.as_str()))
        .filter(session::Column::StartsAt.gt(EpochSeconds::from(state.clock.now())))
        .filter(session::Column::Id.in_subquery(waited_for))
        .all(state.store.read())
        .await?;
    for session in sessions {
        // Most of the time nothing is to do, and then nothing is locked.
        if List::load(state.store.read(), &session).await?.next(session.places()?).is_some() {
            promote_one(state, session.session_id()).await?;
        }
    }
    Ok(())
}

async fn promote_one(state: &AppState, id: GroupSessionId) -> ApiResult<()> {
    let effects = &Effects::default();
    state
        .store
        .write(|transaction| async move {
            effects.begin();
            let locked = owned::lock(state, &transaction, id).await?;
            promote(state, &transaction, &locked).await?;
            effects.touch(&locked.centre.id, locked.session.date);
            Ok::<_, ApiError>(())
        })
        .await?;
    effects.settle(state);
    Ok(())
}
