//! Mails that wait in the database until the mail server has taken them.

use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder, QuerySelect};

use super::mailer::{Mail, MailError};
use crate::error::ApiResult;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Mails that are sent in one turn.
const PER_TURN: u64 = 50;

/// After so many tries, about a day, a mail is given up.
const MOST_ATTEMPTS: i32 = 12;

/// One row of `outgoing_mail`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outgoing_mail")]
pub struct Model {
    /// The mail.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The recipient's address.
    #[sea_orm(column_type = "Text")]
    pub recipient: String,
    /// The subject.
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    /// The text.
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// A calendar file to go with it.
    #[sea_orm(column_type = "Text", nullable)]
    pub calendar: Option<String>,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is tried next.
    pub next_attempt_at: EpochSeconds,
    /// When it was written.
    pub created_at: EpochSeconds,
}

/// Nothing hangs on a mail.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Puts a mail beside the effect that it tells of; it is sent within seconds of the commit.
pub async fn send_later(transaction: &DatabaseTransaction, now: Instant, mail: Mail) -> ApiResult<()> {
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        recipient: Set(mail.to),
        subject: Set(mail.subject),
        body: Set(mail.text),
        calendar: Set(mail.calendar),
        attempts: Set(0),
        next_attempt_at: Set(now.into()),
        created_at: Set(now.into()),
    };
    Entity::insert(row).exec_without_returning(transaction).await?;
    Ok(())
}

/// Sends what waits. A mail that was sent is deleted; one that was not is tried again later, each time after longer.
///
/// A server killed between sending and deleting sends that mail twice, rather than never.
pub async fn send_waiting(state: &AppState) -> ApiResult<()> {
    let now = EpochSeconds::from(state.clock.now());
    // Ids are in the order in which they were made, also within a second.
    let due = Entity::find()
        .filter(Column::NextAttemptAt.lte(now))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(PER_TURN);
    for row in due.all(state.store.read()).await? {
        match state.mailer.send(&row.mail()).await {
            Ok(()) => forget(state, row.id).await?,
            Err(error) => try_again_later(state, &row, &error, now).await?,
        }
    }
    Ok(())
}

impl Model {
    fn mail(&self) -> Mail {
        Mail {
            to: self.recipient.clone(),
            subject: self.subject.clone(),
            text: self.body.clone(),
            calendar: self.calendar.clone(),
        }
    }
}

async fn forget(state: &AppState, id: Uuid) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            Entity::delete_by_id(id).exec(&*transaction).await?;
            Ok(())
        })
        .await
}

async fn try_again_later(state: &AppState, row: &Model, error: &MailError, now: EpochSeconds) -> ApiResult<()> {
    let attempts = row.attempts + 1;
    let gives_up = attempts >= MOST_ATTEMPTS || matches!(error, MailError::Recipient | MailError::Message(_));
    tracing::warn!(attempts, gives_up, %error, "a mail was not sent");
    if gives_up {
        return forget(state, row.id).await;
    }
    // 20 seconds, then twice as long each time.
    let next = EpochSeconds(now.0 + (20 << attempts.min(MOST_ATTEMPTS)));
    state
        .store
        .write(|transaction| async move {
            let later = ActiveModel { attempts: Set(attempts), next_attempt_at: Set(next), ..Default::default() };
            Entity::update_many().set(later).filter(Column::Id.eq(row.id)).exec(&*transaction).await?;
            Ok(())
        })
        .await
}
