//! `POST /postings/{posting}/applications`

use axum::extract::State;
use contract::ids::PostingId;
use contract::problem::{Code, FieldError};
use contract::traineeships::{
    Application, ApplicationStatus, Apply, MOST_OPEN_APPLICATIONS, PostingDetails, PostingStatus, TimelineEvent,
};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::PathOf;
use crate::features::accounts;
use crate::features::traineeships::applications::entities::application::{self, Column};
use crate::features::traineeships::applications::letters::{self, ToCompany};
use crate::features::traineeships::applications::{events, views};
use crate::features::traineeships::postings::{self, entities as posting};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::json;

/// Applies to a posting: the company is told, and answers.
///
/// 409 `posting_not_open` where nobody can apply now, with `similar_postings`; `already_applied`; `changed_meanwhile` where the
/// questions are others by now than those that were answered. 403 `profile_incomplete` without a name.
#[utoipa::path(
    post,
    path = "/postings/{posting}/applications",
    tag = "traineeships",
    params(
        ("posting" = PostingId, Path, description = "The posting."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = Apply,
    responses((status = 201, description = "The application.", body = Application), Problems)
)]
pub async fn apply(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(posting): PathOf<PostingId>,
    command: Command<Apply>,
) -> ApiResult<Answer> {
    actor.may(Action::Apply, &Object::New)?;
    actor.must_be_complete()?;
    let body = &command.body.checked()?;
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::created(&add(state, &transaction, actor, posting, body).await?)
    })
    .await
}

async fn add(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    posting: PostingId,
    body: &Apply,
) -> ApiResult<Application> {
    let (now, today) = (state.clock.now(), state.today());
    let posting = postings::hold_published(transaction, posting).await?;
    let said = posting.published()?.ok_or(Code::NotFound)?.details;
    if posting.status_on(today)?.to_the_public() != PostingStatus::Open {
        let instead = postings::similar(transaction, &posting, today).await?;
        return Err(ApiError::with_postings(Code::PostingNotOpen, instead));
    }
    accounts::lock_person(transaction, actor.person).await?;
    must_be_the_first(transaction, actor, &posting).await?;
    must_answer_what_is_asked(body, &said)?;
    let file = match body.with_file {
        true => Some(accounts::send_cv_file(transaction, actor.person).await?.ok_or(Code::NoCvFile)?),
        false => None,
    };
    let row = application::Model {
        id: body.id.0,
        posting: posting.id,
        company: posting.company,
        person: actor.person.0,
        status: ApplicationStatus::Sent.as_str().to_owned(),
        status_since: now.into(),
        sent_at: now.into(),
        letter: json(&body.letter)?,
        cv: body.cv.as_ref().map(json).transpose()?,
        file,
        shows_email: body.shows.email,
        shows_phone: body.shows.phone,
        opened_at: None,
        answered_at: None,
        reminded_at: None,
    };
    if application::Entity::find_by_id(row.id).count(transaction).await? > 0 {
        return Err(vec![FieldError::new("id", Code::Repeated)].into());
    }
    application::Entity::insert(row.clone().into_active_model()).exec_without_returning(transaction).await?;
    events::add(transaction, row.application_id(), TimelineEvent::Sent, "", now).await?;
    letters::tell_company(state, transaction, &row, &said.title, ToCompany::Applied).await?;
    views::own(state, transaction, &row).await
}

/// One application to a posting, and not too many at once. The person's row is held, so two at the same moment are counted.
async fn must_be_the_first(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    posting: &posting::Model,
) -> ApiResult<()> {
    let mine = application::Entity::find().filter(Column::Person.eq(actor.person.0));
    let here = mine.clone().filter(Column::Posting.eq(posting.id));
    let here = here.filter(Column::Status.ne(ApplicationStatus::Withdrawn.as_str()));
    if here.count(transaction).await? > 0 {
        return Err(Code::AlreadyApplied.into());
    }
    let over = ApplicationStatus::ALL.into_iter().filter(|status| status.is_over()).map(ApplicationStatus::as_str);
    if mine.filter(Column::Status.is_not_in(over)).count(transaction).await? >= MOST_OPEN_APPLICATIONS {
        return Err(Code::ApplicationLimitReached.into());
    }
    Ok(())
}

/// What the company asks today, each question in its place.
fn must_answer_what_is_asked(body: &Apply, said: &PostingDetails) -> ApiResult<()> {
    let answered = body.letter.answers.iter().map(|pair| pair.question.as_str());
    match answered.eq(said.questions.iter().map(String::as_str)) {
        true => Ok(()),
        false => Err(Code::ChangedMeanwhile.into()),
    }
}
