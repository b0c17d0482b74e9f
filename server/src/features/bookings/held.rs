//! What is held by anything at all, read from the cells: for rooms that hold time of people and spaces beside desks.

use contract::ids::{PersonId, SpaceId};
use contract::problem::{Code, FieldError};
use contract::time::{CELL_SECONDS, Instant, Span};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder};

use super::entities::cell;
use crate::error::ApiResult;
use crate::features::group_sessions;

/// A time that is held without a break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which space; for what has no space, it is the person's own id.
    pub space: SpaceId,
    /// Who is there; nobody for a block.
    pub person: Option<PersonId>,
    /// For what.
    pub holder: Uuid,
    /// When.
    pub span: Span,
}

/// What any of these people and spaces have during a span, in no order.
pub async fn held(
    connection: &impl ConnectionTrait,
    people: &[PersonId],
    spaces: &[SpaceId],
    span: Span,
) -> ApiResult<Vec<Held>> {
    let theirs = Condition::any()
        .add(cell::Column::Person.is_in(people.iter().map(|person| person.0)))
        .add(cell::Column::Space.is_in(spaces.iter().map(|space| space.0)));
    let cells = span.cells();
    let rows = cell::Entity::find()
        .filter(theirs)
        .filter(cell::Column::Cell.gte(cells.start))
        .filter(cell::Column::Cell.lt(cells.end))
        .order_by_asc(cell::Column::Holder)
        .order_by_asc(cell::Column::Space)
        .order_by_asc(cell::Column::Seat)
        .order_by_asc(cell::Column::Cell)
        .all(connection)
        .await?;
    let mut found: Vec<Held> = Vec::new();
    for row in rows {
        let next = Held {
            space: SpaceId(row.space),
            person: row.person.map(PersonId),
            holder: row.holder,
            span: Span { start: moment(row.cell), end: moment(row.cell + 1) },
        };
        match found.last_mut().filter(|last| continues(last, &next)) {
            Some(last) => last.span.end = next.span.end,
            None => found.push(next),
        }
    }
    Ok(found)
}

/// Refuses an id under which something holds time already, in whatever room, or may come to: who gave one of them up would
/// give back the other's time too. Who waits for a place holds nothing until they get it under the same id.
pub async fn refuse_used_id(connection: &impl ConnectionTrait, id: Uuid) -> ApiResult<()> {
    let held = cell::Entity::find().filter(cell::Column::Holder.eq(id)).count(connection).await? > 0;
    if held || group_sessions::waits_under(connection, id).await? {
        return Err(vec![FieldError::new("id", Code::Repeated)].into());
    }
    Ok(())
}

fn continues(last: &Held, next: &Held) -> bool {
    last.span.end == next.span.start && (last.holder, last.space, last.person) == (next.holder, next.space, next.person)
}

fn moment(cell: i64) -> Instant {
    Instant::from_timestamp(cell * CELL_SECONDS, 0).unwrap_or_default()
}
