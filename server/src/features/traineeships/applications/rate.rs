//! How often a company answers.

use chrono::TimeDelta;
use contract::ids::CompanyId;
use contract::time::Instant;
use contract::traineeships::{ANSWER_DAYS, AnswerRate, ApplicationStatus, FEWEST_FOR_A_RATE, RATE_DAYS};
use sea_orm::entity::prelude::*;

use super::entities::application::{self, Column};
use crate::error::ApiResult;
use crate::store::EpochSeconds;

/// How often a company answers, of the applications of the last months that have waited long enough; nothing where they are too
/// few to say so. One that was withdrawn before it was answered counts for nothing.
pub async fn answer_rate(
    connection: &impl ConnectionTrait,
    company: CompanyId,
    now: Instant,
) -> ApiResult<Option<AnswerRate>> {
    let counted = application::Entity::find()
        .filter(Column::Company.eq(company.0))
        .filter(Column::SentAt.gt(EpochSeconds::from(now - TimeDelta::days(RATE_DAYS))))
        .filter(Column::SentAt.lte(EpochSeconds::from(now - TimeDelta::days(ANSWER_DAYS))));
    let answered = counted.clone().filter(Column::AnsweredAt.is_not_null()).count(connection).await?;
    let open = counted.filter(Column::AnsweredAt.is_null());
    let silent = open.filter(Column::Status.ne(ApplicationStatus::Withdrawn.as_str())).count(connection).await?;
    let counts = (u32::try_from(answered + silent).ok(), u32::try_from(answered).ok());
    let (Some(applications), Some(answered)) = counts else { return Ok(None) };
    Ok((applications >= FEWEST_FOR_A_RATE).then_some(AnswerRate { applications, answered }))
}
