//! Companies that let people wait: first they are reminded, then their postings are put aside.

use chrono::TimeDelta;
use contract::ids::CompanyId;
use contract::problem::Code;
use contract::time::Instant;
use contract::traineeships::{ANSWER_DAYS, ApplicationStatus, PostingStatus, TimelineEvent};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::application::{self, Column};
use super::letters::{self, ToCompany};
use super::{events, owned, views};
use crate::error::ApiResult;
use crate::features::companies;
use crate::features::traineeships::postings::{self, entities as posting};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Applications that one transaction is about.
const PER_TURN: u64 = 100;

/// Reminds and puts aside what is due. Doing it twice tells nobody twice.
pub async fn chase(state: &AppState) -> ApiResult<()> {
    let now = state.clock.now();
    while application::Entity::find().filter(to_remind(now)).limit(1).count(state.store.read()).await? > 0 {
        state.store.write(|transaction| async move { remind(state, &transaction, now).await }).await?;
    }
    for company in silent_companies(state.store.read(), now).await? {
        state.store.write(|transaction| async move { put_aside(state, &transaction, company).await }).await?;
    }
    Ok(())
}

/// Refuses a company that lets somebody wait although it was reminded.
pub async fn must_answer_first(connection: &impl ConnectionTrait, company: CompanyId, now: Instant) -> ApiResult<()> {
    let waiting = application::Entity::find().filter(Column::Company.eq(company.0)).filter(ignored(now));
    if waiting.limit(1).count(connection).await? > 0 { Err(Code::AnswerApplicationsFirst.into()) } else { Ok(()) }
}

fn unanswered() -> Condition {
    let status = Column::Status.eq(ApplicationStatus::Sent.as_str());
    Condition::all().add(status).add(Column::AnsweredAt.is_null())
}

fn to_remind(now: Instant) -> Condition {
    let long_ago = EpochSeconds::from(now - TimeDelta::days(ANSWER_DAYS));
    unanswered().add(Column::RemindedAt.is_null()).add(Column::SentAt.lte(long_ago))
}

fn ignored(now: Instant) -> Condition {
    unanswered().add(Column::RemindedAt.lte(EpochSeconds::from(now - TimeDelta::days(ANSWER_DAYS))))
}

async fn remind(state: &AppState, transaction: &DatabaseTransaction, now: Instant) -> ApiResult<()> {
    // In the order of ids, so that two servers that do it at once wait instead of blocking each other.
    let rows = application::Entity::find()
        .filter(to_remind(now))
        .order_by_asc(Column::Id)
        .limit(PER_TURN)
        .lock_exclusive()
        .all(transaction)
        .await?;
    for row in rows {
        let row = application::Model { reminded_at: Some(now.into()), ..row };
        owned::write(transaction, &row).await?;
        events::add(transaction, row.application_id(), TimelineEvent::Reminded, "", now).await?;
        let title = views::title(transaction, &row).await?;
        letters::tell_company(state, transaction, &row, &title, ToCompany::Reminded).await?;
    }
    Ok(())
}

/// Those that have something open although somebody waits.
async fn silent_companies(connection: &impl ConnectionTrait, now: Instant) -> ApiResult<Vec<CompanyId>> {
    let ignoring = application::Entity::find().select_only().column(Column::Company).filter(ignored(now)).distinct();
    let ids: Vec<Uuid> = ignoring.into_tuple().all(connection).await?;
    let open = posting::Entity::find()
        .select_only()
        .column(posting::Column::Company)
        .filter(posting::Column::Status.eq(PostingStatus::Open.as_str()))
        .filter(posting::Column::Company.is_in(ids))
        .distinct();
    let ids: Vec<Uuid> = open.into_tuple().all(connection).await?;
    Ok(ids.into_iter().map(CompanyId).collect())
}

async fn put_aside(state: &AppState, transaction: &DatabaseTransaction, company: CompanyId) -> ApiResult<()> {
    let company = companies::held(transaction, company).await?;
    postings::pause_those(transaction, &company, &[PostingStatus::Open], state.clock.now()).await?;
    letters::tell_paused(state, transaction, &company).await
}
