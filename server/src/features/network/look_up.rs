//! How other rooms come by a centre: from the shelf to show it, held in a transaction to write what depends on it.

use contract::ids::{CentreId, SpaceId};
use contract::problem::Code;
use sea_orm::sea_query::LockType;
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait, QuerySelect};
use std::sync::Arc;

use super::entities::{centre, space};
use super::known_centre::KnownCentre;
use super::load;
use crate::error::ApiResult;
use crate::state::AppState;

/// How a transaction holds a centre until it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Beside others who hold it so; nobody edits it meanwhile.
    Shared,
    /// Alone.
    Alone,
}

/// A centre, at most a second old; 404 if there is none of that name.
pub async fn find(state: &AppState, id: &CentreId) -> ApiResult<Arc<KnownCentre>> {
    let shelf = &state.rooms.centres;
    if let Some(known) = shelf.fresh(id) {
        return Ok(known);
    }
    let ticket = shelf.ticket();
    let known = load::one(state.store.read(), id).await?.ok_or(Code::NotFound)?;
    let known = Arc::new(known);
    shelf.keep(ticket, known.clone());
    Ok(known)
}

/// Every centre in the order of lists, at most a second old. Inside a transaction, pass the transaction: another
/// connection may not be left.
pub async fn all(state: &AppState, connection: &impl ConnectionTrait) -> ApiResult<Arc<[Arc<KnownCentre>]>> {
    let shelf = &state.rooms.centres;
    if let Some(all) = shelf.fresh_all() {
        return Ok(all);
    }
    let ticket = shelf.ticket();
    let all: Arc<[_]> = load::all(connection).await?.into_iter().map(Arc::new).collect();
    shelf.keep_all(ticket, all.clone());
    Ok(all)
}

/// A centre as it is in this transaction, which nobody edits until the transaction ends.
pub async fn hold(
    state: &AppState,
    transaction: &DatabaseTransaction,
    id: &CentreId,
    how: Hold,
) -> ApiResult<Option<Arc<KnownCentre>>> {
    // SQLite has one writer, so the clause is not written there.
    let lock = match how {
        Hold::Shared => LockType::Share,
        Hold::Alone => LockType::Update,
    };
    let version = centre::Entity::find_by_id(id.as_str())
        .select_only()
        .column(centre::Column::Version)
        .lock(lock)
        .into_tuple::<i64>()
        .one(transaction)
        .await?;
    let Some(version) = version else {
        return Ok(None);
    };
    let shelf = &state.rooms.centres;
    if let Some(known) = shelf.of_version(id, version) {
        return Ok(Some(known));
    }
    let ticket = shelf.ticket();
    let Some(known) = load::one(transaction, id).await? else {
        return Ok(None);
    };
    let known = Arc::new(known);
    shelf.keep(ticket, known.clone());
    Ok(Some(known))
}

/// The centre of a space, held like [`hold`]; nothing if there is no such space.
pub async fn hold_centre_of(
    state: &AppState,
    transaction: &DatabaseTransaction,
    id: SpaceId,
    how: Hold,
) -> ApiResult<Option<Arc<KnownCentre>>> {
    let centre = space::Entity::find_by_id(id.0)
        .select_only()
        .column(space::Column::Centre)
        .into_tuple::<String>()
        .one(transaction)
        .await?;
    match centre.and_then(|id| id.parse().ok()) {
        Some(centre) => hold(state, transaction, &centre, how).await,
        None => Ok(None),
    }
}
