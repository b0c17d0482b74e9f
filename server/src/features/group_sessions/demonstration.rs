//! Group sessions that are made up, so that a trial has something to register for.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use contract::group_sessions::{GroupSessionTime, PlanGroupSession, RegistrationStatus, holds_groups};
use contract::ids::{CentreId, GroupSessionId, PersonId, RegistrationId};
use contract::time::TimeOfDay;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};
use uuid::Uuid;

use super::entities::{registration, session};
use super::{plan_group_session, remind, seats};
use crate::error::{ApiError, ApiResult};
use crate::features::accounts::demonstration::add_client;
use crate::features::network::{self, Hold};
use crate::state::AppState;
use crate::store::{EpochSeconds, in_savepoint};

/// One that is made up.
struct Invented {
    centre: &'static str,
    title: &'static str,
    about: &'static str,
    weekday: Weekday,
    /// First and last hour.
    hours: (u16, u16),
    places: u16,
    /// How many have registered.
    registered: usize,
}

const SESSIONS: [Invented; 3] = [
    Invented {
        centre: "portalavoro-matera",
        title: "Che cosa so fare? Incontro di orientamento",
        about: "In gruppo, con un orientatore: che cosa ti piace, che cosa sai fare, da dove cominciare. \
                Non serve preparare niente.",
        weekday: Weekday::Thu,
        hours: (15, 17),
        places: 8,
        registered: 3,
    },
    Invented {
        centre: "portalavoro-matera",
        title: "Scrivere il curriculum",
        about: "Porta quello che hai, anche su carta. Lo guardiamo insieme e lo riscriviamo.",
        weekday: Weekday::Wed,
        hours: (10, 12),
        places: 2,
        registered: 2,
    },
    Invented {
        centre: "portalavoro-potenza",
        title: "Il primo colloquio di lavoro",
        about: "Prove di colloquio in piccoli gruppi: che cosa ti chiedono, che cosa puoi chiedere tu.",
        weekday: Weekday::Thu,
        hours: (10, 12),
        places: 10,
        registered: 2,
    },
];

/// Who has registered.
const PEOPLE: [&str; 3] = ["Vera Dimostrativa", "Walter Dimostrativo", "Zoe Dimostrativa"];

/// The number of the first of these people.
const FIRST_PERSON: u128 = 0x0000_0000_0000_7000_8000_0000_0000_0600;

/// So many days ahead the first of them is at the earliest: nobody needs to hurry.
const DAYS_AHEAD: u64 = 3;

/// Makes what is not there yet: each in the coming days, where the room is free.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            for invented in &SESSIONS {
                add(state, &transaction, invented).await?;
            }
            Ok(())
        })
        .await
}

/// Adds one, unless it is to come already, the centre has no such room, or the room is not free.
async fn add(state: &AppState, transaction: &DatabaseTransaction, invented: &Invented) -> ApiResult<()> {
    let now = state.clock.now();
    let coming = session::Entity::find()
        .filter(session::Column::Centre.eq(invented.centre))
        .filter(session::Column::Title.eq(invented.title))
        .filter(session::Column::StartsAt.gt(EpochSeconds::from(now)));
    if coming.count(transaction).await? > 0 {
        return Ok(());
    }
    let id: CentreId = invented.centre.parse().map_err(|_| ApiError::Stored("centre.id"))?;
    let Some(centre) = network::hold(state, transaction, &id, Hold::Shared).await? else { return Ok(()) };
    let Some(room) = centre.spaces.iter().find(|space| holds_groups(space.kind)) else { return Ok(()) };
    let (Ok(start), Ok(end)) =
        (TimeOfDay::from_minutes(invented.hours.0 * 60), TimeOfDay::from_minutes(invented.hours.1 * 60))
    else {
        return Ok(());
    };
    let date = next(centre.date_at(now), invented.weekday);
    let plan = PlanGroupSession {
        id: GroupSessionId(Uuid::now_v7()),
        centre: id,
        title: invented.title.to_owned(),
        about: invented.about.to_owned(),
        time: GroupSessionTime { date, start, end, fold: None },
        room: room.id,
        places: invented.places.min(room.places),
        register_until: None,
    };
    let (plan, centre) = (&plan, &centre);
    let added = in_savepoint(transaction, |savepoint| async move {
        let row = plan_group_session::row(state, centre, PersonId(Uuid::from_u128(FIRST_PERSON)), plan)?;
        seats::take_room(&savepoint, &row).await??;
        session::Entity::insert(row.clone().into_active_model()).exec_without_returning(&*savepoint).await?;
        fill(state, &savepoint, &row, invented).await
    })
    .await;
    match added {
        Err(ApiError::Refused(_)) => Ok(()),
        outcome => outcome,
    }
}

/// Registers the first of the people.
async fn fill(
    state: &AppState,
    transaction: &DatabaseTransaction,
    session: &session::Model,
    invented: &Invented,
) -> ApiResult<()> {
    let now = state.clock.now();
    for ((number, place), name) in (FIRST_PERSON..).zip(1_u16..).zip(PEOPLE).take(invented.registered) {
        let (person, id) = (PersonId(Uuid::from_u128(number)), RegistrationId(Uuid::now_v7()));
        add_client(state, transaction, person, name, invented.centre).await?;
        seats::take_place(transaction, session, id, person, place).await??;
        let row = registration::Model {
            id: id.0,
            session: session.id,
            person: person.0,
            number: i64::from(place),
            place: Some(i32::from(place)),
            status: RegistrationStatus::Registered.as_str().to_owned(),
            reminded_at: remind::not_needed(session.span(), now),
            made_by: person.0,
            made_at: now.into(),
            changed_at: now.into(),
            revision: 0,
        };
        registration::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
    }
    Ok(())
}

/// The next date with this weekday, some days from today on.
fn next(today: NaiveDate, weekday: Weekday) -> NaiveDate {
    let first = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    first.iter_days().take(7).find(|date| date.weekday() == weekday).unwrap_or(first)
}
