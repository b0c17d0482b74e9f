//! An application that is made up, and what its company answered: a talk is proposed in the coming days, so that a trial
//! shows both sides of it.

use chrono::Days;
use contract::accounts::{Cv, Role};
use contract::ids::TalkId;
use contract::time::TimeOfDay;
use contract::traineeships::{
    AnsweredQuestion, ApplicationStatus, CoverLetter, PostingStatus, ProposeTalk, TalkLength, TalkStatus, TimelineEvent,
};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel, QuerySelect};

use super::entities::{application, talk};
use super::{events, talks};
use crate::error::{ApiError, ApiResult};
use crate::features::accounts::demonstration::person_of;
use crate::features::bookings::Effects;
use crate::features::network;
use crate::features::traineeships::postings::{self, entities as posting};
use crate::state::AppState;
use crate::store::in_savepoint;
use crate::store::text_columns::json;

/// The application's number.
const APPLICATION: Uuid = Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0a00);

/// Where they would meet.
const CENTRE: &str = "portalavoro-matera";

/// The hour at which they would: no counsellor of the demonstration receives then.
const HOUR: u16 = 17;

/// So many days ahead it is at the earliest, and so many days are tried.
const DAYS_AHEAD: u64 = 3;
const DAYS_TRIED: usize = 7;

/// Makes the application to the demonstration's open posting unless the citizen has applied there, and a talk unless one
/// was answered or is to come.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            let there = application::Entity::find_by_id(APPLICATION).lock_exclusive().one(&*transaction).await?;
            let row = match there {
                Some(row) => Some(row),
                None => apply(state, &transaction).await?,
            };
            match row {
                Some(row) if row.status()? == ApplicationStatus::Interview => meet(state, &transaction, &row).await,
                _ => Ok(()),
            }
        })
        .await
}

/// Applies, and lets the company answer that it wants to talk. Nothing where nobody can apply, or the citizen has.
async fn apply(state: &AppState, transaction: &DatabaseTransaction) -> ApiResult<Option<application::Model>> {
    let (now, person) = (state.clock.now(), person_of(Role::Citizen));
    let open = posting::Entity::find_by_id(postings::DEMONSTRATION.0).one(transaction).await?;
    let Some(posting) = open else { return Ok(None) };
    let theirs = application::Entity::find().filter(application::Column::Person.eq(person.0));
    let theirs = theirs.filter(application::Column::Posting.eq(posting.id));
    let is_open = posting.status_on(state.today())? == PostingStatus::Open;
    let (true, 0, Some(said)) = (is_open, theirs.count(transaction).await?, posting.published()?) else {
        return Ok(None);
    };
    let cv =
        Cv { about: "Ho fatto due stagioni in cucina. Cerco un mestiere da imparare bene.".into(), ..Cv::default() };
    let row = application::Model {
        id: APPLICATION,
        posting: posting.id,
        company: posting.company,
        person: person.0,
        status: ApplicationStatus::Interview.as_str().to_owned(),
        status_since: now.into(),
        sent_at: now.into(),
        letter: json(&letter(&said.details.questions))?,
        cv: Some(json(&cv)?),
        file: None,
        shows_email: true,
        shows_phone: false,
        opened_at: Some(now.into()),
        answered_at: Some(now.into()),
        reminded_at: None,
    };
    application::Entity::insert(row.clone().into_active_model()).exec_without_returning(transaction).await?;
    for (event, words) in [
        (TimelineEvent::Sent, ""),
        (TimelineEvent::Opened, ""),
        (TimelineEvent::Interview, "Ci piace quello che scrivi. Vediamoci al Portalavoro: da noi c'è rumore."),
    ] {
        events::add(transaction, row.application_id(), event, words, now).await?;
    }
    Ok(Some(row))
}

fn letter(questions: &[String]) -> CoverLetter {
    let answer =
        |question: &String| AnsweredQuestion { question: question.clone(), answer: "Sì, abito vicino.".into() };
    CoverLetter {
        why: "Mi piace il pane, e alzarmi presto non mi pesa.".into(),
        brings: "So impastare e tenere pulito il banco.".into(),
        available: "Dal mese prossimo, la mattina.".into(),
        answers: questions.iter().map(answer).collect(),
    }
}

/// Proposes a talk on the first of the coming days on which the centre is open and has a room.
async fn meet(state: &AppState, transaction: &DatabaseTransaction, row: &application::Model) -> ApiResult<()> {
    let now = state.clock.now();
    if let Some(last) = talk::Entity::find_by_id(row.id).one(transaction).await?
        && (last.status()? != TalkStatus::Proposed || last.is_to_come(now)?)
    {
        return Ok(());
    }
    let centres = network::all(state, transaction).await?;
    let Some(known) = centres.iter().find(|known| known.id.as_str() == CENTRE) else { return Ok(()) };
    let (centre, today) = (known.id.clone(), known.date_at(now));
    let first = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    let Ok(start) = TimeOfDay::from_minutes(HOUR * 60) else { return Ok(()) };
    for date in first.iter_days().take(DAYS_TRIED) {
        let (id, centre) = (TalkId(Uuid::now_v7()), centre.clone());
        let body = &ProposeTalk { id, centre, date, start, fold: None, length: TalkLength::Hour };
        let proposed = in_savepoint(transaction, |savepoint| async move {
            talks::propose(state, &savepoint, row, body, "", &Effects::default()).await?;
            events::add(&savepoint, row.application_id(), TimelineEvent::TalkProposed, "", now).await
        })
        .await;
        match proposed {
            Err(ApiError::Refused(_)) => {}
            outcome => return outcome,
        }
    }
    Ok(())
}
