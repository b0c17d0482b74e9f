//! Answering by a link that came by mail, without an account.
//!
//! A link is 32 random bytes, of which the server keeps the SHA-256. It travels in the body of requests, and behind the `#` of
//! the mail's address, which no server sees. It is for one reply; the next one comes by mail, to the same address.

mod answer_by_link;
mod cv_by_link;
mod file_by_link;
mod open_link;
mod send_new_link;

use chrono::TimeDelta;
use contract::ids::ApplicationId;
use contract::problem::Code;
use contract::time::Instant;
use contract::traineeships::{LINK_DAYS, is_answer_link};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QuerySelect};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::entities::{application, link};
use crate::error::ApiResult;
use crate::identity::limits::{ClientAddress, Limit};
use crate::secret;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// The routes of who has a link, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(open_link::open_link))
        .routes(routes!(answer_by_link::answer_by_link))
        .routes(routes!(cv_by_link::cv_by_link))
        .routes(routes!(file_by_link::file_by_link))
        .routes(routes!(send_new_link::send_new_link))
}

/// Makes a link for this address, and gives what the mail carries.
pub async fn make(
    state: &AppState,
    transaction: &DatabaseTransaction,
    application: ApplicationId,
    recipient: &str,
) -> ApiResult<String> {
    let token = secret::new_token(&*state.random)?;
    let row = link::ActiveModel {
        hash: Set(hash(&token)),
        application: Set(application.0),
        recipient: Set(recipient.to_owned()),
        until: Set((state.clock.now() + TimeDelta::days(LINK_DAYS)).into()),
        used_at: Set(None),
        reply_hash: Set(None),
    };
    link::Entity::insert(row).exec_without_returning(transaction).await?;
    Ok(format!("{}/answer#{token}", state.settings.public_url))
}

/// The link with this secret, whatever its state, held until the transaction ends.
async fn hold(transaction: &DatabaseTransaction, token: &str) -> ApiResult<link::Model> {
    let row = link::Entity::find_by_id(hash(token)).lock_exclusive().one(transaction).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The application that a good link opens, to be read.
async fn read(state: &AppState, token: &str) -> ApiResult<application::Model> {
    let connection = state.store.read();
    let link = link::Entity::find_by_id(hash(token)).one(connection).await?.ok_or(Code::NotFound)?;
    must_be_good(&link, state.clock.now())?;
    let row = application::Entity::find_by_id(link.application).one(connection).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Refuses a link that was used or is too old.
fn must_be_good(link: &link::Model, now: Instant) -> ApiResult<()> {
    match link {
        link if link.used_at.is_some() => Err(Code::LinkUsed.into()),
        link if link.until < EpochSeconds::from(now) => Err(Code::LinkExpired.into()),
        _ => Ok(()),
    }
}

/// Lets only so many links that open nothing be tried from an address. Runs `work` with the secret.
async fn tried<T>(
    state: &AppState,
    address: &ClientAddress,
    token: &str,
    work: impl Future<Output = ApiResult<T>>,
) -> ApiResult<T> {
    state.limits.take(Limit::TriesByAddress, &address.0, state.clock.now())?;
    if !is_answer_link(token) {
        return Err(Code::NotFound.into());
    }
    let done = work.await;
    if !matches!(&done, Err(error) if error.code() == Code::NotFound) {
        state.limits.give_back(Limit::TriesByAddress, &address.0);
    }
    done
}

fn hash(token: &str) -> String {
    secret::hash("answer link", &[token])
}
