//! `POST /sign-in/with-code`: the code from the mail, in the browser that asked for it.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::accounts::{Language, Me, Role, SignInWithCode, check_email, check_sign_in_code};
use contract::ids::PersonId;
use contract::problem::{Code, FieldError};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{begin, signed_in};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::JsonBody;
use crate::features::accounts::sign_in_code::{self, Tried};
use crate::identity::cookie::Cookie;
use crate::identity::limits::{ClientAddress, Limit};
use crate::identity::person::{self, language_text, role_text};
use crate::state::AppState;

/// Signs in with the code that was sent; an address that nobody has yet gets an account without a profile.
#[utoipa::path(
    post,
    path = "/sign-in/with-code",
    tag = "accounts",
    request_body = SignInWithCode,
    responses((status = 200, description = "Signed in; the session is in the cookie.", body = Me), Problems)
)]
pub async fn sign_in_with_code(
    State(state): State<AppState>,
    address: ClientAddress,
    headers: HeaderMap,
    JsonBody(request): JsonBody<SignInWithCode>,
) -> ApiResult<Response> {
    let email = check_email(&request.email).map_err(|code| vec![FieldError::new("email", code)])?;
    let typed = check_sign_in_code(&request.code).map_err(|code| vec![FieldError::new("code", code)])?;
    state.limits.take(Limit::TriesByAddress, &address.0, state.clock.now())?;
    let browser = Cookie::SignIn.read(&state.settings, &headers).ok_or(Code::CodeExpired)?;

    let (state, headers, browser, email, typed) = (&state, &headers, &browser, &email, &typed);
    let begun = state
        .store
        .write(|transaction| async move {
            match sign_in_code::try_code(&transaction, state.clock.now(), browser, email, typed).await? {
                Tried::Right(language) => {
                    let person = find_or_create(state, &transaction, email, language).await?;
                    Ok(Ok(begin(state, &transaction, headers, person).await?))
                }
                // The try that was used up must be written, so this is no error of the transaction.
                Tried::Wrong => Ok(Err(Code::WrongCode)),
                Tried::Expired => Ok(Err(Code::CodeExpired)),
            }
        })
        .await?;
    signed_in(&state.settings, &begun.map_err(ApiError::from)?)
}

/// The person with this address, made as a citizen without a profile if there is none.
pub async fn find_or_create(
    state: &AppState,
    transaction: &DatabaseTransaction,
    email: &str,
    language: Language,
) -> ApiResult<PersonId> {
    let row = person::ActiveModel {
        id: Set(Uuid::now_v7()),
        role: Set(role_text(Role::Citizen).to_owned()),
        centre: Set(None),
        counsellor: Set(false),
        name: Set(None),
        name_lower: Set(None),
        birth_date: Set(None),
        email: Set(Some(email.to_owned())),
        phone: Set(None),
        language: Set(language_text(language).to_owned()),
        demonstration: Set(false),
        registered_at: Set(None),
        created_at: Set(state.clock.now().into()),
    };
    // Two browsers may prove the same new address at once: the second finds what the first made.
    let or_nothing = OnConflict::column(person::Column::Email).do_nothing().to_owned();
    person::Entity::insert(row).on_conflict(or_nothing).exec_without_returning(transaction).await?;
    let found = person::Entity::find().filter(person::Column::Email.eq(email)).one(transaction).await?;
    Ok(found.ok_or(ApiError::Stored("person.email"))?.person_id())
}
