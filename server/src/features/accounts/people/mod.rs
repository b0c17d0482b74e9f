//! `/people`: people whom an operator registers, with or without e-mail.

use contract::accounts::Role;
use contract::ids::PersonId;
use contract::problem::Code;
use sea_orm::{ConnectionTrait, EntityTrait};

use crate::error::ApiResult;
use crate::identity::{Action, Actor, Object, person};

pub mod erase_without_profile;
pub mod find_people;
pub mod read_person;
pub mod register_person;
pub mod replace_card;

/// Where an operator registers people and looks for them: their centre. Administrators have none.
fn desk_of(actor: &Actor) -> Object {
    actor.centre.clone().map_or(Object::New, Object::Centre)
}

/// Somebody whom the actor may act on; for others, and for who may not, nobody is there.
async fn person_for<C: ConnectionTrait>(
    database: &C,
    actor: &Actor,
    action: Action,
    person: PersonId,
) -> ApiResult<person::Model> {
    let found = person::Entity::find_by_id(person.0).one(database).await?;
    // Staff are nobody's clients: a card for them would be a way into their rights.
    let registered_at = match &found {
        Some(found) if matches!(found.role()?, Role::Citizen | Role::Tutor | Role::Company) => found.registered_at()?,
        _ => None,
    };
    // Asked before it is told that nobody is there, so that the answer does not depend on it.
    actor.may(action, &Object::Person(person, registered_at))?;
    found.ok_or_else(|| Code::NotFound.into())
}
