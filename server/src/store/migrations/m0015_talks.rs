//! Talks of companies with people who applied, in interview rooms of centres. The time that a talk holds is in
//! `booking_cell`, under the talk's id.

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
        manager.create_table(application_talk()).await?;
        let of_a_day = Index::create().name("application_talk_date").table("application_talk").take();
        manager.create_index(of_a_day.to_owned().col("date").col("centre").take()).await
    }
}

/// The key is the application: it has one talk at a time. What went before is in its timeline.
fn application_talk() -> TableCreateStatement {
    let mut of_application = ForeignKey::create()
        .name("talk_of_application")
        .from("application_talk", "application")
        .to("application", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take();
    Table::create()
        .table("application_talk")
        .col(uuid("application").primary_key())
        .col(uuid_uniq("id"))
        .col(string_len("centre", 40))
        .col(uuid("room"))
        .col(date("date"))
        .col(integer("start_minutes"))
        .col(big_integer("starts_at"))
        .col(big_integer("ends_at"))
        .col(string_len("status", 16))
        .col(big_integer("changed_at"))
        .col(integer("revision"))
        .foreign_key(&mut of_application)
        .take()
}
