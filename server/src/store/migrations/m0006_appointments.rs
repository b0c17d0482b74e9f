//! Appointments with counsellors, the ranges in which these receive, their notes, and who was told of an earlier start.
//! The time that an appointment holds is in `booking_cell`, under the appointment's id.

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
        let is_counsellor = boolean("counsellor").default(false).take();
        manager.alter_table(Table::alter().table("person").add_column(is_counsellor).take()).await?;
        manager.create_table(appointment()).await?;
        for (name, first, second) in [
            ("appointment_person", "person", "starts_at"),
            ("appointment_date", "date", "centre"),
            ("appointment_status", "status", "starts_at"),
        ] {
            manager.create_index(Index::create().name(name).table("appointment").col(first).col(second).take()).await?;
        }
        manager.create_table(range()).await?;
        let by_centre = Index::create().name("appointment_range_centre").table("appointment_range").take();
        manager.create_index(by_centre.to_owned().col("centre").col("last").take()).await?;
        manager.create_table(notes()).await?;
        manager.create_table(reading()).await?;
        manager.create_table(told()).await
    }
}

fn appointment() -> TableCreateStatement {
    let mut of_person = ForeignKey::create()
        .name("appointment_of_person")
        .from("appointment", "person")
        .to("person", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take();
    Table::create()
        .table("appointment")
        .col(pk_uuid("id"))
        .col(uuid("person"))
        .col(string_len("centre", 40))
        .col(uuid("counsellor"))
        .col(uuid_null("room"))
        .col(string_len("reason", 16))
        .col(string_len("way", 16))
        .col(date("date"))
        .col(integer("start_minutes"))
        .col(string_len_null("fold", 8))
        .col(big_integer("starts_at"))
        .col(big_integer("ends_at"))
        .col(string_len_null("phone", 16))
        .col(string_len("status", 16))
        .col(text_null("why"))
        .col(big_integer_null("asked_earlier_at"))
        .col(big_integer_null("reminded_at"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer("changed_at"))
        .col(integer("revision"))
        .foreign_key(&mut of_person)
        .take()
}

/// Every seventh day from `first` to `last`; `except`, `reasons` and `ways` are JSON.
fn range() -> TableCreateStatement {
    Table::create()
        .table("appointment_range")
        .col(pk_uuid("id"))
        .col(string_len("centre", 40))
        .col(uuid("counsellor"))
        .col(date("first"))
        .col(date("last"))
        .col(text("except"))
        .col(integer("from_minutes"))
        .col(integer("to_minutes"))
        .col(text("reasons"))
        .col(text("ways"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer_null("withdrawn_at"))
        .take()
}

/// Apart from the appointment, so that no list of appointments reads them by accident.
fn notes() -> TableCreateStatement {
    Table::create()
        .table("appointment_notes")
        .col(uuid("appointment").primary_key())
        .col(text("text"))
        .col(big_integer("version"))
        .col(uuid("written_by"))
        .col(text("written_by_name"))
        .col(big_integer("written_at"))
        .foreign_key(&mut of_appointment("notes_of_appointment", "appointment_notes"))
        .take()
}

/// Who read the notes.
fn reading() -> TableCreateStatement {
    Table::create()
        .table("appointment_reading")
        .col(uuid("appointment"))
        .col(uuid("reader"))
        .col(text("name"))
        .col(big_integer("first_at"))
        .col(big_integer("last_at"))
        .primary_key(Index::create().col("appointment").col("reader"))
        .foreign_key(&mut of_appointment("reading_of_appointment", "appointment_reading"))
        .take()
}

/// The key is what tells nobody twice of the same start.
fn told() -> TableCreateStatement {
    Table::create()
        .table("appointment_told")
        .col(uuid("appointment"))
        .col(uuid("counsellor"))
        .col(big_integer("starts_at"))
        .col(date("date"))
        .col(big_integer("told_at"))
        .primary_key(Index::create().col("appointment").col("counsellor").col("starts_at"))
        .foreign_key(&mut of_appointment("told_of_appointment", "appointment_told"))
        .take()
}

fn of_appointment(name: &str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(name)
        .from(table, "appointment")
        .to("appointment", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take()
}
