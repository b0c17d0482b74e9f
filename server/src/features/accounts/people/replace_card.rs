//! `POST /people/{person}/card`: a new card to print. Its code is told once; the one before is worthless from then on.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use contract::accounts::NewCard;
use contract::ids::PersonId;
use contract::problem::Code;

use super::person_for;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::accounts::{card, card_code, directory};
use crate::identity::{Action, SignedIn, session};
use crate::state::AppState;

/// Makes a card, in place of the one before. Sessions that the old card may have begun end.
///
/// It takes no `Idempotency-Key`: the stored answer would keep the code readable. Sent again, it makes another card.
#[utoipa::path(
    post,
    path = "/people/{person}/card",
    tag = "accounts",
    params(("person" = PersonId, Path, description = "The person.")),
    responses((status = 201, description = "The card's code.", body = NewCard), Problems)
)]
pub async fn replace_card(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(person): PathOf<PersonId>,
) -> ApiResult<(StatusCode, Json<NewCard>)> {
    let code = card_code::new_code(&*state.random)?;
    let (now, actor, code) = (state.clock.now(), &actor, &code);
    let new_card = state
        .store
        .write(|transaction| async move {
            let found = person_for(&*transaction, actor, Action::ReplaceCard, person).await?;
            card::replace(&transaction, person, code, now).await?;
            session::end_all(&transaction, person).await?;
            let mut cards = directory::cards_of(&*transaction, vec![found]).await?;
            let person = cards.pop().ok_or(Code::NotFound)?;
            Ok(NewCard { person, code: card_code::printed(code) })
        })
        .await?;
    Ok((StatusCode::CREATED, Json(new_card)))
}
