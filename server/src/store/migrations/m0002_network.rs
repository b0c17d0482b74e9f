//! Centres, the dates on which they are closed, and their spaces.

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
        manager.create_table(centre()).await?;
        manager.create_table(closure()).await?;
        manager.create_table(space()).await?;
        manager.create_index(Index::create().name("space_centre").table("space").col("centre").take()).await
    }
}

fn centre() -> TableCreateStatement {
    Table::create()
        .table("centre")
        .col(string_len("id", 40).primary_key())
        .col(integer("position"))
        .col(string_len("kind", 8))
        .col(text("name"))
        .col(text("municipality"))
        .col(string_len("province", 2))
        .col(double("latitude"))
        .col(double("longitude"))
        .col(string_len("listed", 16))
        .col(text("source"))
        .col(text_null("address"))
        .col(text_null("phone"))
        .col(text_null("email"))
        .col(text("services"))
        .col(text("access"))
        .col(text("zone"))
        .col(text("hours"))
        .col(string_len("hours_provenance", 16))
        .col(string_len("spaces_provenance", 16))
        .col(text("floor_plan"))
        .col(text("rules"))
        .col(big_integer("version"))
        .take()
}

fn closure() -> TableCreateStatement {
    Table::create()
        .table("closure")
        .col(string_len("centre", 40))
        .col(date("date"))
        .col(text("reason"))
        .primary_key(Index::create().col("centre").col("date"))
        .foreign_key(&mut of_centre("closure_of_centre", "closure"))
        .take()
}

fn space() -> TableCreateStatement {
    Table::create()
        .table("space")
        .col(pk_uuid("id"))
        .col(string_len("centre", 40))
        .col(string_len("kind", 16))
        .col(text("label"))
        .col(integer("places"))
        .col(text("features"))
        .col(text("rect"))
        .col(string_len("check_in_code", 8).unique_key())
        .col(boolean("active"))
        .foreign_key(&mut of_centre("space_of_centre", "space"))
        .take()
}

fn of_centre(name: &str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from(table, "centre").to("centre", "id").take()
}
