//! Erasing an account that must not be.

use contract::accounts::Role;
use contract::ids::PersonId;
use sea_orm::{DatabaseTransaction, EntityTrait, QuerySelect};

use crate::error::ApiResult;
use crate::features::accounts::sign_in_code;
use crate::identity::person;
use crate::store::idempotency;

/// Erases an account that has no profile, with everything that hangs on it: sessions and card go with the row, codes and
/// stored answers here. Nobody books, applies or waits without a profile, so no room's time is held for it. Tells whether
/// it was erased.
///
/// One that got its profile in this very moment stays, since something may hang on it by now. So does one of staff: people
/// may have appointments with who works at a centre, and has not signed in yet.
pub async fn erase_without_profile(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<bool> {
    // Codes first, as who signs in with one: the two never wait for each other. An account that stays loses a code at most.
    let found = person::Entity::find_by_id(person.0).one(transaction).await?;
    if let Some(email) = found.and_then(|found| found.email) {
        sign_in_code::forget_of(transaction, &email).await?;
    }
    let held = person::Entity::find_by_id(person.0).lock_exclusive().one(transaction).await?;
    if let Some(held) = held
        && (held.is_complete() || matches!(held.role()?, Role::Operator | Role::Admin))
    {
        return Ok(false);
    }
    idempotency::forget_of(transaction, person).await?;
    person::Entity::delete_by_id(person.0).exec(transaction).await?;
    Ok(true)
}
