//! The questions to the index, on either database.

use chrono::NaiveDate;
use contract::traineeships::PostingSearch;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, FromQueryResult, QueryOrder, QuerySelect};

use super::entities::{self, Column};
use super::{windows, words};
use crate::error::ApiResult;
use crate::store::text_columns::word;

/// An open posting that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Fitting {
    /// Its place among all that were ever published.
    pub number: i64,
    /// The posting.
    pub posting: Uuid,
}

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The filters, and below which number is looked.
    pub search: &'a PostingSearch,
    /// The stems of its words.
    pub stems: &'a [String],
    /// Above which number is looked; 0 for all.
    pub above: i64,
    /// On which day.
    pub today: NaiveDate,
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The newest first.
    pub rows: Vec<Fitting>,
    /// Whether none was left out.
    pub are_all: bool,
}

/// The open postings that fit, the newest first, at most `most`.
pub async fn newest(connection: &impl ConnectionTrait, question: Question<'_>, most: u64) -> ApiResult<Vec<Fitting>> {
    Ok(newest_until(connection, question, most, most).await?.rows)
}

/// The same, of which `enough` will do: then those that are older are left alone where looking for them takes long.
pub async fn newest_until(
    connection: &impl ConnectionTrait,
    Question { search, stems, above, today }: Question<'_>,
    enough: u64,
    most: u64,
) -> ApiResult<Found> {
    let end = match search.after {
        Some(after) => after,
        None => highest(connection).await?.map_or(1, |highest| highest + 1),
    };
    let backend = connection.get_database_backend();
    let (filters, words) = (filters(search, today)?, words::asked(connection, stems).await?);
    let enough = if words.is_some() { enough } else { most };
    let mut found = Vec::new();
    for window in windows::before(end).filter(|window| words.is_some() || window.helps_filters(backend)) {
        let rows = entities::Entity::find().filter(filters.clone()).filter(Column::Number.gt(above)).limit(most);
        let rows = rows.select_only().columns([Column::Number, Column::Posting]);
        let rows = match &words {
            Some(words) => words::within(rows, words, window, backend),
            None => {
                let rows = rows.filter(Column::Number.lt(window.end)).filter(Column::Number.gte(window.begin()));
                rows.order_by_desc(Column::Number)
            }
        };
        found = rows.into_model().all(connection).await?;
        let is_last = window.begin() <= above + 1;
        if is_last || found.len() as u64 >= enough {
            return Ok(Found { are_all: is_last && (found.len() as u64) < most, rows: found });
        }
    }
    Ok(Found { rows: found, are_all: true })
}

async fn highest(connection: &impl ConnectionTrait) -> ApiResult<Option<i64>> {
    let newest = entities::Entity::find().select_only().column(Column::Number).order_by_desc(Column::Number);
    Ok(newest.limit(1).into_tuple().one(connection).await?)
}

fn filters(search: &PostingSearch, today: NaiveDate) -> ApiResult<Condition> {
    let occupations = search.occupations.iter().map(|occupation| occupation.0.as_str());
    let kind = search.kind.map(|kind| word(&kind)).transpose()?;
    // What nearly every row fulfils comes last: SQLite looks in this order.
    Ok(Condition::all()
        .add_option(kind.map(|kind| Column::Kind.eq(kind)))
        .add_option(search.municipalities().map(|near| Column::Municipality.is_in(near)))
        .add_option(search.at_most_hours.map(|hours| Column::WeeklyHours.lte(i16::from(hours))))
        .add_option(search.at_least_cents.map(|cents| Column::AllowanceCents.gte(i64::from(cents))))
        .add_option(search.accessible.then(|| Column::Accessible.eq(true)))
        .add_option((!search.occupations.is_empty()).then(|| Column::Occupation.is_in(occupations)))
        .add(Column::OpenUntil.gte(today)))
}
