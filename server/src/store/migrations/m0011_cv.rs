//! What people apply with: the CV that they write, and the PDF that they have already.

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
        manager.create_table(cv()).await?;
        manager.create_table(cv_file()).await?;
        let by_person = Index::create().name("cv_file_person").table("cv_file").col("person").take();
        manager.create_index(by_person).await
    }
}

/// One a person. The file is the one that they keep now; it goes before the row that names it, so it has no key.
fn cv() -> TableCreateStatement {
    Table::create()
        .table("cv")
        .col(uuid("person").primary_key())
        .col(text_null("cv"))
        .col(big_integer_null("saved_at"))
        .col(uuid_null("file"))
        .foreign_key(&mut of_person("cv_of_person", "cv"))
        .take()
}

/// What was sent with an application stays beside the one that the person keeps now.
fn cv_file() -> TableCreateStatement {
    Table::create()
        .table("cv_file")
        .col(pk_uuid("id"))
        .col(uuid("person"))
        .col(integer("size"))
        .col(binary("bytes"))
        .col(big_integer("saved_at"))
        .col(boolean("sent"))
        .foreign_key(&mut of_person("cv_file_of_person", "cv_file"))
        .take()
}

fn of_person(name: &str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from(table, "person").to("person", "id").on_delete(ForeignKeyAction::Cascade).take()
}
