//! Sessions: an opaque token in a cookie, its hash in the database, an idle and an absolute limit.

use contract::accounts::Role;
use contract::ids::{PersonId, SessionId};
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction};
use std::time::Duration;

use super::person;
use crate::error::ApiResult;
use crate::random::Random;
use crate::secret;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// One row of `session`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// The session, as its person names it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// The SHA-256 of the token.
    pub token_hash: String,
    /// Browser and system in two words.
    pub device: String,
    /// When it began.
    pub signed_in_at: EpochSeconds,
    /// When it was last used, to the quarter of an hour.
    pub last_seen_at: EpochSeconds,
}

/// The person of a session.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// Whose session it is.
    #[sea_orm(belongs_to = "person::Entity", from = "Column::Person", to = "person::Column::Id")]
    Person,
}

impl Related<person::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Person.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// Without being used.
    pub idle: Duration,
    /// Whatever happens.
    pub absolute: Duration,
}

const HOUR: u64 = 3600;

/// Staff see other people's data, so their sessions end sooner.
pub fn lifetime(role: Role) -> Lifetime {
    match role {
        Role::Operator | Role::Admin => {
            Lifetime { idle: Duration::from_secs(12 * HOUR), absolute: Duration::from_secs(7 * 24 * HOUR) }
        }
        Role::Citizen | Role::Tutor | Role::Company => {
            Lifetime { idle: Duration::from_secs(14 * 24 * HOUR), absolute: Duration::from_secs(60 * 24 * HOUR) }
        }
    }
}

/// How exactly the last use is kept: writing it at each request would make every read a write.
const LAST_SEEN_STEP: i64 = 15 * 60;

/// Begins a session and gives its token, which is kept nowhere.
pub async fn begin(
    transaction: &DatabaseTransaction,
    random: &dyn Random,
    person: PersonId,
    device: &str,
    now: Instant,
) -> ApiResult<String> {
    let token = secret::new_token(random)?;
    let session = ActiveModel {
        id: Set(Uuid::now_v7()),
        person: Set(person.0),
        token_hash: Set(token_hash(&token)),
        device: Set(device.to_owned()),
        signed_in_at: Set(now.into()),
        last_seen_at: Set(now.into()),
    };
    Entity::insert(session).exec_without_returning(transaction).await?;
    Ok(token)
}

/// The session of a token with its person, if it still lasts; notes that it is used.
pub async fn find(state: &AppState, token: &str) -> ApiResult<Option<(Model, person::Model)>> {
    let query = Entity::find().filter(Column::TokenHash.eq(token_hash(token))).find_also_related(person::Entity);
    let Some((session, Some(person))) = query.one(state.store.read()).await? else { return Ok(None) };
    let now = EpochSeconds::from(state.clock.now());
    if !lasts(&session, person.role()?, now) {
        return Ok(None);
    }
    if now.0 - session.last_seen_at.0 >= LAST_SEEN_STEP {
        note_use(state, &session, now).await?;
    }
    Ok(Some((session, person)))
}

/// Whether the session is within both limits.
pub fn lasts(session: &Model, role: Role, now: EpochSeconds) -> bool {
    let limit = lifetime(role);
    let within = |since: EpochSeconds, limit: Duration| now.0 - since.0 < limit.as_secs().cast_signed();
    within(session.last_seen_at, limit.idle) && within(session.signed_in_at, limit.absolute)
}

/// Ends the session of a token, if there is one.
pub async fn end(transaction: &DatabaseTransaction, token: &str) -> ApiResult<()> {
    Entity::delete_many().filter(Column::TokenHash.eq(token_hash(token))).exec(transaction).await?;
    Ok(())
}

/// Ends one session of a person; tells whether there was one.
pub async fn end_one(transaction: &DatabaseTransaction, person: PersonId, session: SessionId) -> ApiResult<bool> {
    let one = Entity::delete_many().filter(Column::Person.eq(person.0)).filter(Column::Id.eq(session.0));
    Ok(one.exec(transaction).await?.rows_affected > 0)
}

/// Ends every session of a person.
pub async fn end_all(transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<()> {
    Entity::delete_many().filter(Column::Person.eq(person.0)).exec(transaction).await?;
    Ok(())
}

/// Forgets sessions that no role's limits let last.
pub async fn forget_old(state: &AppState) -> ApiResult<()> {
    let limit = lifetime(Role::Citizen);
    let now = state.clock.now().timestamp();
    let before = |limit: Duration| EpochSeconds(now - limit.as_secs().cast_signed());
    let old = Condition::any()
        .add(Column::LastSeenAt.lt(before(limit.idle)))
        .add(Column::SignedInAt.lt(before(limit.absolute)));
    let old = &old;
    state
        .store
        .write(|transaction| async move {
            Entity::delete_many().filter(old.clone()).exec(&*transaction).await?;
            Ok(())
        })
        .await
}

async fn note_use(state: &AppState, session: &Model, now: EpochSeconds) -> ApiResult<()> {
    let step = EpochSeconds(now.0 - now.0.rem_euclid(LAST_SEEN_STEP)).max(session.signed_in_at);
    state
        .store
        .write(|transaction| async move {
            let seen = ActiveModel { last_seen_at: Set(step), ..Default::default() };
            // A session that ended meanwhile has no row to update.
            Entity::update_many().set(seen).filter(Column::Id.eq(session.id)).exec(&*transaction).await?;
            Ok(())
        })
        .await
}

fn token_hash(token: &str) -> String {
    secret::hash("session", &[token])
}
