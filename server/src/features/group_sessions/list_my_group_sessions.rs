//! `GET /me/group-sessions`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::group_sessions::{GroupRegistration, MyGroupSessions, RegistrationStatus};
use contract::time::Instant;

use super::views;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Past registrations that are shown.
const MOST_PAST: usize = 50;

/// Shows one's own registrations for group sessions, coming and past.
#[utoipa::path(
    get,
    path = "/me/group-sessions",
    tag = "group_sessions",
    responses((status = 200, description = "One's own registrations.", body = MyGroupSessions), Problems)
)]
pub async fn list_my_group_sessions(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<impl IntoResponse> {
    let now = state.clock.now();
    let mine = views::registrations_of(&state, state.store.read(), actor.person).await?;
    let (mut coming, mut past): (Vec<_>, Vec<_>) = mine.into_iter().partition(|one| is_coming(one, now));
    // Who gave it up and came back reads what counts, and not both.
    past.retain(|old| !coming.iter().any(|one| one.session.id == old.session.id));
    coming.sort_by_key(|one| (one.session.starts_at, one.id));
    past.sort_by_key(|one| (std::cmp::Reverse(one.session.starts_at), one.id));
    past.truncate(MOST_PAST);
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(MyGroupSessions { coming, past, now })))
}

/// With a place until it is over; waiting until it begins.
fn is_coming(one: &GroupRegistration, now: Instant) -> bool {
    match one.status {
        RegistrationStatus::Waiting => one.session.starts_at > now,
        status => status.has_place() && one.session.ends_at > now,
    }
}
