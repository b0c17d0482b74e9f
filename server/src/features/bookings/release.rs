//! Gives back what nobody came for. Every minute, and before each command, so that no command trips over it; whoever
//! only looks sees it as given back from the first moment on.

use contract::bookings::{BookingEvent, BookingStatus};
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DatabaseTransaction, QueryOrder, QuerySelect};

use super::effects::Effects;
use super::entities::{booking, cell};
use super::letters::{self, News};
use super::{cells, owned};
use crate::error::{ApiError, ApiResult};
use crate::features::network;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Bookings that one transaction gives back.
const PER_TURN: u64 = 100;

/// Cells are kept so long after they are over, in seconds.
const CELLS_KEPT: i64 = 24 * 3600;

/// Gives back every booking whose time to check in has run out. Doing it twice changes nothing.
pub async fn release_due(state: &AppState) -> ApiResult<()> {
    while booking::Entity::find().filter(due(state.clock.now())).limit(1).count(state.store.read()).await? > 0 {
        let effects = &Effects::default();
        state
            .store
            .write(|transaction| async move {
                effects.begin();
                release(state, &transaction, effects).await
            })
            .await?;
        effects.settle(state);
    }
    Ok(())
}

/// Forgets cells of days gone by: nobody can want them any more, and the bookings themselves stay.
pub async fn forget_old_cells(state: &AppState) -> ApiResult<()> {
    let oldest = (state.clock.now().timestamp() - CELLS_KEPT).div_euclid(contract::time::CELL_SECONDS);
    state
        .store
        .write(|transaction| async move {
            cell::Entity::delete_many().filter(cell::Column::Cell.lt(oldest)).exec(&*transaction).await?;
            Ok::<_, ApiError>(())
        })
        .await
}

fn due(now: Instant) -> Condition {
    Condition::all()
        .add(booking::Column::Status.eq(BookingStatus::Confirmed.as_str()))
        .add(booking::Column::ReleaseAt.lte(EpochSeconds::from(now)))
}

async fn release(state: &AppState, transaction: &DatabaseTransaction, effects: &Effects) -> ApiResult<()> {
    let now = state.clock.now();
    // In the order of ids, so that two servers that do it at once wait instead of blocking each other.
    let unused = booking::Entity::find()
        .filter(due(now))
        .order_by_asc(booking::Column::Id)
        .limit(PER_TURN)
        .lock_exclusive()
        .all(transaction)
        .await?;
    for row in unused {
        // Its status already reads as released, so the table of states is asked from what is stored.
        let released =
            BookingStatus::Confirmed.after(BookingEvent::Release).ok_or(ApiError::Stored("booking.status"))?;
        let row = owned::set_status(transaction, row, released, now).await?;
        cells::give_back(transaction, &[row.id]).await?;
        let centres = network::all(state, transaction).await?;
        if let Some(centre) = centres.iter().find(|centre| centre.id.as_str() == row.centre) {
            let person = owned::person_of(transaction, &row).await?;
            letters::send(state, transaction, &person, centre, &row, News::Released).await?;
        }
        effects.touch(&row.centre_id()?, row.date);
        effects.note("release", &Ok(()));
    }
    Ok(())
}
