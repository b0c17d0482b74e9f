//! The talks of a day at a centre, for its staff: who meets is not said.

use chrono::NaiveDate;
use contract::appointments::CompanyTalk;
use contract::time::Instant;
use contract::traineeships::TalkStatus;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::error::ApiResult;
use crate::features::network::KnownCentre;
use crate::features::traineeships::applications::entities::talk;

/// The interview rooms that companies have, by start, then room: for talks that are agreed, and for those that may come to be.
pub async fn company_talks(
    connection: &impl ConnectionTrait,
    centre: &KnownCentre,
    date: NaiveDate,
    now: Instant,
) -> ApiResult<Vec<CompanyTalk>> {
    let rows = talk::Entity::find()
        .filter(talk::Column::Date.eq(date))
        .filter(talk::Column::Centre.eq(centre.id.as_str()))
        .order_by_asc(talk::Column::StartsAt)
        .order_by_asc(talk::Column::Room)
        .all(connection)
        .await?;
    let mut talks = Vec::new();
    for row in rows {
        let is_agreed = row.status()? == TalkStatus::Accepted;
        if is_agreed || row.is_to_come(now)? {
            let room_label = centre.label(row.room_id()).to_owned();
            let (start, end) = (row.start()?, centre.end_at(row.ends_at.into())?);
            talks.push(CompanyTalk { room_label, start, end, is_agreed });
        }
    }
    Ok(talks)
}
