//! A person with an account, as stored.

use contract::accounts::{Language, Role};
use contract::ids::{CentreId, PersonId};
use sea_orm::entity::prelude::*;

use crate::error::ApiError;
use crate::store::EpochSeconds;

/// One row of `person`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    /// The person.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// See [`role_text`].
    pub role: String,
    /// The centre where an operator works.
    pub centre: Option<String>,
    /// Whether an operator also talks with people as a counsellor of that centre.
    pub counsellor: bool,
    /// Name and surname, once given.
    pub name: Option<String>,
    /// The name in lower case, for searching.
    pub name_lower: Option<String>,
    /// Birth date, once given.
    pub birth_date: Option<Date>,
    /// E-mail address in lower case.
    pub email: Option<String>,
    /// Phone number, digits only or `+` and digits.
    pub phone: Option<String>,
    /// See [`language_text`].
    pub language: String,
    /// Whether it belongs to the demonstration data.
    pub demonstration: bool,
    /// The centre whose operator registered the person.
    pub registered_at: Option<String>,
    /// When the account was made.
    pub created_at: EpochSeconds,
}

/// Nothing hangs on a person that the database must join by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The person's id.
    pub fn person_id(&self) -> PersonId {
        PersonId(self.id)
    }

    /// The person's role.
    pub fn role(&self) -> Result<Role, ApiError> {
        let known = Role::ALL.into_iter().find(|role| role_text(*role) == self.role);
        known.ok_or(ApiError::Stored("person.role"))
    }

    /// The language of their mails.
    pub fn language(&self) -> Language {
        if self.language == language_text(Language::En) { Language::En } else { Language::It }
    }

    /// The centre where an operator works.
    pub fn centre(&self) -> Result<Option<CentreId>, ApiError> {
        centre_of(self.centre.as_deref(), "person.centre")
    }

    /// The centre whose operator registered the person.
    pub fn registered_at(&self) -> Result<Option<CentreId>, ApiError> {
        centre_of(self.registered_at.as_deref(), "person.registered_at")
    }

    /// Whether name and birth date are known.
    pub fn is_complete(&self) -> bool {
        self.name.is_some() && self.birth_date.is_some()
    }
}

fn centre_of(text: Option<&str>, column: &'static str) -> Result<Option<CentreId>, ApiError> {
    text.map(|id| id.parse().map_err(|_| ApiError::Stored(column))).transpose()
}

/// A role as stored.
pub fn role_text(role: Role) -> &'static str {
    match role {
        Role::Citizen => "citizen",
        Role::Tutor => "tutor",
        Role::Company => "company",
        Role::Operator => "operator",
        Role::Admin => "admin",
    }
}

/// A language as stored.
pub fn language_text(language: Language) -> &'static str {
    match language {
        Language::It => "it",
        Language::En => "en",
    }
}
