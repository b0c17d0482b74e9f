//! Applications: people write to the company of a posting, and the company answers, with an account or by a link; they
//! may talk in an interview room of a centre.
//!
//! Whoever changes an application holds its row; whoever applies holds the posting's, so that nobody applies to what is
//! closing.

mod chase;
mod company;
mod demonstration;
mod entities;
mod events;
mod letters;
mod link;
mod listing;
mod owned;
mod papers;
mod person;
mod rate;
mod replying;
mod talks;
mod tell_closed;
mod views;

use utoipa_axum::router::OpenApiRouter;

use crate::state::AppState;

pub use chase::{chase, must_answer_first};
pub use demonstration::seed as seed_demonstration;
pub use rate::answer_rate;
pub use talks::{company_talks, give_back_lapsed};
pub use tell_closed::tell_closed;

/// The routes about applications, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().merge(person::routes()).merge(company::routes()).merge(link::routes()).merge(talks::routes())
}
