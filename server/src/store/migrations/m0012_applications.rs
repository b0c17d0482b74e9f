//! Applications: what people write to companies, what has happened since, and the links by which companies answer.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [application(), application_event(), application_link()] {
            manager.create_table(table).await?;
        }
        for index in [
            // Pages of a person's list and of a posting's begin where the one before ended.
            Index::create()
                .name("application_person")
                .table("application")
                .col("person")
                .col("sent_at")
                .col("id")
                .take(),
            Index::create()
                .name("application_posting")
                .table("application")
                .col("posting")
                .col("sent_at")
                .col("id")
                .take(),
            // How often a company answers, and whom it lets wait.
            Index::create().name("application_company").table("application").col("company").col("sent_at").take(),
            Index::create().name("application_waiting").table("application").col("status").col("sent_at").take(),
            Index::create().name("event_application").table("application_event").col("application").col("id").take(),
            Index::create().name("link_application").table("application_link").col("application").take(),
        ] {
            manager.create_index(index).await?;
        }
        // Nobody applies twice to the same posting, unless the first application was withdrawn.
        let once = "CREATE UNIQUE INDEX application_once ON application (posting, person) WHERE status <> 'withdrawn'";
        manager.get_connection().execute_unprepared(once).await?;
        Ok(())
    }
}

/// The PDF has no key: it is of another room, which keeps what was sent.
fn application() -> TableCreateStatement {
    Table::create()
        .table("application")
        .col(pk_uuid("id"))
        .col(uuid("posting"))
        .col(uuid("company"))
        .col(uuid("person"))
        .col(string_len("status", 16))
        .col(big_integer("status_since"))
        .col(big_integer("sent_at"))
        .col(text("letter"))
        .col(text_null("cv"))
        .col(uuid_null("file"))
        .col(boolean("shows_email"))
        .col(boolean("shows_phone"))
        .col(big_integer_null("opened_at"))
        .col(big_integer_null("answered_at"))
        .col(big_integer_null("reminded_at"))
        .foreign_key(&mut cascade("application_of_posting", "application", "posting", "posting"))
        .foreign_key(&mut cascade("application_of_person", "application", "person", "person"))
        .take()
}

/// Ids are in the order in which things happened, also within a second.
fn application_event() -> TableCreateStatement {
    Table::create()
        .table("application_event")
        .col(pk_uuid("id"))
        .col(uuid("application"))
        .col(big_integer("at"))
        .col(string_len("event", 16))
        .col(text("words"))
        .foreign_key(&mut cascade("event_of_application", "application_event", "application", "application"))
        .take()
}

fn application_link() -> TableCreateStatement {
    Table::create()
        .table("application_link")
        .col(string_len("hash", 64).primary_key())
        .col(uuid("application"))
        .col(text("recipient"))
        .col(big_integer("until"))
        .col(big_integer_null("used_at"))
        .col(string_len_null("reply_hash", 64))
        .foreign_key(&mut cascade("link_of_application", "application_link", "application", "application"))
        .take()
}

fn cascade(name: &str, table: &'static str, column: &'static str, of: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from(table, column).to(of, "id").on_delete(ForeignKeyAction::Cascade).take()
}
