//! `GET /sign-in/ways`: what the sign-in page may offer here.

use axum::Json;
use axum::extract::State;
use contract::accounts::SignInWays;

use crate::api_document::Problems;
use crate::state::AppState;

/// Tells which ways to sign in there are, beside code and card.
#[utoipa::path(
    get,
    path = "/sign-in/ways",
    tag = "accounts",
    responses((status = 200, description = "The ways.", body = SignInWays), Problems)
)]
pub async fn read_sign_in_ways(State(state): State<AppState>) -> Json<SignInWays> {
    Json(SignInWays { demonstration: state.settings.demonstration })
}
