//! Printed cards: a person without e-mail signs in with the code on theirs. One card a person; a new one replaces it.

use contract::ids::PersonId;
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use crate::error::ApiResult;
use crate::secret;
use crate::store::EpochSeconds;

/// One row of `card`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "card")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person: Uuid,
    /// The SHA-256 of the code.
    pub code_hash: String,
    /// When it was made.
    pub made_at: EpochSeconds,
}

/// The person is another table's.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Makes `code` the person's only card.
pub async fn replace(transaction: &DatabaseTransaction, person: PersonId, code: &str, now: Instant) -> ApiResult<()> {
    let row = ActiveModel { person: Set(person.0), code_hash: Set(code_hash(code)), made_at: Set(now.into()) };
    let instead = OnConflict::column(Column::Person).update_columns([Column::CodeHash, Column::MadeAt]).to_owned();
    Entity::insert(row).on_conflict(instead).exec_without_returning(transaction).await?;
    Ok(())
}

/// Whose card has this code.
pub async fn person_of(transaction: &DatabaseTransaction, code: &str) -> ApiResult<Option<PersonId>> {
    let card = Entity::find().filter(Column::CodeHash.eq(code_hash(code))).one(transaction).await?;
    Ok(card.map(|card| PersonId(card.person)))
}

fn code_hash(code: &str) -> String {
    secret::hash("card", &[code])
}
