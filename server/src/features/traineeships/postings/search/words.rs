//! Words, in the language of each database's full-text index. Stems are letters and digits, so no mark of that language can come
//! from whoever asks.

use sea_orm::sea_query::{Alias, Expr, ExprTrait};
use sea_orm::{ConnectionTrait, DbBackend, EntityName, Order, QueryFilter, QueryOrder, QueryTrait, Select};

use super::entities::{Column, Entity};
use super::stems;
use super::windows::{self, Window};
use crate::error::ApiResult;

/// A last word that is shorter may be anything, so it must be whole.
const SHORTEST_BEGINNING: usize = 3;

/// Where more words than these begin in one way, they are looked for by their beginning.
const MOST_BEGINNING_ALIKE: u64 = 100;

/// What is asked for postings that have every stem, the last of which may be unfinished; nothing where there is none.
pub async fn asked(connection: &impl ConnectionTrait, stems: &[String]) -> ApiResult<Option<String>> {
    let Some((last, whole)) = stems.split_last() else { return Ok(None) };
    let is_beginning = last.chars().count() >= SHORTEST_BEGINNING;
    let asked = match connection.get_database_backend() {
        DbBackend::Sqlite => {
            let each: Vec<_> = stems.iter().map(|stem| format!("\"{stem}\"")).collect();
            each.join(" ") + if is_beginning { "*" } else { "" }
        }
        _ => {
            let last = if is_beginning { unfinished(connection, last).await? } else { quoted(last) };
            let each: Vec<_> = whole.iter().map(|stem| quoted(stem)).chain([last]).collect();
            each.join(" & ")
        }
    };
    Ok(Some(asked))
}

/// Any of the words that begin in this way, each by its name: for a beginning PostgreSQL would collect all of them first, also those
/// outside the window.
async fn unfinished(connection: &impl ConnectionTrait, beginning: &str) -> ApiResult<String> {
    let known = stems::beginning_with(connection, beginning, MOST_BEGINNING_ALIKE + 1).await?;
    if known.is_empty() || known.len() as u64 > MOST_BEGINNING_ALIKE {
        return Ok(format!("{}:*", quoted(beginning)));
    }
    let each: Vec<_> = known.iter().map(|word| quoted(&word.stem)).collect();
    Ok(format!("({})", each.join(" | ")))
}

fn quoted(word: &str) -> String {
    format!("'{word}'")
}

/// The rows of a window that have these words, the newest first.
pub fn within(rows: Select<Entity>, asked: &str, window: Window, backend: DbBackend) -> Select<Entity> {
    match backend {
        DbBackend::Sqlite => {
            // FTS5 has its rows in the order of their own number, and asked for the order of the other table it would collect
            // them all. `CROSS JOIN` is SQLite's word for this order of the two: with figures of what is in its tables it
            // would rather look up a place's postings one by one among the words, which takes longer by far.
            let mut rows = rows;
            let join = QueryTrait::query(&mut rows).from_clear().from(Alias::new("found_words"));
            join.cross_join(Entity.table_ref());
            let rows = rows.filter(Expr::cust("found_words.rowid = found_posting.number"));
            let number = || Expr::cust("found_words.rowid");
            rows.filter(Expr::cust_with_values("found_words MATCH ?", [asked]))
                .filter(number().lt(window.end))
                .filter(number().gte(window.begin()))
                .order_by(number(), Order::Desc)
        }
        _ => {
            // A window is one more thing that the index is asked for: it then reads of each word's list that part alone.
            let asked = match window.buckets() {
                Some(buckets) => format!("{asked} & ({})", buckets.map(|bucket| quoted(&bucket)).join(" | ")),
                None => asked.to_owned(),
            };
            rows.filter(Expr::cust_with_values("words @@ CAST(CAST($1 AS text) AS tsquery)", [asked]))
                .filter(Expr::col(Column::Number).lt(window.end))
                // Not by the key itself: walking along it until enough have the words takes long where few have.
                .order_by(Expr::cust("number + 0"), Order::Desc)
        }
    }
}

/// What PostgreSQL's index has of a posting: its stems, and the buckets of its number.
pub fn indexed(stems: &str, number: i64) -> String {
    let buckets = windows::buckets_of(number);
    let each = stems.split_whitespace().chain(buckets.iter().map(String::as_str)).map(quoted);
    each.collect::<Vec<_>>().join(" ")
}
