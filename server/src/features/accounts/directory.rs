//! What other rooms may know about people.

use contract::accounts::{Language, PersonCard, Role};
use contract::appointments::Counsellor;
use contract::ids::{CentreId, PersonId};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

use super::card;
use crate::error::ApiResult;
use crate::identity::person::{self, role_text};

/// How to write to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Name and surname; empty when not given yet.
    pub name: String,
    /// E-mail address, if there is one.
    pub email: Option<String>,
    /// The language of their mails.
    pub language: Language,
}

/// How to write to a person, if there is one.
pub async fn contact<C: ConnectionTrait>(database: &C, person: PersonId) -> ApiResult<Option<Contact>> {
    let person = person::Entity::find_by_id(person.0).one(database).await?;
    Ok(person.map(|person| Contact {
        language: person.language(),
        name: person.name.unwrap_or_default(),
        email: person.email,
    }))
}

/// The language of who has this e-mail address, if anybody has.
pub async fn language_of<C: ConnectionTrait>(database: &C, email: &str) -> ApiResult<Option<Language>> {
    let person = person::Entity::find().filter(person::Column::Email.eq(email)).one(database).await?;
    Ok(person.map(|person| person.language()))
}

/// A person as an operator sees them.
pub async fn person_card<C: ConnectionTrait>(database: &C, person: PersonId) -> ApiResult<Option<PersonCard>> {
    Ok(person_cards(database, &[person]).await?.remove(&person))
}

/// People as an operator sees them; who is not there is left out.
pub async fn person_cards<C: ConnectionTrait>(
    database: &C,
    people: &[PersonId],
) -> ApiResult<HashMap<PersonId, PersonCard>> {
    let ids: Vec<_> = people.iter().map(|person| person.0).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(database).await?;
    let cards = cards_of(database, people).await?;
    Ok(cards.into_iter().map(|card| (card.id, card)).collect())
}

/// Stored people as an operator sees them, in the same order.
pub async fn cards_of<C: ConnectionTrait>(database: &C, people: Vec<person::Model>) -> ApiResult<Vec<PersonCard>> {
    let ids: Vec<_> = people.iter().map(|person| person.id).collect();
    let printed = card::Entity::find().filter(card::Column::Person.is_in(ids)).all(database).await?;
    let printed: HashSet<_> = printed.into_iter().map(|card| card.person).collect();
    let card = |person: person::Model| PersonCard {
        id: person.person_id(),
        has_card: printed.contains(&person.id),
        name: person.name.unwrap_or_default(),
        email: person.email,
        phone: person.phone,
    };
    Ok(people.into_iter().map(card).collect())
}

/// The counsellors of a centre, by name.
pub async fn counsellors_of<C: ConnectionTrait>(database: &C, centre: &CentreId) -> ApiResult<Vec<Counsellor>> {
    let there = person::Entity::find()
        .filter(person::Column::Centre.eq(centre.as_str()))
        .filter(person::Column::Counsellor.eq(true))
        .filter(person::Column::Role.eq(role_text(Role::Operator)))
        .order_by_asc(person::Column::NameLower)
        .order_by_asc(person::Column::Id);
    let people = there.all(database).await?;
    let counsellor =
        |person: person::Model| Counsellor { id: person.person_id(), name: person.name.unwrap_or_default() };
    Ok(people.into_iter().map(counsellor).collect())
}

/// Makes other writes about this person wait until this transaction ends; tells whether there is such a person.
///
/// For limits that count rows, such as bookings a day. SQLite has one writer anyway.
pub async fn lock_person(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<bool> {
    let person = person::Entity::find_by_id(person.0).lock_exclusive().one(transaction).await?;
    Ok(person.is_some())
}
