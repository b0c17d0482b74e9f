//! Pages of applications, in the order of time and their id.

use contract::problem::Code;
use contract::traineeships::APPLICATIONS_ON_A_PAGE;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, Order, QueryOrder, QuerySelect};
use serde::Deserialize;

use super::entities::application::{self, Column};
use crate::error::ApiResult;
use crate::store::EpochSeconds;

/// Where the page begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// `next` of the page before.
    pub after: Option<String>,
}

/// A page, and where the next one begins.
pub struct Page {
    /// The rows.
    pub rows: Vec<application::Model>,
    /// What to send as `after` for the next page.
    pub next: Option<String>,
}

/// A page of these rows, after the place where the page before ended.
pub async fn page(
    connection: &impl ConnectionTrait,
    rows: sea_orm::Select<application::Entity>,
    order: Order,
    after: Option<&str>,
) -> ApiResult<Page> {
    let mut rows = rows;
    if let Some(after) = after {
        let (at, id) = place(after).ok_or(Code::MalformedQuery)?;
        let (beyond, last) = match order {
            Order::Desc => (Column::SentAt.lt(at), Column::Id.lt(id)),
            _ => (Column::SentAt.gt(at), Column::Id.gt(id)),
        };
        rows = rows.filter(Condition::any().add(beyond).add(Condition::all().add(Column::SentAt.eq(at)).add(last)));
    }
    // One more than is shown tells whether there is a next page.
    let rows = rows.order_by(Column::SentAt, order.clone()).order_by(Column::Id, order);
    let mut rows = rows.limit(APPLICATIONS_ON_A_PAGE + 1).all(connection).await?;
    let is_last = rows.len() as u64 <= APPLICATIONS_ON_A_PAGE;
    rows.truncate(APPLICATIONS_ON_A_PAGE as usize);
    let next = rows.last().filter(|_| !is_last).map(|row| format!("{}.{}", row.sent_at.0, row.id));
    Ok(Page { rows, next })
}

/// Where in a list a page ends.
fn place(text: &str) -> Option<(EpochSeconds, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((EpochSeconds(at.parse().ok()?), Uuid::parse_str(id).ok()?))
}
