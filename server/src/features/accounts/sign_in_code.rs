//! Codes that were mailed and wait to be typed: one for each browser, good for ten minutes and five tries.

use contract::accounts::{Language, SIGN_IN_DIGITS, SIGN_IN_MINUTES, SIGN_IN_TRIES};
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QuerySelect};

use crate::error::ApiResult;
use crate::identity::person::language_text;
use crate::secret;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// How long a code is good for, in seconds.
pub const LASTS_SECONDS: i64 = SIGN_IN_MINUTES * 60;

/// One row of `sign_in_code`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_code")]
pub struct Model {
    /// The SHA-256 of the browser's cookie.
    #[sea_orm(primary_key, auto_increment = false)]
    pub browser_hash: String,
    /// The address that the code was sent to.
    pub email: String,
    /// The SHA-256 of the browser's cookie, the address and the code. Who reads the table cannot try the hundred million
    /// codes, for the cookie is not in it.
    pub code_hash: String,
    /// The language of the person who asked.
    pub language: String,
    /// How often it may still be tried.
    pub tries_left: i32,
    /// When it is too late.
    pub expires_at: EpochSeconds,
}

/// Nothing hangs on a code.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The code is right and used up; the language is the one it was asked for in.
    Right(Language),
    /// It is wrong, and one try is used up.
    Wrong,
    /// There is no code for this browser, or no longer.
    Expired,
}

/// Makes the code of a browser, in place of the one it had `before`.
pub async fn make(
    state: &AppState,
    browser: &str,
    before: Option<&str>,
    email: &str,
    language: Language,
) -> ApiResult<String> {
    let number = secret::number_below(&*state.random, 10_u32.pow(SIGN_IN_DIGITS as u32))?;
    let code = &format!("{number:0SIGN_IN_DIGITS$}");
    let expires_at = EpochSeconds(state.clock.now().timestamp() + LASTS_SECONDS);
    state
        .store
        .write(|transaction| async move {
            if let Some(before) = before {
                Entity::delete_by_id(browser_hash(before)).exec(&*transaction).await?;
            }
            let row = ActiveModel {
                browser_hash: Set(browser_hash(browser)),
                email: Set(email.to_owned()),
                code_hash: Set(code_hash(browser, email, code)),
                language: Set(language_text(language).to_owned()),
                tries_left: Set(i32::from(SIGN_IN_TRIES)),
                expires_at: Set(expires_at),
            };
            Entity::insert(row).exec_without_returning(&*transaction).await?;
            Ok(code.clone())
        })
        .await
}

/// Tries a code once. Two tries at once take their turn.
pub async fn try_code(
    transaction: &DatabaseTransaction,
    now: Instant,
    browser: &str,
    email: &str,
    typed: &str,
) -> ApiResult<Tried> {
    let row = Entity::find_by_id(browser_hash(browser)).lock_exclusive().one(transaction).await?;
    let Some(row) = row.filter(|row| EpochSeconds::from(now) < row.expires_at) else { return Ok(Tried::Expired) };
    if row.email == email && row.code_hash == code_hash(browser, email, typed) {
        let language = if row.language == language_text(Language::En) { Language::En } else { Language::It };
        Entity::delete_by_id(row.browser_hash).exec(transaction).await?;
        return Ok(Tried::Right(language));
    }
    if row.tries_left <= 1 {
        Entity::delete_by_id(row.browser_hash).exec(transaction).await?;
    } else {
        let fewer = ActiveModel {
            browser_hash: Set(row.browser_hash),
            tries_left: Set(row.tries_left - 1),
            ..Default::default()
        };
        Entity::update(fewer).exec(transaction).await?;
    }
    Ok(Tried::Wrong)
}

/// Forgets codes that are too old to be typed.
pub async fn forget_old(state: &AppState) -> ApiResult<()> {
    let now = EpochSeconds::from(state.clock.now());
    state
        .store
        .write(|transaction| async move {
            Entity::delete_many().filter(Column::ExpiresAt.lte(now)).exec(&*transaction).await?;
            Ok(())
        })
        .await
}

/// Forgets every code sent to an address.
pub async fn forget_of(transaction: &DatabaseTransaction, email: &str) -> ApiResult<()> {
    Entity::delete_many().filter(Column::Email.eq(email)).exec(transaction).await?;
    Ok(())
}

fn browser_hash(browser: &str) -> String {
    secret::hash("sign-in browser", &[browser])
}

fn code_hash(browser: &str, email: &str, code: &str) -> String {
    secret::hash("sign-in code", &[browser, email, code])
}
