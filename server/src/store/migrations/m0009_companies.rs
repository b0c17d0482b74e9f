//! Companies: what they say of themselves, where people work for them, who signs and who is a tutor, and who acts for them.

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
        for table in [company(), place_of_work(), company_person(), company_delegate()] {
            manager.create_table(table).await?;
        }
        let indexes = [
            ("company_vat_number", "company", "vat_number", true),
            ("place_of_work_company", "place_of_work", "company", false),
            ("company_person_company", "company_person", "company", false),
            ("company_delegate_person", "company_delegate", "person", false),
            ("company_delegate_email", "company_delegate", "email", false),
        ];
        for (name, table, column, is_unique) in indexes {
            let mut index = Index::create().name(name).table(table).col(column).take();
            if is_unique {
                index.unique();
            }
            manager.create_index(index).await?;
        }
        for index in [
            // A page of an operator's list begins where the one before ended.
            Index::create().name("company_status").table("company").col("status").col("status_since").col("id").take(),
            // An address is invited once.
            Index::create()
                .name("company_delegate_once")
                .table("company_delegate")
                .col("company")
                .col("email")
                .unique()
                .take(),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// A VAT number is one company's.
fn company() -> TableCreateStatement {
    Table::create()
        .table("company")
        .col(pk_uuid("id"))
        .col(big_integer("version"))
        .col(string_len("vat_number", 11))
        .col(text("legal_name"))
        .col(text("email"))
        .col(text_null("phone"))
        .col(string_len("status", 16))
        .col(text_null("refused_because"))
        .col(big_integer("status_since"))
        .col(text_null("accessibility"))
        .col(big_integer("accessibility_since"))
        .col(big_integer_null("accessibility_checked_at"))
        .col(text_null("accessibility_refused_because"))
        .col(uuid("made_by"))
        .col(big_integer("made_at"))
        .col(big_integer("changed_at"))
        .take()
}

fn place_of_work() -> TableCreateStatement {
    Table::create()
        .table("place_of_work")
        .col(pk_uuid("id"))
        .col(uuid("company"))
        .col(integer("number"))
        .col(text("name"))
        .col(text("address"))
        .col(text("municipality"))
        .col(big_integer("permanent"))
        .col(big_integer("fixed_term"))
        .foreign_key(&mut of_company("place_of_work"))
        .take()
}

fn company_person() -> TableCreateStatement {
    Table::create()
        .table("company_person")
        .col(pk_uuid("id"))
        .col(uuid("company"))
        .col(integer("number"))
        .col(text("name"))
        .col(string_len("duty", 16))
        .col(text("email"))
        .col(text_null("phone"))
        .foreign_key(&mut of_company("company_person"))
        .take()
}

/// Who acts for a company: the address to which the invitation went, and the person once they have an account. Somebody
/// who is erased acts for nobody.
fn company_delegate() -> TableCreateStatement {
    Table::create()
        .table("company_delegate")
        .col(pk_uuid("id"))
        .col(uuid("company"))
        .col(text_null("email"))
        .col(uuid_null("person"))
        .col(big_integer("since"))
        .foreign_key(&mut of_company("company_delegate"))
        .foreign_key(
            ForeignKey::create()
                .name("company_delegate_of_person")
                .from("company_delegate", "person")
                .to("person", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .take()
}

fn of_company(table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("{table}_of_company"))
        .from(table, "company")
        .to("company", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .take()
}
