//! Erasing an account that must not be.

use contract::ids::PersonId;
use sea_orm::{DatabaseTransaction, EntityTrait};

use crate::error::ApiResult;
use crate::features::accounts::sign_in_code;
use crate::identity::person;
use crate::store::idempotency;

/// Erases a person with everything that hangs on them: sessions and card go with the row, codes and stored answers here.
pub async fn erase_person(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<()> {
    let found = person::Entity::find_by_id(person.0).one(transaction).await?;
    if let Some(email) = found.and_then(|found| found.email) {
        sign_in_code::forget_of(transaction, &email).await?;
    }
    idempotency::forget_of(transaction, person).await?;
    person::Entity::delete_by_id(person.0).exec(transaction).await?;
    Ok(())
}
