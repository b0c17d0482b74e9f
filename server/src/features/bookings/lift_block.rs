//! `POST /blocks/{block}/lift`, and `DELETE /blocks/{block}` for who has no outbox.

use axum::extract::State;
use contract::ids::BlockId;
use contract::problem::Code;
use sea_orm::{DatabaseTransaction, EntityTrait};

use super::cells;
use super::effects::Effects;
use super::entities::block;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::appointments::Freeing;
use crate::features::network;
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Opens a blocked space again, as an operator of its centre. Who asked for an earlier appointment is told.
#[utoipa::path(
    post,
    path = "/blocks/{block}/lift",
    tag = "bookings",
    params(
        ("block" = BlockId, Path, description = "The block."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 204, description = "The space can be booked again."), Problems)
)]
pub async fn lift_block(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BlockId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    answer(&state, &actor, id, &command).await
}

/// Opens a blocked space again; the same as `POST /blocks/{block}/lift`.
#[utoipa::path(
    delete,
    path = "/blocks/{block}",
    tag = "bookings",
    params(
        ("block" = BlockId, Path, description = "The block."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 204, description = "The space can be booked again."), Problems)
)]
pub async fn delete_block(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BlockId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    answer(&state, &actor, id, &command).await
}

async fn answer(state: &AppState, actor: &Actor, id: BlockId, command: &BareCommand) -> ApiResult<Answer> {
    let effects = &Effects::default();
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let lifted = lift(state, &transaction, actor, id, effects).await;
        effects.note("lift", &lifted);
        lifted.map(|()| Answer::done())
    })
    .await;
    effects.settle(state);
    answer
}

async fn lift(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: BlockId,
    effects: &Effects,
) -> ApiResult<()> {
    let row = block::Entity::find_by_id(id.0).one(transaction).await?.ok_or(Code::NotFound)?;
    let centre = row.centre_id()?;
    // A block's id is nobody else's business: what is not theirs is not there.
    actor.may(Action::ManageDay, &Object::Centre(centre.clone())).map_err(|_| Code::NotFound)?;
    // Alone, and before its cells, as whoever blocks: what is free is looked at before and after.
    let known = network::hold(state, transaction, &centre, network::Hold::Alone).await?.ok_or(Code::NotFound)?;
    let freeing = Freeing::look(state, transaction, &known, row.date..=row.date).await?;
    cells::give_back(transaction, &[row.id]).await?;
    block::Entity::delete_by_id(id.0).exec(transaction).await?;
    effects.touch(&centre, row.date);
    freeing.tell(state, transaction, None).await
}
