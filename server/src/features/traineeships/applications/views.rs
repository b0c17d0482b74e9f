//! An application's row as it travels.

use contract::problem::Code;
use contract::traineeships::{Application, PostingStatus, ReceivedApplication};
use sea_orm::entity::prelude::*;

use super::entities::application;
use super::{events, talks};
use crate::error::{ApiError, ApiResult};
use crate::features::traineeships::postings::{self, entities as posting};
use crate::features::{accounts, companies};
use crate::state::AppState;

/// What a posting is called, and where it stands to anybody.
struct Heading {
    title: String,
    status: PostingStatus,
}

/// An application, as the person who wrote it sees it.
pub async fn own(
    state: &AppState,
    connection: &impl ConnectionTrait,
    row: &application::Model,
) -> ApiResult<Application> {
    let heading = heading(state, connection, row).await?;
    let names = companies::legal_names(connection, &[row.company_id()]).await?;
    Ok(Application {
        id: row.application_id(),
        posting: row.posting_id(),
        title: heading.title,
        company_name: names.into_values().next().unwrap_or_default(),
        posting_status: heading.status,
        status: row.status()?,
        talk: talks::talk(state, connection, row.application_id()).await?,
        sent: row.sent()?,
        timeline: events::of(connection, row.application_id()).await?,
    })
}

/// An application, as its company sees it.
pub async fn received(
    state: &AppState,
    connection: &impl ConnectionTrait,
    row: &application::Model,
) -> ApiResult<ReceivedApplication> {
    let person = accounts::person_card(connection, row.person_id()).await?.ok_or(Code::NotFound)?;
    Ok(ReceivedApplication {
        id: row.application_id(),
        posting: row.posting_id(),
        title: heading(state, connection, row).await?.title,
        applicant: person.name,
        email: person.email.filter(|_| row.shows_email),
        phone: person.phone.filter(|_| row.shows_phone),
        status: row.status()?,
        talk: talks::talk(state, connection, row.application_id()).await?,
        sent: row.sent()?,
        timeline: events::of(connection, row.application_id()).await?,
    })
}

async fn heading(state: &AppState, connection: &impl ConnectionTrait, row: &application::Model) -> ApiResult<Heading> {
    let posting = posting::Entity::find_by_id(row.posting).one(connection).await?;
    let posting = posting.ok_or(ApiError::Stored("application.posting"))?;
    let shown = posting.published()?.ok_or(ApiError::Stored("posting.published"))?;
    Ok(Heading { title: shown.details.title, status: posting.status_on(state.today())?.to_the_public() })
}

/// What the posting of an application is called.
pub async fn title(connection: &impl ConnectionTrait, row: &application::Model) -> ApiResult<String> {
    let titles = postings::titles(connection, &[row.posting_id()]).await?;
    titles.into_values().next().ok_or(ApiError::Stored("application.posting"))
}
