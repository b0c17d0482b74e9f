//! One command, one effect, shown on `POST /people`.

use contract::accounts::{PersonCard, RegisterPerson, Role};
use contract::problem::Code;
use portalavoro_server::identity::person;
use portalavoro_server::store::idempotency;
use sea_orm::{EntityTrait, PaginatorTrait};
use std::time::Duration;
use uuid::Uuid;

use super::people::somebody;
use crate::support::TestApp;

both_databases!(the_same_command_has_one_effect_and_one_answer, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let (key, request) = (Uuid::now_v7(), somebody("Anna Prova"));
    let first = operator.command_again("/people", key, &request).await;
    let second = operator.command_again("/people", key, &request).await;
    assert_eq!((first.status, &first.text), (second.status, &second.text));
    assert_eq!(first.header("content-type"), second.header("content-type"));
    assert_eq!(first.json::<PersonCard>().id, request.id);
    assert_eq!(person::Entity::find().count(app.state.store.read()).await.unwrap(), 2);
});

both_databases!(many_at_once_with_one_key_have_one_effect, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let (key, request) = (Uuid::now_v7(), somebody("Anna Prova"));
    let replies =
        futures_util::future::join_all((0..16).map(|_| operator.command_again("/people", key, &request))).await;
    for reply in &replies {
        assert_eq!((reply.status.as_u16(), &reply.text), (201, &replies[0].text));
    }
    assert_eq!(person::Entity::find().count(app.state.store.read()).await.unwrap(), 2);
});

both_databases!(a_key_does_not_stand_for_another_body, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let key = Uuid::now_v7();
    assert_eq!(operator.command_again("/people", key, &somebody("Anna Prova")).await.status, 201);
    let other = operator.command_again("/people", key, &somebody("Berta Prova")).await;
    assert_eq!(other.code(), Code::IdempotencyKeyReused);
    let colleague = app.signed_in(Role::Operator).await;
    let same_key = colleague.command_again("/people", key, &somebody("Carla Prova")).await;
    assert_eq!(same_key.status, 201, "a key belongs to the person who sent it");
});

both_databases!(a_refusal_is_stored_like_any_answer, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let taken = RegisterPerson { email: Some("anna@example.org".into()), ..somebody("Anna Prova") };
    let again = RegisterPerson { id: somebody("").id, ..taken.clone() };
    assert_eq!(operator.command("/people", &taken).await.status, 201);
    let key = Uuid::now_v7();
    assert_eq!(operator.command_again("/people", key, &again).await.code(), Code::EmailTaken);
    person::Entity::delete_by_id(taken.id.0).exec(app.state.store.read()).await.unwrap();
    let later = operator.command_again("/people", key, &again).await;
    assert_eq!(later.code(), Code::EmailTaken, "the command was answered, and stays so");
    assert_eq!(operator.command("/people", &again).await.status, 201, "a new command is a new question");
});

both_databases!(without_a_key_a_command_is_refused, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let request = operator.post("/people", &somebody("Anna Prova")).await;
    assert_eq!(request.code(), Code::IdempotencyKeyMissing);
    let request = operator.request(reqwest::Method::POST, "/people").header("idempotency-key", "seven");
    let reply = crate::support::Reply::of(request.json(&somebody("Anna Prova"))).await;
    assert_eq!(reply.code(), Code::IdempotencyKeyMissing);
});

both_databases!(answers_are_forgotten_after_two_months, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    assert_eq!(operator.command("/people", &somebody("Anna Prova")).await.status, 201);
    let count = async || idempotency::Entity::find().count(app.state.store.read()).await.unwrap();
    app.clock.advance(Duration::from_secs(59 * 24 * 3600));
    idempotency::forget_old(&app.state).await.unwrap();
    assert_eq!(count().await, 1);
    app.clock.advance(Duration::from_secs(2 * 24 * 3600));
    idempotency::forget_old(&app.state).await.unwrap();
    assert_eq!(count().await, 0);
});
