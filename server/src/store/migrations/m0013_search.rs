//! What is looked for among very many postings is found as quickly as among few.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Each filter that lets few through has its rows together, in the order in which they are shown.
const FILTERS: [(&str, &str); 3] =
    [("found_kind", "kind"), ("found_hours", "weekly_hours"), ("found_allowance", "allowance_cents")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, column) in FILTERS {
            manager
                .create_index(Index::create().name(name).table("found_posting").col(column).col("number").take())
                .await?;
        }
        let words = match manager.get_database_backend() {
            // Unfinished words have an index of their own, and where in a text a word stands is asked by nobody.
            DbBackend::Sqlite => &[
                "CREATE VIRTUAL TABLE found_words_by_beginning USING fts5 (words, prefix = '3 4 5 6 7', detail = none)",
                "INSERT INTO found_words_by_beginning (words, rowid) SELECT words, rowid FROM found_words",
                "DROP TABLE found_words",
                "ALTER TABLE found_words_by_beginning RENAME TO found_words",
            ][..],
            _ => &[
                // In the order of the bytes, as on SQLite, so that the key finds the words that begin in one way.
                "ALTER TABLE posting_stem ALTER COLUMN stem TYPE varchar(64) COLLATE \"C\"",
                // Which thousands a number is in is looked for like a word.
                "UPDATE found_posting SET words = strip(words) || CAST(
                    '''#12:' || (number >> 12) || ''' ''#16:' || (number >> 16) || '''' AS tsvector)",
            ],
        };
        for sql in words {
            manager.get_connection().execute_unprepared(sql).await?;
        }
        Ok(())
    }
}
