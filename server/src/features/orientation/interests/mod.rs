//! `/me/interests`: the result that a person saved, and showing it to somebody.

mod codes;
mod document;
pub mod end_share;
pub mod forget_interests;
pub mod open_interests;
pub mod read_interests;
pub mod read_result_document;
pub mod read_share;
pub mod save_interests;
pub mod share_interests;

use contract::ids::PersonId;
use contract::orientation::SavedInterests;
use sea_orm::{ConnectionTrait, EntityTrait};

use super::entities::interests;
use crate::error::{ApiError, ApiResult};
use crate::identity::{Action, Actor, Object};
use crate::store::text_columns::{from_json, from_word};

pub use codes::forget_old_codes;

/// Refuses what is not the person's own.
fn must_be_own(actor: &Actor) -> ApiResult<()> {
    actor.may(Action::ManageInterests, &Object::Person(actor.person, None))
}

/// What a person saved, if anything.
async fn saved_by<C: ConnectionTrait>(database: &C, person: PersonId) -> ApiResult<Option<SavedInterests>> {
    let row = interests::Entity::find_by_id(person.0).one(database).await?;
    row.map(saved).transpose()
}

fn saved(row: interests::Model) -> ApiResult<SavedInterests> {
    Ok(SavedInterests {
        version: u16::try_from(row.version).map_err(|_| ApiError::Stored("interests.version"))?,
        form: from_word(&row.form, "interests.form")?,
        answers: from_json(&row.answers, "interests.answers")?,
        dropped: usize::try_from(row.dropped).map_err(|_| ApiError::Stored("interests.dropped"))?,
        scored: from_json(&row.scored, "interests.scored")?,
        saved_at: row.saved_at.into(),
    })
}
