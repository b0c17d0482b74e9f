//! The index, kept in step with a posting in the transaction that changes it.

use contract::companies::Company;
use contract::traineeships::{PostingDetails, PostingStatus};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, DbBackend, Statement};

use super::super::entities as posting;
use super::super::entities::Published;
use super::entities;
use super::stems::{self, Stemmed};
use super::words::indexed;
use crate::error::{ApiError, ApiResult};
use crate::store::text_columns::word;

/// Puts an open posting into the index, and takes any other out. Gives the number that it has from now on.
pub async fn follow(
    transaction: &DatabaseTransaction,
    company: &Company,
    row: &posting::Model,
) -> ApiResult<Option<i64>> {
    take_out(transaction, row).await?;
    if row.status != PostingStatus::Open.as_str() {
        return Ok(row.number);
    }
    let shown = row.published()?.ok_or(ApiError::Stored("posting.published"))?;
    let number = put_in(transaction, row, &shown).await?;
    let words = searched_words(&shown.details, &company.legal_name, &shown.municipality);
    stems::remember(transaction, &words).await?;
    let stems: Vec<_> = words.into_iter().map(|word| word.stem).collect();
    write_words(transaction, number, &stems.join(" ")).await?;
    Ok(Some(number))
}

/// What a posting is found by.
pub fn searched_words(details: &PostingDetails, company_name: &str, municipality: &str) -> Vec<Stemmed> {
    stems::stemmed(&format!("{} {} {company_name} {municipality}", details.title, details.tasks))
}

async fn put_in(transaction: &DatabaseTransaction, row: &posting::Model, shown: &Published) -> ApiResult<i64> {
    let details = &shown.details;
    let found = entities::ActiveModel {
        number: row.number.map_or(NotSet, Set),
        posting: Set(row.id),
        kind: Set(word(&details.kind)?),
        municipality: Set(shown.municipality.clone()),
        weekly_hours: Set(details.weekly_hours.into()),
        allowance_cents: Set(i32::try_from(details.allowance_cents).unwrap_or(i32::MAX)),
        accessible: Set(details.accessibility.is_some()),
        occupation: Set(details.occupation.as_ref().map(|occupation| occupation.0.clone())),
        open_until: Set(details.open_until),
    };
    Ok(entities::Entity::insert(found).exec(transaction).await?.last_insert_id)
}

async fn write_words(transaction: &DatabaseTransaction, number: i64, words: &str) -> ApiResult<()> {
    let backend = transaction.get_database_backend();
    let (sql, words) = match backend {
        DbBackend::Sqlite => ("INSERT INTO found_words (words, rowid) VALUES (?, ?)", words.to_owned()),
        _ => (
            "UPDATE found_posting SET words = CAST(CAST($1 AS text) AS tsvector) WHERE number = $2",
            indexed(words, number),
        ),
    };
    let statement = Statement::from_sql_and_values(backend, sql, [words.into(), number.into()]);
    transaction.execute_raw(statement).await?;
    Ok(())
}

async fn take_out(transaction: &DatabaseTransaction, row: &posting::Model) -> ApiResult<()> {
    let Some(number) = row.number else { return Ok(()) };
    entities::Entity::delete_by_id(number).exec(transaction).await?;
    if transaction.get_database_backend() == DbBackend::Sqlite {
        let sql = "DELETE FROM found_words WHERE rowid = ?";
        transaction.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, [number.into()])).await?;
    }
    Ok(())
}
