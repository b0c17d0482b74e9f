//! The transaction and the stored answer, with the real databases under them.

use contract::accounts::Role;
use contract::problem::Code;
use portalavoro_server::error::{ApiError, ApiResult};
use portalavoro_server::identity::person;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, EntityTrait, PaginatorTrait};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::support::TestApp;

async fn rename(transaction: &DatabaseTransaction, id: uuid::Uuid, name: &str) -> ApiResult<()> {
    let change = person::ActiveModel { id: Set(id), name: Set(Some(name.to_owned())), ..Default::default() };
    person::Entity::update(change).exec(transaction).await?;
    Ok(())
}

both_databases!(what_fails_is_taken_back, async |app: TestApp| {
    let id = app.person(Role::Citizen, None, None).await.0;
    let failed: ApiResult<()> = app
        .state
        .store
        .write(|transaction| async move {
            rename(&transaction, id, "Changed").await?;
            Err(ApiError::from(Code::NotAllowed))
        })
        .await;
    assert!(failed.is_err());
    let row = person::Entity::find_by_id(id).one(app.state.store.read()).await.unwrap().unwrap();
    assert_ne!(row.name.as_deref(), Some("Changed"));
});

both_databases!(writers_wait_for_their_turn, async |app: TestApp| {
    let id = app.person(Role::Citizen, None, None).await.0;
    let tries = AtomicU32::new(0);
    let (state, tries) = (&app.state, &tries);
    // Each reads, then writes what it read and one letter: a lost update would leave fewer letters.
    let writers = (0..40).map(|_| async move {
        let outcome: ApiResult<()> = state
            .store
            .write(|transaction| async move {
                tries.fetch_add(1, Ordering::SeqCst);
                let query = sea_orm::QuerySelect::lock_exclusive(person::Entity::find_by_id(id));
                let row = query.one(&*transaction).await?.unwrap();
                rename(&transaction, id, &format!("{}x", row.name.unwrap_or_default())).await
            })
            .await;
        outcome.unwrap();
    });
    futures_util::future::join_all(writers).await;
    let row = person::Entity::find_by_id(id).one(state.store.read()).await.unwrap().unwrap();
    assert!(row.name.unwrap().ends_with(&"x".repeat(40)));
    assert_eq!(person::Entity::find().count(state.store.read()).await.unwrap(), 1);
});
