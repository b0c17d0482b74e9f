//! Codes that open a result: made here, kept as a hash, and forgotten once they open nothing.

use contract::orientation::SHARE_CHARACTERS;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};

use crate::error::{ApiError, ApiResult};
use crate::features::orientation::entities::share::{ActiveModel, Column, Entity, Model};
use crate::random::Random;
use crate::secret;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Two codes of a billion that are alike are rare; more in a row than this is a broken source of randomness.
const TRIES: usize = 4;

/// A code that opens nothing yet.
pub async fn new_code(transaction: &DatabaseTransaction, random: &dyn Random) -> ApiResult<String> {
    for _ in 0..TRIES {
        let code = secret::new_code::<SHARE_CHARACTERS>(random)?;
        if of_code(transaction, &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(ApiError::Stored("interests_share.code_hash"))
}

/// What a code opens or once opened.
pub async fn of_code(transaction: &DatabaseTransaction, code: &str) -> ApiResult<Option<Model>> {
    Ok(Entity::find().filter(Column::CodeHash.eq(hash(code))).one(transaction).await?)
}

/// The hash as it is kept.
pub fn hash(code: &str) -> String {
    secret::hash("interests share", &[code])
}

/// Whether the result can be opened now.
pub fn is_open(share: &Model, now: EpochSeconds) -> bool {
    share.code_hash.is_some() && share.until > now
}

/// Forgets codes that open nothing any more. Who opened what stays until the result is erased.
pub async fn forget_old_codes(state: &AppState) -> ApiResult<()> {
    let now = EpochSeconds::from(state.clock.now());
    state
        .store
        .write(|transaction| async move {
            let none = ActiveModel { code_hash: Set(None), ..Default::default() };
            let old = Entity::update_many().set(none).filter(Column::Until.lte(now));
            old.filter(Column::CodeHash.is_not_null()).exec(&*transaction).await?;
            Ok(())
        })
        .await
}
