//! Who holds what on a day, in one query.

use chrono::NaiveDate;
use contract::bookings::BookingStatus;
use contract::ids::{CentreId, PersonId, SpaceId};
use contract::time::{Instant, Span};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{Condition, FromQueryResult};

use super::entities::{block, booking};
use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;

/// A time in which a space is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Where.
    pub centre: CentreId,
    /// The space.
    pub space: SpaceId,
    /// The local date.
    pub date: NaiveDate,
    /// When.
    pub span: Span,
    /// Who has it; nobody when the centre blocked it.
    pub person: Option<PersonId>,
}

#[derive(FromQueryResult)]
struct Row {
    centre: String,
    space: Uuid,
    date: NaiveDate,
    starts_at: EpochSeconds,
    ends_at: EpochSeconds,
    person: Option<Uuid>,
}

impl Row {
    fn holding(self) -> ApiResult<Holding> {
        Ok(Holding {
            centre: self.centre.parse().map_err(|_| ApiError::Stored("booking.centre"))?,
            space: SpaceId(self.space),
            date: self.date,
            span: Span { start: self.starts_at.into(), end: self.ends_at.into() },
            person: self.person.map(PersonId),
        })
    }
}

/// Bookings that hold their desk at a moment: checked in, or with time left to check in.
pub fn in_force(now: Instant) -> Condition {
    let waiting = booking::Column::Status
        .eq(BookingStatus::Confirmed.as_str())
        .and(booking::Column::ReleaseAt.gt(EpochSeconds::from(now)));
    Condition::any().add(booking::Column::Status.eq(BookingStatus::CheckedIn.as_str())).add(waiting)
}

/// What is held at a centre on a date, by start.
pub async fn of_day(
    connection: &impl ConnectionTrait,
    centre: &CentreId,
    date: NaiveDate,
    now: Instant,
) -> ApiResult<Vec<Holding>> {
    let booked = Condition::all().add(booking::Column::Date.eq(date)).add(booking::Column::Centre.eq(centre.as_str()));
    let blocked = Condition::all().add(block::Column::Date.eq(date)).add(block::Column::Centre.eq(centre.as_str()));
    select(connection, booked.add(in_force(now)), blocked).await
}

/// What is held by bookings and blocks that meet the conditions, by start.
pub async fn select(
    connection: &impl ConnectionTrait,
    booked: Condition,
    blocked: Condition,
) -> ApiResult<Vec<Holding>> {
    use booking::Column::{Centre, Date, EndsAt, Person, Space, StartsAt};
    let bookings: SelectStatement = Query::select()
        .columns([Centre, Space, Date, StartsAt, EndsAt, Person])
        .from(booking::Entity)
        .cond_where(booked)
        .to_owned();
    let blocks = Query::select()
        .columns([
            block::Column::Centre,
            block::Column::Space,
            block::Column::Date,
            block::Column::StartsAt,
            block::Column::EndsAt,
        ])
        .expr_as(Expr::cust("NULL"), Person)
        .from(block::Entity)
        .cond_where(blocked)
        .to_owned();
    let both = bookings.clone().union(UnionType::All, blocks).to_owned();
    let rows = Row::find_by_statement(connection.get_database_backend().build(&both)).all(connection).await?;
    let mut holdings = rows.into_iter().map(Row::holding).collect::<ApiResult<Vec<_>>>()?;
    holdings.sort_by_key(|holding| holding.span.start);
    Ok(holdings)
}
