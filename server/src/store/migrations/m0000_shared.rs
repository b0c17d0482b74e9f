//! What every room uses: answers to commands, and mail that waits to be sent.

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
        manager
            .create_table(
                Table::create()
                    .table("idempotency")
                    .col(uuid("person"))
                    .col(uuid("key"))
                    .col(string_len("fingerprint", 64))
                    .col(integer("status"))
                    .col(text("body"))
                    .col(big_integer("created_at"))
                    .primary_key(Index::create().col("person").col("key"))
                    .take(),
            )
            .await?;
        manager
            .create_index(Index::create().name("idempotency_created_at").table("idempotency").col("created_at").take())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("outgoing_mail")
                    .col(pk_uuid("id"))
                    .col(text("recipient"))
                    .col(text("subject"))
                    .col(text("body"))
                    .col(text_null("calendar"))
                    .col(integer("attempts"))
                    .col(big_integer("next_attempt_at"))
                    .col(big_integer("created_at"))
                    .take(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("outgoing_mail_next").table("outgoing_mail").col("next_attempt_at").take(),
            )
            .await
    }
}
