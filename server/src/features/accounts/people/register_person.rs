//! `POST /people`: an operator registers somebody.

use axum::extract::State;
use contract::accounts::{PersonCard, RegisterPerson, Role};
use contract::problem::{Code, FieldError};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};

use super::desk_of;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::accounts::directory;
use crate::identity::person::{self, language_text, role_text};
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Registers somebody at the operator's centre.
#[utoipa::path(
    post,
    path = "/people",
    tag = "accounts",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = RegisterPerson,
    responses((status = 201, description = "Registered.", body = PersonCard), Problems)
)]
pub async fn register_person(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<RegisterPerson>,
) -> ApiResult<Answer> {
    actor.may(Action::RegisterPeople, &desk_of(&actor))?;
    let request = command.body.checked(state.today())?;
    let (state, actor, request) = (&state, &actor, &request);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::created(&register(state, &transaction, actor, request).await?)
    })
    .await
}

async fn register(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    request: &RegisterPerson,
) -> ApiResult<PersonCard> {
    if person::Entity::find_by_id(request.id.0).one(transaction).await?.is_some() {
        return Err(vec![FieldError::new("id", Code::Repeated)].into());
    }
    if let Some(email) = &request.email {
        let same = person::Entity::find().filter(person::Column::Email.eq(email));
        if same.one(transaction).await?.is_some() {
            return Err(Code::EmailTaken.into());
        }
    }
    let row = person::ActiveModel {
        id: Set(request.id.0),
        role: Set(role_text(Role::Citizen).to_owned()),
        centre: Set(None),
        counsellor: Set(false),
        name: Set(Some(request.name.clone())),
        name_lower: Set(Some(request.name.to_lowercase())),
        birth_date: Set(Some(request.birth_date)),
        email: Set(request.email.clone()),
        phone: Set(request.phone.clone()),
        language: Set(language_text(request.language).to_owned()),
        demonstration: Set(false),
        registered_at: Set(actor.centre.clone().map(String::from)),
        created_at: Set(state.clock.now().into()),
    };
    let person = person::Entity::insert(row).exec_with_returning(transaction).await?;
    let mut cards = directory::cards_of(transaction, vec![person]).await?;
    cards.pop().ok_or_else(|| Code::Internal.into())
}
