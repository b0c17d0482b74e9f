//! The questions to the index, on either database.

use chrono::NaiveDate;
use contract::traineeships::{FOUND_ON_A_PAGE, MOST_COUNTED, PostingSearch};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Expr, SelectStatement};
use sea_orm::{Condition, DbBackend, FromQueryResult, QueryOrder, QuerySelect, QueryTrait, Select};

use super::entities::{self, Column};
use crate::error::ApiResult;
use crate::store::text_columns::word;

/// A last word that is shorter may be anything, so it must be whole.
const SHORTEST_BEGINNING: usize = 3;

/// The open postings that fit, the newest first; one more than a page has tells whether there is a next one.
pub async fn page(
    connection: &impl ConnectionTrait,
    search: &PostingSearch,
    stems: &[String],
    today: NaiveDate,
) -> ApiResult<Vec<entities::Model>> {
    let mut rows = fitting(connection.get_database_backend(), search, stems, today)?;
    if let Some(after) = search.after {
        rows = rows.filter(Column::Number.lt(after));
    }
    Ok(rows.order_by_desc(Column::Number).limit(FOUND_ON_A_PAGE + 1).all(connection).await?)
}

#[derive(FromQueryResult)]
struct Counted {
    found: i64,
}

/// How many fit, and whether there are more than are counted.
pub async fn count(
    connection: &impl ConnectionTrait,
    search: &PostingSearch,
    stems: &[String],
    today: NaiveDate,
) -> ApiResult<(u32, bool)> {
    let some = fitting(connection.get_database_backend(), search, stems, today)?
        .select_only()
        .column(Column::Number)
        .limit(u64::from(MOST_COUNTED) + 1)
        .into_query();
    let count = SelectStatement::new()
        .expr_as(Expr::cust("COUNT(*)"), Alias::new("found"))
        .from_subquery(some, Alias::new("some"))
        .take();
    let counted = Counted::find_by_statement(connection.get_database_backend().build(&count)).one(connection).await?;
    let found = counted.and_then(|counted| u32::try_from(counted.found).ok()).unwrap_or_default();
    Ok((found.min(MOST_COUNTED), found > MOST_COUNTED))
}

/// The open postings that fit, in no order.
pub fn fitting(
    backend: DbBackend,
    search: &PostingSearch,
    stems: &[String],
    today: NaiveDate,
) -> ApiResult<Select<entities::Entity>> {
    let occupation = search.occupation.as_ref().map(|occupation| Column::Occupation.eq(occupation.0.as_str()));
    let kind = search.kind.map(|kind| word(&kind)).transpose()?;
    let fits = Condition::all()
        .add(Column::OpenUntil.gte(today))
        .add_option(kind.map(|kind| Column::Kind.eq(kind)))
        .add_option(search.municipalities().map(|near| Column::Municipality.is_in(near)))
        .add_option(search.at_most_hours.map(|hours| Column::WeeklyHours.lte(i16::from(hours))))
        .add_option(search.at_least_cents.map(|cents| Column::AllowanceCents.gte(i64::from(cents))))
        .add_option(search.accessible.then(|| Column::Accessible.eq(true)))
        .add_option(occupation);
    Ok(with_words(entities::Entity::find().filter(fits), backend, stems))
}

/// Those that have every stem; the last one may be unfinished. Stems are letters and digits, so no mark of the query's
/// language can come from whoever asks.
fn with_words(rows: Select<entities::Entity>, backend: DbBackend, stems: &[String]) -> Select<entities::Entity> {
    let Some(last) = stems.last() else { return rows };
    let is_beginning = last.chars().count() >= SHORTEST_BEGINNING;
    let each = |quote: char| stems.iter().map(move |stem| format!("{quote}{stem}{quote}")).collect::<Vec<_>>();
    match backend {
        DbBackend::Sqlite => {
            // Joined, so that the first of many come without the others; `IN` would collect them all.
            let mut rows = rows;
            let same = Expr::cust("found_words.rowid = found_posting.number");
            QueryTrait::query(&mut rows).inner_join(Alias::new("found_words"), same);
            let query = each('"').join(" ") + if is_beginning { "*" } else { "" };
            rows.filter(Expr::cust_with_values("found_words MATCH ?", [query]))
        }
        _ => {
            let query = each('\'').join(" & ") + if is_beginning { ":*" } else { "" };
            rows.filter(Expr::cust_with_values("words @@ to_tsquery('simple', $1)", [query]))
        }
    }
}
