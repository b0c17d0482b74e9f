//! Group sessions and who registered for them. The time that a room and its people are held is in `booking_cell`, under
//! the session's id and the registrations' ids.

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
        manager.create_table(group_session()).await?;
        for (name, first, second) in
            [("group_session_centre", "centre", "date"), ("group_session_starts", "starts_at", "status")]
        {
            let index = Index::create().name(name).table("group_session").col(first).col(second).take();
            manager.create_index(index).await?;
        }
        manager.create_table(group_registration()).await?;
        for (name, first, second) in
            [("group_registration_person", "person", "status"), ("group_registration_status", "status", "reminded_at")]
        {
            let index = Index::create().name(name).table("group_registration").col(first).col(second).take();
            manager.create_index(index).await?;
        }
        for (name, column) in [("group_registration_number", "number"), ("group_registration_place", "place")] {
            let index =
                Index::create().name(name).table("group_registration").col("session").col(column).unique().take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// `class` is for the orientation class whose counts belong to it.
fn group_session() -> TableCreateStatement {
    Table::create()
        .table("group_session")
        .col(pk_uuid("id"))
        .col(string_len("centre", 40))
        .col(uuid("room"))
        .col(text("title"))
        .col(text("about"))
        .col(date("date"))
        .col(integer("start_minutes"))
        .col(integer("end_minutes"))
        .col(string_len_null("fold", 8))
        .col(big_integer("starts_at"))
        .col(big_integer("ends_at"))
        .col(big_integer("register_until"))
        .col(integer("places"))
        .col(string_len("status", 16))
        .col(text_null("why"))
        .col(uuid_null("class"))
        .col(big_integer("version"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer("changed_at"))
        .take()
}

/// Two unique keys hang on the session: the number says who registered first, the place of the room is one person's. Who
/// has no place has none there, and both databases let any number of rows have none.
fn group_registration() -> TableCreateStatement {
    Table::create()
        .table("group_registration")
        .col(pk_uuid("id"))
        .col(uuid("session"))
        .col(uuid("person"))
        .col(big_integer("number"))
        .col(integer_null("place"))
        .col(string_len("status", 16))
        .col(big_integer_null("reminded_at"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer("changed_at"))
        .col(integer("revision"))
        .foreign_key(&mut owned("registration_of_session", "session", "group_session"))
        .foreign_key(&mut owned("registration_of_person", "person", "person"))
        .take()
}

fn owned(name: &str, column: &'static str, owner: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(name)
        .from("group_registration", column)
        .to(owner, "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take()
}
