//! Which group sessions would no longer fit into their rooms: for who changes how many people a room holds.

use contract::group_sessions::{GroupSessionStatus, PlannedInRoom};
use contract::ids::SpaceId;
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{Condition, QueryOrder, QuerySelect};

use super::entities::session;
use crate::error::ApiResult;
use crate::store::EpochSeconds;

/// The most that are named.
const MOST_NAMED: u64 = 5;

/// The group sessions planned in these rooms and not over that have more places than the room is to hold, soonest first.
/// The centre is held, so nobody plans another meanwhile.
pub async fn larger_than(
    connection: &impl ConnectionTrait,
    rooms: &[(SpaceId, u16)],
    now: Instant,
) -> ApiResult<Vec<PlannedInRoom>> {
    if rooms.is_empty() {
        return Ok(Vec::new());
    }
    let too_large = rooms.iter().fold(Condition::any(), |any, (room, holds)| {
        let here = session::Column::Room.eq(room.0);
        any.add(here.and(session::Column::Places.gt(i32::from(*holds))))
    });
    let rows = session::Entity::find()
        .filter(too_large)
        .filter(session::Column::Status.eq(GroupSessionStatus::Planned.as_str()))
        .filter(session::Column::EndsAt.gt(EpochSeconds::from(now)))
        .order_by_asc(session::Column::StartsAt)
        .order_by_asc(session::Column::Id)
        .limit(MOST_NAMED)
        .all(connection)
        .await?;
    let named = |row: &session::Model| {
        Ok(PlannedInRoom {
            id: row.session_id(),
            room: row.room_id(),
            title: row.title.clone(),
            time: row.time()?,
            places: row.places()?,
        })
    };
    rows.iter().map(named).collect()
}
