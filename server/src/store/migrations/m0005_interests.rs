//! Results that people saved, the codes that open them for a day, and who opened them. All of it goes with the person.

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
        manager.create_table(interests()).await?;
        manager.create_table(share()).await?;
        manager.create_table(opening()).await
    }
}

fn interests() -> TableCreateStatement {
    let mut of_person = ForeignKey::create()
        .name("interests_of_person")
        .from("interests", "person")
        .to("person", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take();
    Table::create()
        .table("interests")
        .col(uuid("person").primary_key())
        .col(integer("version"))
        .col(string_len("form", 8))
        .col(text("answers"))
        .col(integer("dropped"))
        .col(text("scored"))
        .col(big_integer("saved_at"))
        .foreign_key(&mut of_person)
        .take()
}

/// A code that no longer opens anything has no hash.
fn share() -> TableCreateStatement {
    Table::create()
        .table("interests_share")
        .col(uuid("person").primary_key())
        .col(string_len_null("code_hash", 64).unique_key())
        .col(big_integer("until"))
        .foreign_key(&mut of_interests("share_of_interests", "interests_share"))
        .take()
}

fn opening() -> TableCreateStatement {
    Table::create()
        .table("interests_opening")
        .col(uuid("person"))
        .col(uuid("opener"))
        .col(text("name"))
        .col(string_len("role", 16))
        .col(string_len_null("centre", 40))
        .col(big_integer("first_at"))
        .col(big_integer("last_at"))
        .primary_key(Index::create().col("person").col("opener"))
        .foreign_key(&mut of_interests("opening_of_interests", "interests_opening"))
        .take()
}

fn of_interests(name: &str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(name)
        .from(table, "person")
        .to("interests", "person")
        .on_delete(ForeignKeyAction::Cascade)
        .take()
}
