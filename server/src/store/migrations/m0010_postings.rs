//! Postings: what companies offer, from the draft to the day on which it closes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [posting(), found_posting(), posting_stem()] {
            manager.create_table(table).await?;
        }
        for index in [
            // A page of a company's list, and of an operator's, begins where the one before ended.
            Index::create().name("posting_company").table("posting").col("company").col("made_at").col("id").take(),
            Index::create().name("posting_status").table("posting").col("status").col("status_since").col("id").take(),
            // What is over, or soon will be.
            Index::create().name("posting_last_day").table("posting").col("status").col("open_until").take(),
            // What is found is narrowed by the place and by the occupation; the other filters let many through.
            Index::create().name("found_place").table("found_posting").col("municipality").col("number").take(),
            Index::create().name("found_occupation").table("found_posting").col("occupation").col("number").take(),
        ] {
            manager.create_index(index).await?;
        }
        let words = match manager.get_database_backend() {
            DbBackend::Sqlite => &["CREATE VIRTUAL TABLE found_words USING fts5 (words)"][..],
            _ => &[
                "ALTER TABLE found_posting ADD COLUMN words tsvector",
                "CREATE INDEX found_words ON found_posting USING gin (words)",
            ],
        };
        for sql in words {
            manager.get_connection().execute_unprepared(sql).await?;
        }
        Ok(())
    }
}

/// The place of work has no key: a company may give one up while a posting still names it.
fn posting() -> TableCreateStatement {
    Table::create()
        .table("posting")
        .col(pk_uuid("id"))
        .col(uuid("company"))
        .col(uuid("place"))
        .col(text("municipality"))
        .col(big_integer("version"))
        .col(string_len("status", 16))
        .col(big_integer("status_since"))
        .col(text_null("returned_because"))
        .col(string_len_null("closed_because", 16))
        .col(big_integer_null("published_at"))
        .col(text_null("published"))
        .col(big_integer_null("number"))
        .col(big_integer_null("reminded_at"))
        .col(text("title"))
        .col(text("details"))
        .col(integer("places"))
        .col(date("open_until"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer("changed_at"))
        .foreign_key(
            ForeignKey::create()
                .name("posting_of_company")
                .from("posting", "company")
                .to("company", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .take()
}

/// Which postings are open, with what is searched for. Numbers grow and never come twice.
fn found_posting() -> TableCreateStatement {
    Table::create()
        .table("found_posting")
        .col(big_integer("number").primary_key().auto_increment())
        .col(uuid("posting").unique_key())
        .col(string_len("kind", 24))
        .col(text("municipality"))
        .col(small_integer("weekly_hours"))
        .col(integer("allowance_cents"))
        .col(boolean("accessible"))
        .col(string_len_null("occupation", 64))
        .col(date("open_until"))
        .foreign_key(
            ForeignKey::create()
                .name("found_posting_of_posting")
                .from("found_posting", "posting")
                .to("posting", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .take()
}

/// Every stem that a posting has had, with the word that it was of, so that a slip can be told from a word.
fn posting_stem() -> TableCreateStatement {
    Table::create().table("posting_stem").col(string_len("stem", 64).primary_key()).col(string_len("word", 64)).take()
}
