//! Classes that somebody guides through the questionnaire, and what their students handed in. A class goes with whoever
//! opened it, and its students with the class.

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
        manager.create_table(class()).await?;
        manager.create_index(of_owner()).await?;
        manager.create_table(pupil()).await?;
        manager.create_index(one_in_each_place()).await
    }
}

/// A class that lets nobody in any more has no code.
fn class() -> TableCreateStatement {
    let mut of_person = ForeignKey::create()
        .name("guided_class_of_person")
        .from("guided_class", "owner")
        .to("person", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take();
    Table::create()
        .table("guided_class")
        .col(uuid("id").primary_key())
        .col(uuid("owner"))
        .col(text("label"))
        .col(string_len("form", 8))
        .col(string_len_null("code", 6).unique_key())
        .col(big_integer("opened_at"))
        .col(big_integer("until"))
        .foreign_key(&mut of_person)
        .take()
}

fn of_owner() -> IndexCreateStatement {
    Index::create().name("guided_class_owner").table("guided_class").col("owner").col("opened_at").take()
}

/// No name, no account, no address and no time: see [`crate::features::orientation`].
fn pupil() -> TableCreateStatement {
    let mut of_class = ForeignKey::create()
        .name("class_pupil_of_class")
        .from("class_pupil", "class")
        .to("guided_class", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take();
    Table::create()
        .table("class_pupil")
        .col(uuid("class"))
        .col(string_len("pupil_hash", 64))
        .col(integer_null("place"))
        .col(string_len_null("result", 4))
        .primary_key(Index::create().col("class").col("pupil_hash"))
        .foreign_key(&mut of_class)
        .take()
}

/// The key is what counts each student once, in one place.
fn one_in_each_place() -> IndexCreateStatement {
    Index::create().name("class_pupil_place").table("class_pupil").col("class").col("place").unique().take()
}
