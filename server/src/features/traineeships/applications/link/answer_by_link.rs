//! `POST /application-answers`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::ApplicationId;
use contract::traineeships::{AnswerByLink, ApplicationStatus, ReceivedApplication, Reply};
use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::{hold, must_be_good, tried};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::bookings::Effects;
use crate::features::traineeships::applications::entities::link;
use crate::features::traineeships::applications::replying::{self, Said};
use crate::features::traineeships::applications::{letters, owned, views};
use crate::identity::limits::ClientAddress;
use crate::secret;
use crate::state::AppState;
use crate::store::text_columns::json;

/// Where the reply's fields are in the request.
const BELOW: &str = "reply.";

/// The company answers by a link, without an account. The person is told, and the next link goes to the address of this one.
///
/// The same reply by the same link has one effect and the same answer; another one is refused: 409 `link_used`. 404 for a link
/// that is none, 409 `link_expired` for one that is too old, 409 `wrong_status` where the application is over.
/// About a talk it is refused as a reply in the app is, and the link stays good.
#[utoipa::path(
    post,
    path = "/application-answers",
    tag = "traineeships",
    request_body = AnswerByLink,
    responses((status = 200, description = "The application as it is now.", body = ReceivedApplication), Problems)
)]
pub async fn answer_by_link(
    State(state): State<AppState>,
    address: ClientAddress,
    JsonBody(AnswerByLink { link, reply }): JsonBody<AnswerByLink>,
) -> ApiResult<impl IntoResponse> {
    let reply = &reply.checked(BELOW)?;
    let (state, token, effects) = (&state, link.as_str(), &Effects::default());
    let answering = state.store.write(|transaction| async move {
        effects.begin();
        answer(state, &transaction, token, reply, effects).await
    });
    let application = tried(state, &address, token, answering).await;
    effects.settle(state);
    let application = application?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(application)))
}

async fn answer(
    state: &AppState,
    transaction: &DatabaseTransaction,
    token: &str,
    reply: &Reply,
    effects: &Effects,
) -> ApiResult<ReceivedApplication> {
    let link = hold(transaction, token).await?;
    let row = owned::hold(transaction, ApplicationId(link.application)).await?;
    let reply_hash = Some(secret::hash("reply by link", &[&json(reply)?]));
    if link.used_at.is_some() && link.reply_hash == reply_hash {
        return views::received(state, transaction, &row).await;
    }
    must_be_good(&link, state.clock.now())?;
    let row = replying::reply(state, transaction, row, Said { reply, below: BELOW }, effects).await?;
    let used = link::Model { used_at: Some(state.clock.now().into()), reply_hash, ..link };
    link::Entity::update(used.clone().into_active_model().reset_all()).exec(transaction).await?;
    if row.status()? != ApplicationStatus::Declined {
        letters::send_link_again(state, transaction, &row, &used.recipient).await?;
    }
    views::received(state, transaction, &row).await
}
