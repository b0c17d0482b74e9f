//! Bookings, blocks, and the quarters of an hour that they hold.

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
        manager.create_table(booking()).await?;
        for (name, columns) in [
            ("booking_person", ["person", "starts_at"]),
            ("booking_date", ["date", "centre"]),
            ("booking_release", ["status", "release_at"]),
        ] {
            let [first, second] = columns;
            manager.create_index(Index::create().name(name).table("booking").col(first).col(second).take()).await?;
        }
        manager.create_table(block()).await?;
        manager
            .create_index(Index::create().name("block_date").table("block").col("date").col("centre").take())
            .await?;
        manager.create_table(booking_cell()).await?;
        manager.create_index(one_place_a_person()).await?;
        manager
            .create_index(Index::create().name("booking_cell_holder").table("booking_cell").col("holder").take())
            .await
    }
}

fn booking() -> TableCreateStatement {
    with_slot(Table::create().table("booking").col(pk_uuid("id")).col(uuid("person")))
        .col(big_integer("release_at"))
        .col(string_len("status", 16))
        .col(text_null("reason"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer("changed_at"))
        .col(integer("revision"))
        .take()
}

fn block() -> TableCreateStatement {
    with_slot(Table::create().table("block").col(pk_uuid("id")))
        .col(text("reason"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .take()
}

/// Where and when, as people say it and as instants.
fn with_slot(table: &mut TableCreateStatement) -> &mut TableCreateStatement {
    table
        .col(string_len("centre", 40))
        .col(uuid("space"))
        .col(date("date"))
        .col(integer("start_minutes"))
        .col(integer("end_minutes"))
        .col(string_len_null("fold", 8))
        .col(big_integer("starts_at"))
        .col(big_integer("ends_at"))
}

/// The primary key is what gives a slot one holder; `cell` is epoch seconds divided by 900. A block has no person.
fn booking_cell() -> TableCreateStatement {
    Table::create()
        .table("booking_cell")
        .col(uuid("space"))
        .col(integer("seat"))
        .col(big_integer("cell"))
        .col(uuid_null("person"))
        .col(uuid("holder"))
        .primary_key(Index::create().col("space").col("seat").col("cell"))
        .take()
}

/// One person is in one place at a time.
fn one_place_a_person() -> IndexCreateStatement {
    Index::create().name("booking_cell_person").table("booking_cell").col("person").col("cell").unique().take()
}
