//! The PDFs that people keep. One that went with an application stays as it is: a company reads what it was sent.

use contract::accounts::CvFile;
use contract::ids::PersonId;
use contract::time::Instant;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::entities::{cv, file};
use crate::error::{ApiError, ApiResult};
use crate::features::accounts::lock_person;
use crate::store::EpochSeconds;

/// Marks the file that a person keeps now as sent, and gives its id; none where they keep none.
pub async fn send_cv_file(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<Option<Uuid>> {
    lock_person(transaction, person).await?;
    let Some(id) = kept(transaction, person).await? else { return Ok(None) };
    let mark = file::Entity::update_many().col_expr(file::Column::Sent, Expr::value(true));
    mark.filter(file::Column::Id.eq(id)).exec(transaction).await?;
    Ok(Some(id))
}

/// The bytes of a file, if it is there.
pub async fn cv_file<C: ConnectionTrait>(database: &C, id: Uuid) -> ApiResult<Option<Vec<u8>>> {
    let bytes = file::Entity::find_by_id(id).select_only().column(file::Column::Bytes).into_tuple();
    Ok(bytes.one(database).await?)
}

/// Which file a person keeps now.
pub async fn kept<C: ConnectionTrait>(database: &C, person: PersonId) -> ApiResult<Option<Uuid>> {
    Ok(cv::Entity::find_by_id(person.0).one(database).await?.and_then(|row| row.file))
}

/// What is said of a file; its bytes stay in the database.
pub async fn described<C: ConnectionTrait>(database: &C, id: Uuid) -> ApiResult<Option<CvFile>> {
    let columns = [file::Column::Size, file::Column::SavedAt];
    let row: Option<(i32, i64)> =
        file::Entity::find_by_id(id).select_only().columns(columns).into_tuple().one(database).await?;
    row.map(|(size, saved_at)| {
        let size = u32::try_from(size).map_err(|_| ApiError::Stored("cv_file.size"))?;
        Ok(CvFile { size, saved_at: EpochSeconds(saved_at).into() })
    })
    .transpose()
}

/// Keeps a file in place of the one before.
pub async fn keep(
    transaction: &DatabaseTransaction,
    person: PersonId,
    bytes: &[u8],
    now: Instant,
) -> ApiResult<CvFile> {
    forget(transaction, person).await?;
    let size = i32::try_from(bytes.len()).map_err(|_| ApiError::Stored("cv_file.size"))?;
    let id = Uuid::now_v7();
    let row = file::ActiveModel {
        id: Set(id),
        person: Set(person.0),
        size: Set(size),
        bytes: Set(bytes.to_vec()),
        saved_at: Set(now.into()),
        sent: Set(false),
    };
    file::Entity::insert(row).exec_without_returning(transaction).await?;
    let row = cv::ActiveModel { person: Set(person.0), file: Set(Some(id)), cv: Set(None), saved_at: Set(None) };
    let instead = OnConflict::column(cv::Column::Person).update_column(cv::Column::File).to_owned();
    cv::Entity::insert(row).on_conflict(instead).exec_without_returning(transaction).await?;
    described(transaction, id).await?.ok_or(ApiError::Stored("cv_file"))
}

/// The person keeps no file any more. Two who replace it at once take turns, so that none is left behind.
pub async fn forget(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<()> {
    lock_person(transaction, person).await?;
    let Some(id) = kept(transaction, person).await? else { return Ok(()) };
    let none = Expr::value(None::<Uuid>);
    let unnamed = cv::Entity::update_many().col_expr(cv::Column::File, none).filter(cv::Column::Person.eq(person.0));
    unnamed.exec(transaction).await?;
    let unsent = file::Entity::delete_many().filter(file::Column::Id.eq(id)).filter(file::Column::Sent.eq(false));
    unsent.exec(transaction).await?;
    Ok(())
}
