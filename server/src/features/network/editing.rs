//! What every edit of a centre has in common: who may, on which version, in one transaction, seen at once.

use axum::Json;
use contract::ids::CentreId;
use contract::network::Centre;
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use std::sync::Arc;

use super::entities::centre;
use super::known_centre::KnownCentre;
use super::look_up;
use crate::error::{ApiError, ApiResult};
use crate::features::bookings;
use crate::identity::{Action, Actor, Object};
use crate::state::AppState;
use crate::store::Transaction;

/// What an edit sets in the centre's own row.
pub type Columns = centre::ActiveModel;

/// Makes an edit: `columns` go into the centre's row, `more` does the rest in the same transaction. Whoever looks at
/// the centre is told.
pub async fn edit<F, W>(
    state: &AppState,
    actor: &Actor,
    id: &CentreId,
    version: i64,
    columns: Columns,
    more: F,
) -> ApiResult<Json<Centre>>
where
    F: Fn(Transaction, Arc<KnownCentre>) -> W,
    W: Future<Output = ApiResult<()>>,
{
    may_edit(state, actor, id).await?;
    let (columns, more) = (&columns, &more);
    state
        .store
        .write(|transaction| async move {
            let known = look_up::hold(state, &transaction, id, look_up::Hold::Alone).await?.ok_or(Code::NotFound)?;
            if known.version != version {
                return Err(Code::ChangedMeanwhile.into());
            }
            more(transaction.clone(), known).await?;
            centre::Entity::update_many()
                .set(columns.clone())
                .col_expr(centre::Column::Version, Expr::val(version + 1))
                .filter(centre::Column::Id.eq(id.as_str()))
                .exec(&*transaction)
                .await?;
            Ok::<_, ApiError>(())
        })
        .await?;
    state.rooms.centres.forget();
    bookings::announce_centre(state, id);
    let known = look_up::find(state, id).await?;
    Ok(Json(known.page(state.clock.now())))
}

/// Lets the centre's operators and administrators pass; 404 if there is no such centre.
pub async fn may_edit(state: &AppState, actor: &Actor, id: &CentreId) -> ApiResult<()> {
    look_up::find(state, id).await?;
    actor.may(Action::ManageCentre, &Object::Centre(id.clone()))
}
