//! What the app and the server say about accounts.

use crate::ids::{CentreId, PersonId, SessionId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What a person is to the agency. One role a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Anyone who uses the centres.
    Citizen,
    /// A school's tutor.
    Tutor,
    /// Somebody who acts for a company.
    Company,
    /// Staff of one centre.
    Operator,
    /// Staff of the agency, for every centre.
    Admin,
}

impl Role {
    /// Every role, in the order of the authorisation table.
    pub const ALL: [Self; 5] = [Self::Citizen, Self::Tutor, Self::Company, Self::Operator, Self::Admin];
}

/// The language of screens and mails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Italian.
    #[default]
    It,
    /// English.
    En,
}

/// `POST /sign-in/codes`: send a code of eight digits to this address. The answer is the same whether or not it is
/// known.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestCode {
    /// The address, at most 254 characters.
    pub email: String,
    /// The language of the mail.
    pub language: Language,
}

/// `POST /sign-in/with-code`: the code, in the browser that asked for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignInWithCode {
    /// The address that the code was sent to.
    pub email: String,
    /// Eight digits; spaces are ignored.
    pub code: String,
}

/// `POST /sign-in/with-card`: the code on the card that a centre printed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignInWithCard {
    /// The card's code; case, spaces and hyphens are ignored.
    pub code: String,
}

/// `POST /sign-in/demonstration`: become the demonstration person of a role. Only with demonstration data on loopback.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignInAsDemonstration {
    /// Whose role.
    pub role: Role,
}

/// `GET /sign-in/ways`: what the sign-in page may offer here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInWays {
    /// Whether demonstration people can be used at one tap.
    pub demonstration: bool,
}

/// `GET /me`: the person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Me {
    /// The person.
    pub id: PersonId,
    /// Their role.
    pub role: Role,
    /// The centre where an operator works.
    pub centre: Option<CentreId>,
    /// Name and surname, once given.
    pub name: Option<String>,
    /// Birth date, once given.
    pub birth_date: Option<NaiveDate>,
    /// E-mail address, when there is one.
    pub email: Option<String>,
    /// Phone number, when there is one.
    pub phone: Option<String>,
    /// The language of mails.
    pub language: Language,
    /// Whether this is a person of the demonstration data.
    pub demonstration: bool,
}

/// `GET /session`: who is signed in here, if anybody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WhoIsSignedIn {
    /// The person; nobody is an answer too.
    pub me: Option<Me>,
}

impl Me {
    /// Whether there is what a booking needs: name and birth date (the contact is how they signed in).
    pub fn is_complete(&self) -> bool {
        self.name.is_some() && self.birth_date.is_some()
    }
}

/// `PUT /me/profile`: the least that a booking needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Name and surname, 1 to 100 characters.
    pub name: String,
    /// Birth date; from 14 years on.
    pub birth_date: NaiveDate,
    /// The language of mails.
    pub language: Language,
}

/// One signed-in browser, in `GET /me/sessions`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionInfo {
    /// The session.
    pub id: SessionId,
    /// Browser and system in two words, such as `Chrome, Android`; empty when unknown.
    pub device: String,
    /// When it began.
    pub signed_in_at: DateTime<Utc>,
    /// When it was last used, to the quarter of an hour.
    pub last_seen_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// `POST /people`: an operator registers somebody, with or without e-mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterPerson {
    /// The person's id, made by the client.
    pub id: PersonId,
    /// Name and surname, 1 to 100 characters.
    pub name: String,
    /// Birth date; from 14 years on.
    pub birth_date: NaiveDate,
    /// E-mail address, if the person has one.
    pub email: Option<String>,
    /// Phone number, if the person has one.
    pub phone: Option<String>,
    /// The language of mails and of the card.
    pub language: Language,
}

/// Somebody as an operator sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonCard {
    /// The person.
    pub id: PersonId,
    /// Name and surname.
    pub name: String,
    /// E-mail address, if any.
    pub email: Option<String>,
    /// Phone number, if any.
    pub phone: Option<String>,
    /// Whether a printed card is valid for them.
    pub has_card: bool,
}

/// A card's code, shown once to print it. The server keeps only its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewCard {
    /// Whose card.
    pub person: PersonCard,
    /// The code, in groups of four, such as `7KQ2-M4XR-90TD-V596`.
    pub code: String,
}

/// `POST /people/search`: people registered at the operator's centre, by part of the name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct FindPeople {
    /// Part of the name, 2 to 100 characters.
    pub name: String,
}
