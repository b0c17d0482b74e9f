//! Searches that people have saved, to be told of new postings that fit.

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
        manager.create_table(saved_search()).await?;
        for index in [
            Index::create().name("saved_search_person").table("saved_search").col("person").col("saved_at").take(),
            // Which ones something was published since.
            Index::create().name("saved_search_told").table("saved_search").col("told_number").col("id").take(),
            // What was published last.
            Index::create().name("posting_number").table("posting").col("number").take(),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn saved_search() -> TableCreateStatement {
    Table::create()
        .table("saved_search")
        .col(pk_uuid("id"))
        .col(uuid("person"))
        .col(text("search"))
        .col(big_integer("saved_at"))
        .col(big_integer("seen_number"))
        .col(big_integer("told_number"))
        .col(big_integer_null("told_at"))
        .foreign_key(
            ForeignKey::create()
                .name("saved_search_of_person")
                .from("saved_search", "person")
                .to("person", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .take()
}
