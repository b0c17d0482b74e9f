//! Replacing the occupations in the database, in one transaction.

use contract::time::Instant;
use sea_orm::ActiveValue::Set;
use sea_orm::{DatabaseTransaction, EntityTrait};
use uuid::Uuid;

use super::{ImportError, Joined, JoinedOccupation, Step};
use crate::error::ApiResult;
use crate::features::orientation::entities::{import, occupation};
use crate::store::Store;
use crate::store::text_columns::json;

/// Rows in one statement: SQLite takes at most 32,766 values, and a person who waits wants to see something move.
const AT_ONCE: usize = 500;

/// Replaces what was imported before, all or nothing.
pub async fn write(
    store: &Store,
    joined: &Joined,
    now: Instant,
    say: &(dyn Fn(Step) + Sync),
) -> Result<(), ImportError> {
    let rows: Vec<_> = joined.occupations.iter().map(row).collect::<ApiResult<_>>()?;
    let rows = &rows;
    store.write(|transaction| async move { replace(&transaction, rows, now, say).await }).await?;
    Ok(())
}

async fn replace(
    transaction: &DatabaseTransaction,
    rows: &[occupation::ActiveModel],
    now: Instant,
    say: &(dyn Fn(Step) + Sync),
) -> ApiResult<()> {
    occupation::Entity::delete_many().exec(transaction).await?;
    import::Entity::delete_many().exec(transaction).await?;
    let mut written = 0;
    for some in rows.chunks(AT_ONCE) {
        occupation::Entity::insert_many(some.to_vec()).exec_without_returning(transaction).await?;
        written += some.len();
        say(Step::Written(written, rows.len()));
    }
    let this = import::ActiveModel { id: Set(Uuid::now_v7()), imported_at: Set(now.into()) };
    import::Entity::insert(this).exec_without_returning(transaction).await?;
    Ok(())
}

fn row(joined: &JoinedOccupation) -> ApiResult<occupation::ActiveModel> {
    Ok(occupation::ActiveModel {
        id: Set(joined.esco.id.clone()),
        isco: Set(joined.esco.isco.as_str().to_owned()),
        name: Set(joined.esco.name.clone()),
        other_names: Set(json(&joined.esco.other_names)?),
        about: Set(joined.esco.about.clone()),
        riasec: Set(joined.riasec.map(|figures| json(&figures)).transpose()?),
        basis: Set(joined.basis.as_str().to_owned()),
    })
}
