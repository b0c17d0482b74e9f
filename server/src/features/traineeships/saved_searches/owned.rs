//! Finding the person's own saved searches, and saying what is new.

use chrono::NaiveDate;
use contract::ids::{PersonId, SavedSearchId};
use contract::problem::Code;
use contract::traineeships::SavedSearch;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::{self, Column};
use crate::error::ApiResult;
use crate::features::traineeships::postings::{News, newest};
use crate::identity::{Action, Actor, Object};

/// Lets somebody reach their own.
pub fn must_be_own(actor: &Actor, person: PersonId) -> ApiResult<()> {
    actor.may(Action::ManageSavedSearches, &Object::Person(person, None))
}

/// All of a person's, the last saved first.
pub async fn all(connection: &impl ConnectionTrait, person: PersonId) -> ApiResult<Vec<entities::Model>> {
    let mine = entities::Entity::find().filter(Column::Person.eq(person.0));
    Ok(mine.order_by_desc(Column::SavedAt).order_by_desc(Column::Id).all(connection).await?)
}

/// The person's own saved search, held until the transaction ends.
pub async fn lock(transaction: &DatabaseTransaction, actor: &Actor, id: SavedSearchId) -> ApiResult<entities::Model> {
    let row = entities::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?.ok_or(Code::NotFound)?;
    must_be_own(actor, row.person_id())?;
    Ok(row)
}

/// These saved searches, with what is new in each.
pub async fn shown(
    connection: &impl ConnectionTrait,
    rows: &[entities::Model],
    today: NaiveDate,
) -> ApiResult<Vec<SavedSearch>> {
    let newest = newest(connection).await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let search = row.search()?;
        let new_postings = match row.seen_number < newest {
            true => News::of(connection, &search, (row.seen_number, newest), today).await?.count(connection).await?,
            false => 0,
        };
        let (id, saved_at) = (row.saved_search_id(), row.saved_at.into());
        shown.push(SavedSearch { id, search, saved_at, new_postings, newest });
    }
    Ok(shown)
}

/// One of them.
pub async fn one(connection: &impl ConnectionTrait, row: entities::Model, today: NaiveDate) -> ApiResult<SavedSearch> {
    Ok(shown(connection, &[row], today).await?.pop().ok_or(Code::NotFound)?)
}
