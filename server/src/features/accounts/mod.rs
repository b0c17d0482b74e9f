//! Sign-in, profile, sessions, and people whom an operator registers.

use std::time::Duration;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::identity::session;
use crate::jobs;
use crate::state::AppState;

mod appoint;
mod card;
mod card_code;
mod cv;
pub mod demonstration;
mod device;
mod directory;
mod mail_text;
mod me;
mod people;
mod sign_in;
mod sign_in_code;

pub use appoint::appoint;
pub use cv::{cv_document, cv_file, send_cv_file};
pub use directory::{Contact, contact, counsellors_of, language_of, lock_person, person_card, person_cards};

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(sign_in::ways::read_sign_in_ways))
        .routes(routes!(sign_in::request_code::request_code))
        .routes(routes!(sign_in::with_code::sign_in_with_code))
        .routes(routes!(sign_in::with_card::sign_in_with_card))
        .routes(routes!(sign_in::as_demonstration::sign_in_as_demonstration))
        .routes(routes!(sign_in::sign_out::sign_out))
        .routes(routes!(me::read_session::read_session))
        .routes(routes!(me::read_me::read_me))
        .routes(routes!(me::edit_profile::edit_profile))
        .routes(routes!(me::list_sessions::list_sessions, me::end_sessions::end_sessions))
        .routes(routes!(me::end_session::end_session))
        .routes(routes!(people::register_person::register_person))
        .routes(routes!(people::find_people::find_people))
        .routes(routes!(people::read_person::read_person))
        .routes(routes!(people::replace_card::replace_card))
        .routes(routes!(cv::read_cv::read_cv, cv::save_cv::save_cv))
        .routes(routes!(
            cv::read_cv_file::read_cv_file,
            cv::keep_cv_file::keep_cv_file,
            cv::forget_cv_file::forget_cv_file
        ))
        .routes(routes!(cv::read_cv_document::read_cv_document))
}

/// Starts what the room does by itself from time to time.
pub fn start_jobs(state: &AppState) {
    let now_and_then = Duration::from_secs(15 * 60);
    jobs::every(state, now_and_then, "forget old sessions", |state| async move { session::forget_old(&state).await });
    jobs::every(state, now_and_then, "forget old sign-in codes", |state| async move {
        sign_in_code::forget_old(&state).await
    });
}
