//! Telling people of an earlier start that has become free. Whoever frees time looks at what is free before and after,
//! in one transaction; the difference is what became free.

use contract::appointments::{AppointmentStatus, EarlierWish, FreeStart, freed};
use contract::ids::AppointmentId;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, IntoActiveModel, QueryOrder, QuerySelect};
use std::sync::Arc;

use super::entities::{appointment, told};
use super::letters::{self, News};
use super::world::{Dates, World};
use super::{alternatives, owned};
use crate::error::ApiResult;
use crate::features::network::KnownCentre;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// As many are told at once at most.
const MOST_TOLD: u64 = 200;

/// What was free at a centre before something changes.
pub struct Freeing {
    centre: Arc<KnownCentre>,
    dates: Dates,
    before: Vec<FreeStart>,
}

impl Freeing {
    /// Looks at some days of a centre that is held alone.
    pub async fn look(
        state: &AppState,
        transaction: &DatabaseTransaction,
        centre: &Arc<KnownCentre>,
        dates: Dates,
    ) -> ApiResult<Self> {
        let before = World::load(state, transaction, centre, &dates).await?.free(&dates);
        Ok(Self { centre: centre.clone(), dates, before })
    }

    /// Tells who asked, first who asked first, each of the earliest start that suits them and that they have not been
    /// told of. The appointment that made the change is not told of itself.
    pub async fn tell(
        self,
        state: &AppState,
        transaction: &DatabaseTransaction,
        by: Option<AppointmentId>,
    ) -> ApiResult<()> {
        let world = World::load(state, transaction, &self.centre, &self.dates).await?;
        let freed = freed(&self.before, world.free(&self.dates));
        let Some(first) = freed.first() else { return Ok(()) };
        let asked = appointment::Entity::find()
            .filter(appointment::Column::Centre.eq(self.centre.id.as_str()))
            .filter(appointment::Column::Status.eq(AppointmentStatus::Confirmed.as_str()))
            .filter(appointment::Column::AskedEarlierAt.is_not_null())
            .filter(appointment::Column::StartsAt.gt(EpochSeconds::from(first.starts_at)))
            .filter(appointment::Column::Id.ne(by.map(|by| by.0).unwrap_or_default()))
            .order_by_asc(appointment::Column::AskedEarlierAt)
            .order_by_asc(appointment::Column::Id)
            .limit(MOST_TOLD);
        for row in asked.all(transaction).await? {
            self.tell_one(state, transaction, &row, &freed).await?;
        }
        Ok(())
    }

    async fn tell_one(
        &self,
        state: &AppState,
        transaction: &DatabaseTransaction,
        row: &appointment::Model,
        freed: &[FreeStart],
    ) -> ApiResult<()> {
        let busy = alternatives::busy(transaction, row.person_id(), Some(row.appointment_id()), &self.dates).await?;
        let wish = EarlierWish { starts_at: row.starts_at.into(), way: row.way()?, reason: row.reason()?, busy: &busy };
        let Some(start) = wish.first_of(freed) else { return Ok(()) };
        if note_told(state, transaction, row, start).await? {
            let person = owned::person_of(transaction, row).await?;
            let news = News::Earlier { starts_at: start.starts_at, date: start.date };
            letters::send(state, transaction, &person, &self.centre, row, news).await?;
        }
        Ok(())
    }
}

/// Notes that the person is told; whether they had not been told of this start before.
async fn note_told(
    state: &AppState,
    transaction: &DatabaseTransaction,
    row: &appointment::Model,
    start: &FreeStart,
) -> ApiResult<bool> {
    let told = told::Model {
        appointment: row.id,
        counsellor: start.counsellor.0,
        starts_at: start.starts_at.into(),
        date: start.date,
        told_at: state.clock.now().into(),
    };
    let key = [told::Column::Appointment, told::Column::Counsellor, told::Column::StartsAt];
    let or_nothing = OnConflict::columns(key).do_nothing().to_owned();
    let insert = told::Entity::insert(told.into_active_model()).on_conflict(or_nothing);
    Ok(insert.exec_without_returning(transaction).await? > 0)
}
