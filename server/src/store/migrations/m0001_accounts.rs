//! People, their sessions, sign-in codes that wait to be typed, and printed cards.

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
        manager.create_table(person()).await?;
        let by_centre = Index::create().name("person_registered_at").table("person").col("registered_at").take();
        manager.create_index(by_centre).await?;
        manager.create_table(session()).await?;
        let by_person = Index::create().name("session_person").table("session").col("person").take();
        manager.create_index(by_person).await?;
        manager.create_table(sign_in_code()).await?;
        manager.create_table(card()).await
    }
}

fn person() -> TableCreateStatement {
    Table::create()
        .table("person")
        .col(pk_uuid("id"))
        .col(string_len("role", 16))
        .col(string_len_null("centre", 40))
        .col(text_null("name"))
        // The name in lower case: SQLite lowers only ASCII letters by itself.
        .col(text_null("name_lower"))
        .col(date_null("birth_date"))
        .col(text_null("email").unique_key())
        .col(string_len_null("phone", 16))
        .col(string_len("language", 2))
        .col(boolean("demonstration"))
        .col(string_len_null("registered_at", 40))
        .col(big_integer("created_at"))
        .take()
}

fn session() -> TableCreateStatement {
    Table::create()
        .table("session")
        .col(pk_uuid("id"))
        .col(uuid("person"))
        .col(string_len("token_hash", 64).unique_key())
        .col(string_len("device", 64))
        .col(big_integer("signed_in_at"))
        .col(big_integer("last_seen_at"))
        .foreign_key(&mut of_person("session_of_person", "session"))
        .take()
}

fn sign_in_code() -> TableCreateStatement {
    Table::create()
        .table("sign_in_code")
        .col(string_len("browser_hash", 64).primary_key())
        .col(text("email"))
        .col(string_len("code_hash", 64))
        .col(string_len("language", 2))
        .col(integer("tries_left"))
        .col(big_integer("expires_at"))
        .take()
}

fn card() -> TableCreateStatement {
    Table::create()
        .table("card")
        .col(uuid("person").primary_key())
        .col(string_len("code_hash", 64).unique_key())
        .col(big_integer("made_at"))
        .foreign_key(&mut of_person("card_of_person", "card"))
        .take()
}

fn of_person(name: &str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from(table, "person").to("person", "id").on_delete(ForeignKeyAction::Cascade).take()
}
