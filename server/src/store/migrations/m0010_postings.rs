//! Postings: what companies offer, from the draft to the day on which it closes.

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
        manager.create_table(posting()).await?;
        for index in [
            // A page of a company's list, and of an operator's, begins where the one before ended.
            Index::create().name("posting_company").table("posting").col("company").col("made_at").col("id").take(),
            Index::create().name("posting_status").table("posting").col("status").col("status_since").col("id").take(),
            // What is over, or soon will be.
            Index::create().name("posting_last_day").table("posting").col("status").col("open_until").take(),
        ] {
            manager.create_index(index).await?;
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
