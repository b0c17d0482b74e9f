//! Occupations that were imported from the official files, and which import they are from.

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
        let occupation = Table::create()
            .table("occupation")
            .col(string_len("id", 64).primary_key())
            .col(string_len("isco", 4))
            .col(text("name"))
            .col(text("other_names"))
            .col(text("about"))
            .col(text_null("riasec"))
            .col(string_len("basis", 8))
            .take();
        manager.create_table(occupation).await?;
        let import =
            Table::create().table("occupation_import").col(pk_uuid("id")).col(big_integer("imported_at")).take();
        manager.create_table(import).await
    }
}
