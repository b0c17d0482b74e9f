//! Group sessions and registrations as clients see them.

use contract::group_sessions::{GroupRegistration, GroupSession, RegistrationStatus, position};
use contract::ids::PersonId;
use contract::time::Instant;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

use super::entities::{registration, session};
use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, KnownCentre};
use crate::state::AppState;

/// Who is in the lists of some group sessions, counted.
#[derive(Default)]
pub struct Counts {
    registered: HashMap<Uuid, u16>,
    /// The numbers of who waits.
    waiting: HashMap<Uuid, Vec<i64>>,
}

impl Counts {
    /// Reads them for these group sessions.
    pub async fn of(connection: &impl ConnectionTrait, sessions: &[Uuid]) -> ApiResult<Self> {
        let mut counts = Self::default();
        if sessions.is_empty() {
            return Ok(counts);
        }
        let rows: Vec<(Uuid, String, i64)> = registration::Entity::find()
            .filter(registration::Column::Session.is_in(sessions.iter().copied()))
            .filter(registration::Column::Status.is_in(super::promote::in_list()))
            .select_only()
            .column(registration::Column::Session)
            .column(registration::Column::Status)
            .column(registration::Column::Number)
            .into_tuple()
            .all(connection)
            .await?;
        for (session, status, number) in rows {
            if status == RegistrationStatus::Waiting.as_str() {
                counts.waiting.entry(session).or_default().push(number);
            } else {
                *counts.registered.entry(session).or_default() += 1;
            }
        }
        Ok(counts)
    }

    fn registered(&self, session: Uuid) -> u16 {
        self.registered.get(&session).copied().unwrap_or_default()
    }

    fn waiting(&self, session: Uuid) -> &[i64] {
        self.waiting.get(&session).map(Vec::as_slice).unwrap_or_default()
    }

    /// The position in the list of who waits, until it begins.
    pub fn position(&self, session: &session::Model, row: &registration::Model, now: Instant) -> Option<u16> {
        let waits = row.is(RegistrationStatus::Waiting) && session.is_to_come(now);
        waits.then(|| position(row.number, self.waiting(session.id)))
    }
}

/// A group session of this centre.
pub fn session(centre: &KnownCentre, row: &session::Model, counts: &Counts, now: Instant) -> ApiResult<GroupSession> {
    let span = row.span();
    Ok(GroupSession {
        id: row.session_id(),
        centre: centre.id.clone(),
        centre_name: centre.name.clone(),
        title: row.title.clone(),
        about: row.about.clone(),
        time: row.time()?,
        room: row.room_id(),
        room_label: centre.label(row.room_id()).to_owned(),
        starts_at: span.start,
        ends_at: span.end,
        register_until: row.register_until.into(),
        places: row.places()?,
        registered: counts.registered(row.id),
        waiting: u16::try_from(counts.waiting(row.id).len()).unwrap_or(u16::MAX),
        status: row.status(now)?,
        why: row.why.clone(),
        version: row.version,
    })
}

/// Group sessions of any centres, in the same order.
pub async fn sessions(
    state: &AppState,
    connection: &impl ConnectionTrait,
    rows: &[session::Model],
) -> ApiResult<Vec<GroupSession>> {
    let centres = network::all(state, connection).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let counts = Counts::of(connection, &ids).await?;
    let shown = |row: &session::Model| {
        let centre = centres.iter().find(|centre| centre.id.as_str() == row.centre);
        let centre = centre.ok_or(ApiError::Stored("group_session.centre"))?;
        session(centre, row, &counts, state.clock.now())
    };
    rows.iter().map(shown).collect()
}

/// A registration as its person sees it.
pub async fn registration(
    state: &AppState,
    connection: &impl ConnectionTrait,
    centre: &KnownCentre,
    of: &session::Model,
    row: &registration::Model,
) -> ApiResult<GroupRegistration> {
    let now = state.clock.now();
    let counts = Counts::of(connection, &[of.id]).await?;
    Ok(GroupRegistration {
        id: row.registration_id(),
        session: session(centre, of, &counts, now)?,
        status: row.status(of.span(), now)?,
        position: counts.position(of, row, now),
    })
}

/// Every registration of a person, with what it is for, in no order.
pub async fn registrations_of(
    state: &AppState,
    connection: &impl ConnectionTrait,
    person: PersonId,
) -> ApiResult<Vec<GroupRegistration>> {
    let rows = registration::Entity::find().filter(registration::Column::Person.eq(person.0)).all(connection).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.session).collect();
    let sessions = session::Entity::find().filter(session::Column::Id.is_in(ids.clone())).all(connection).await?;
    let (centres, counts) = (network::all(state, connection).await?, Counts::of(connection, &ids).await?);
    let now = state.clock.now();
    let shown = |row: &registration::Model| {
        let of = sessions.iter().find(|session| session.id == row.session);
        let of = of.ok_or(ApiError::Stored("group_registration.session"))?;
        let centre = centres.iter().find(|centre| centre.id.as_str() == of.centre);
        Ok(GroupRegistration {
            id: row.registration_id(),
            session: session(centre.ok_or(ApiError::Stored("group_session.centre"))?, of, &counts, now)?,
            status: row.status(of.span(), now)?,
            position: counts.position(of, row, now),
        })
    };
    rows.iter().map(shown).collect()
}
