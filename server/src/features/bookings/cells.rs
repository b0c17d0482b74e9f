//! Taking and giving back quarters of an hour. The database decides who has one; nothing is looked up before.

use contract::ids::{PersonId, SpaceId};
use contract::problem::Code;
use contract::time::Span;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QuerySelect};

use super::entities::{block, cell};
use crate::error::ApiResult;

/// The only seat of a desk, and the one that a block takes.
pub const SEAT: i32 = 0;

/// What is taken, by whom, for what.
#[derive(Clone, Copy, Debug)]
pub struct Hold {
    /// The space.
    pub space: SpaceId,
    /// The seat in it, from 0 on.
    pub seat: i32,
    /// The time.
    pub span: Span,
    /// Who sits there; nobody for a block.
    pub person: Option<PersonId>,
    /// The booking, the block, or what another room holds it for.
    pub holder: Uuid,
}

/// Takes every cell of the span, or says why not. After a refusal some cells may have been written: the caller takes
/// its savepoint back.
pub async fn take(transaction: &DatabaseTransaction, hold: Hold) -> ApiResult<Result<(), Code>> {
    let cells = hold.span.cells();
    let wanted = u64::try_from(cells.end - cells.start).unwrap_or_default();
    let rows = cells.map(|cell| cell::ActiveModel {
        space: Set(hold.space.0),
        seat: Set(hold.seat),
        cell: Set(cell),
        person: Set(hold.person.map(|person| person.0)),
        holder: Set(hold.holder),
    });
    // Without a target it covers both keys, and a conflict does not abort PostgreSQL's transaction.
    let or_nothing = OnConflict::new().do_nothing().to_owned();
    let had = cell::Entity::insert_many(rows).on_conflict(or_nothing).exec_without_returning(transaction).await?;
    if had == wanted { Ok(Ok(())) } else { why_not(transaction, hold).await.map(Err) }
}

/// Gives back the cells of bookings or blocks.
pub async fn give_back(transaction: &DatabaseTransaction, holders: &[Uuid]) -> ApiResult<()> {
    let held = cell::Column::Holder.is_in(holders.iter().copied());
    cell::Entity::delete_many().filter(held).exec(transaction).await?;
    Ok(())
}

/// Tells the two keys apart: the space is held, or the person is busy elsewhere.
async fn why_not(transaction: &DatabaseTransaction, hold: Hold) -> ApiResult<Code> {
    let cells = hold.span.cells();
    let others: Vec<Uuid> = cell::Entity::find()
        .filter(cell::Column::Space.eq(hold.space.0))
        .filter(cell::Column::Seat.eq(hold.seat))
        .filter(cell::Column::Cell.gte(cells.start))
        .filter(cell::Column::Cell.lt(cells.end))
        .filter(cell::Column::Holder.ne(hold.holder))
        .select_only()
        .column(cell::Column::Holder)
        .distinct()
        .into_tuple()
        .all(transaction)
        .await?;
    if others.is_empty() {
        return Ok(Code::PersonBusy);
    }
    let blocked = block::Entity::find().filter(block::Column::Id.is_in(others)).count(transaction).await? > 0;
    Ok(if blocked { Code::SpaceBlocked } else { Code::SlotTaken })
}
