//! Telling people by mail what is new.

use chrono::TimeDelta;
use contract::traineeships::{HOURS_BETWEEN_MAILS, NAMED_IN_A_MAIL};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DatabaseTransaction, IntoActiveModel, QueryOrder, QuerySelect};

use super::entities::{self, Column};
use super::letters::{self, Told};
use crate::error::ApiResult;
use crate::features::accounts;
use crate::features::traineeships::postings::{News, newest_before};
use crate::notices::{self, Mail};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Saved searches that one transaction is about: others want to write as well.
const PER_TURN: u64 = 25;

/// What was published so many seconds ago is told. Of two postings that are published at the same moment the one with the
/// higher number may be there first; by then both are.
const SETTLING_SECONDS: i64 = 60;

/// Looks what was published since each search was last looked at, and tells its person, at most once a day for each search.
/// Doing it twice tells nobody twice.
pub async fn tell_of_new(state: &AppState) -> ApiResult<()> {
    let settled = state.clock.now() - TimeDelta::seconds(SETTLING_SECONDS);
    let newest = newest_before(state.store.read(), settled).await?;
    while entities::Entity::find().filter(due(state, newest)).limit(1).count(state.store.read()).await? > 0 {
        state.store.write(|transaction| async move { turn(state, &transaction, newest).await }).await?;
    }
    Ok(())
}

fn due(state: &AppState, newest: i64) -> Condition {
    let long_ago = EpochSeconds::from(state.clock.now() - TimeDelta::hours(HOURS_BETWEEN_MAILS));
    let may_be_told = Condition::any().add(Column::ToldAt.is_null()).add(Column::ToldAt.lte(long_ago));
    Condition::all().add(Column::ToldNumber.lt(newest)).add(may_be_told)
}

async fn turn(state: &AppState, transaction: &DatabaseTransaction, newest: i64) -> ApiResult<()> {
    // In the order of ids, so that two servers that do it at once wait instead of blocking each other.
    let rows = entities::Entity::find()
        .filter(due(state, newest))
        .order_by_asc(Column::Id)
        .limit(PER_TURN)
        .lock_exclusive()
        .all(transaction)
        .await?;
    for row in rows {
        let told_at = match tell(state, transaction, &row, newest).await? {
            true => Some(state.clock.now().into()),
            false => row.told_at,
        };
        let row = entities::Model { told_number: newest, told_at, ..row };
        entities::Entity::update(row.into_active_model().reset_all()).exec(transaction).await?;
    }
    Ok(())
}

/// Whether there was something to tell, and somebody with an address. What the person has seen in the app is not news.
async fn tell(
    state: &AppState,
    transaction: &DatabaseTransaction,
    row: &entities::Model,
    newest: i64,
) -> ApiResult<bool> {
    let Some(contact) = accounts::contact(transaction, row.person_id()).await? else { return Ok(false) };
    let Some(to) = contact.email else { return Ok(false) };
    let search = row.search()?;
    let above = row.told_number.max(row.seen_number);
    let news = News::of(transaction, &search, (above, newest), state.today()).await?;
    let count = news.count(transaction).await?;
    if count == 0 {
        return Ok(false);
    }
    let named = news.first(transaction, NAMED_IN_A_MAIL).await?;
    let told = Told { search: &search, count, named: &named, site: &state.settings.public_url };
    let (subject, text) = letters::letter(contact.language, &told);
    notices::send_later(transaction, state.clock.now(), Mail { to, subject, text, calendar: None }).await?;
    Ok(true)
}
