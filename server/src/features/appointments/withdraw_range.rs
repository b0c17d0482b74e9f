//! `POST /appointment-ranges/{range}/withdraw`

use axum::extract::State;
use contract::appointments::AppointmentRange;
use contract::ids::RangeId;
use contract::problem::Code;
use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::entities::range;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Takes a range back, as staff of the centre. Appointments that were booked in it stay.
#[utoipa::path(
    post,
    path = "/appointment-ranges/{range}/withdraw",
    tag = "appointments",
    params(
        ("range" = RangeId, Path, description = "The range."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "Nothing more is booked in it.", body = AppointmentRange), Problems)
)]
pub async fn withdraw_range(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<RangeId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&withdraw(state, &transaction, actor, id).await?)
    })
    .await
}

async fn withdraw(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: RangeId,
) -> ApiResult<AppointmentRange> {
    let row = range::Entity::find_by_id(id.0).one(transaction).await?.ok_or(Code::NotFound)?;
    let centre = row.centre_id()?;
    // Whoever may not set ranges here has no range of that name.
    actor.may(Action::ManageRanges, &Object::Centre(centre.clone())).map_err(|_| Code::NotFound)?;
    // Alone: whoever is booking in it is done, or will not find it.
    network::hold(state, transaction, &centre, network::Hold::Alone).await?.ok_or(Code::NotFound)?;
    let withdrawn_at = row.withdrawn_at.or(Some(state.clock.now().into()));
    let row = range::Model { withdrawn_at, ..row };
    range::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    row.range()
}
