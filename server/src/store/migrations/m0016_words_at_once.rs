//! The words of a posting are in PostgreSQL's full-text index as soon as it is published.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Otherwise new words wait in a list that every search reads from one end to the other. What was in it is put in its place.
const AT_ONCE: [&str; 2] =
    ["ALTER INDEX found_words SET (fastupdate = off)", "SELECT gin_clean_pending_list('found_words')"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Postgres {
            for sql in AT_ONCE {
                manager.get_connection().execute_unprepared(sql).await?;
            }
        }
        Ok(())
    }
}
