//! A page of a list of postings: rows in the order of a moment and their id.

use chrono::NaiveDate;
use contract::problem::Code;
use contract::traineeships::{POSTINGS_ON_A_PAGE, PostingList, PostingSummary};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, Order, QueryOrder, QuerySelect};
use serde::Deserialize;

use super::entities::{self, Column};
use crate::error::ApiResult;
use crate::features::companies;
use crate::store::EpochSeconds;

/// Where the page begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// `next` of the page before.
    pub after: Option<String>,
}

/// By which moment a list is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// When it was written, the newest first.
    Made,
    /// Since when it waits, the longest first.
    Waiting,
}

/// A page of these rows, after the place where the page before ended.
pub async fn page(
    connection: &impl ConnectionTrait,
    rows: sea_orm::Select<entities::Entity>,
    by: By,
    after: Option<&str>,
    today: NaiveDate,
) -> ApiResult<PostingList> {
    let (column, order) = match by {
        By::Made => (Column::MadeAt, Order::Desc),
        By::Waiting => (Column::StatusSince, Order::Asc),
    };
    let mut rows = rows;
    if let Some(after) = after {
        let (at, id) = place(after).ok_or(Code::MalformedQuery)?;
        let (later, last) = match by {
            By::Made => (column.lt(at), Column::Id.lt(id)),
            By::Waiting => (column.gt(at), Column::Id.gt(id)),
        };
        rows = rows.filter(Condition::any().add(later).add(Condition::all().add(column.eq(at)).add(last)));
    }
    // One more than is shown tells whether there is a next page.
    let rows = rows.order_by(column, order.clone()).order_by(Column::Id, order).limit(POSTINGS_ON_A_PAGE + 1);
    let mut rows = rows.all(connection).await?;
    let is_last = rows.len() as u64 <= POSTINGS_ON_A_PAGE;
    rows.truncate(POSTINGS_ON_A_PAGE as usize);
    let moment = |row: &entities::Model| if by == By::Made { row.made_at } else { row.status_since };
    let next = rows.last().filter(|_| !is_last).map(|row| format!("{}.{}", moment(row).0, row.id));
    Ok(PostingList { postings: summaries(connection, &rows, today).await?, next })
}

/// Where in a list a page ends.
fn place(text: &str) -> Option<(EpochSeconds, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((EpochSeconds(at.parse().ok()?), Uuid::parse_str(id).ok()?))
}

async fn summaries(
    connection: &impl ConnectionTrait,
    rows: &[entities::Model],
    today: NaiveDate,
) -> ApiResult<Vec<PostingSummary>> {
    let ids: Vec<_> = rows.iter().map(entities::Model::company_id).collect();
    let names = companies::legal_names(connection, &ids).await?;
    let summary = |row: &entities::Model| {
        Ok(PostingSummary {
            id: row.posting_id(),
            company: row.company_id(),
            company_name: names.get(&row.company_id()).cloned().unwrap_or_default(),
            kind: row.details()?.kind,
            title: row.title.clone(),
            places: row.places()?,
            open_until: row.open_until,
            status: row.status_on(today)?,
            status_since: row.status_since.into(),
        })
    };
    rows.iter().map(summary).collect()
}
