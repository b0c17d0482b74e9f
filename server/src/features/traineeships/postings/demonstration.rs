//! Postings that are made up, so that a trial has one to read and one to judge.

use chrono::{Days, NaiveDate};
use contract::accounts::Role;
use contract::companies::{Company, CompanyStatus};
use contract::ids::PostingId;
use contract::traineeships::{Occasion, PostingDetails, PostingKind, PostingStatus, UnitFacts, WritePosting};
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;

use super::{entities, judge_posting, owned, write_posting};
use crate::error::{ApiError, ApiResult};
use crate::features::accounts::demonstration::person_of;
use crate::features::companies;
use crate::state::AppState;

/// One that is made up.
struct Invented {
    title: &'static str,
    tasks: &'static str,
    status: PostingStatus,
}

const POSTINGS: [Invented; 2] = [
    Invented {
        title: "Tirocinio al forno",
        tasks: "Impari a impastare, a infornare e a riconoscere il lievito madre. Due mattine a settimana stai al banco.",
        status: PostingStatus::Open,
    },
    Invented {
        title: "Tirocinio in pasticceria",
        tasks: "Impari le creme e le paste frolle di casa, e a preparare gli ordini del giorno dopo.",
        status: PostingStatus::Submitted,
    },
];

/// The number of the first of these postings.
const FIRST_POSTING: u128 = 0x0000_0000_0000_7000_8000_0000_0000_0800;

/// The one that is open.
pub const OPEN: PostingId = PostingId(Uuid::from_u128(FIRST_POSTING));

/// Makes the postings that are not there yet, of the first company of the demonstration that is verified.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            let Some(company) = companies::demonstration(&*transaction, CompanyStatus::Verified).await? else {
                return Ok(());
            };
            for (number, invented) in (FIRST_POSTING..).zip(&POSTINGS) {
                add(state, &transaction, &company, PostingId(Uuid::from_u128(number)), invented).await?;
            }
            Ok(())
        })
        .await
}

async fn add(
    state: &AppState,
    transaction: &DatabaseTransaction,
    company: &Company,
    id: PostingId,
    invented: &Invented,
) -> ApiResult<()> {
    if entities::Entity::find_by_id(id.0).count(transaction).await? > 0 {
        return Ok(());
    }
    let (now, today) = (state.clock.now(), state.today());
    let body = WritePosting { id, details: details(company, invented, today)?.checked(today)? };
    let row = write_posting::add(transaction, person_of(Role::Company), company, &body, now).await?;
    let row = entities::Model { status: invented.status.as_str().to_owned(), ..row };
    let row = if invented.status == PostingStatus::Open { judge_posting::published(row, now)? } else { row };
    owned::write(transaction, company, row).await.map(drop)
}

fn details(company: &Company, invented: &Invented, today: NaiveDate) -> ApiResult<PostingDetails> {
    let place = company.places.first().ok_or(ApiError::Stored("places of a company"))?;
    let after = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
    Ok(PostingDetails {
        kind: PostingKind::Traineeship,
        occasion: Occasion::Usual,
        title: invented.title.to_owned(),
        occupation: None,
        tasks: invented.tasks.to_owned(),
        place: place.id,
        places: 1,
        starts_on: after(45),
        ends_on: after(45 + 150),
        weekly_hours: 30,
        at_night: false,
        allowance_cents: 50_000,
        with_meals: true,
        open_until: after(30),
        questions: vec!["Puoi cominciare alle sei del mattino?".to_owned()],
        accessibility: Some("Ingresso senza gradini. Il forno è al piano terra.".to_owned()),
        unit: UnitFacts {
            running: 0,
            ended: 0,
            hired: 0,
            dismissed_on: None,
            is_safe: true,
            meets_disability_duty: true,
            has_wage_support: false,
        },
    })
}
