//! An app that is too old is told so, and loses nothing.

use contract::accounts::{PersonCard, Role};
use contract::generation::{APP_GENERATION, APP_GENERATION_HEADER};
use contract::problem::Code;
use portalavoro_server::store::idempotency;
use reqwest::Method;
use sea_orm::{EntityTrait, PaginatorTrait};
use uuid::Uuid;

use crate::accounts::people::somebody;
use crate::support::app::Options;
use crate::support::{Browser, Reply, TestApp};

async fn get(browser: &Browser, path: &str, generation: &str) -> Reply {
    Reply::of(browser.request(Method::GET, path).header(APP_GENERATION_HEADER, generation)).await
}

both_databases!(an_app_that_is_too_old_is_told_so, async |app: TestApp| {
    let app = app.again(Options { oldest_app: 3, ..Options::default() }).await;
    let browser = app.browser();
    for old in ["0", "1", "2", "002"] {
        for path in ["/centres", "/me", "/api/v1/nothing", "/api/v1/openapi.json"] {
            let reply = get(&browser, path, old).await;
            assert_eq!((reply.status.as_u16(), reply.code()), (426, Code::AppTooOld), "{path} {old}");
            assert_eq!(reply.header("upgrade"), "Portalavoro-App/3");
            assert_eq!(reply.header("cache-control"), "no-store");
        }
    }
    for served in ["3", "4", "4294967295"] {
        assert_eq!(get(&browser, "/centres", served).await.status, 200, "{served}");
    }
});

both_databases!(who_says_no_generation_passes, async |app: TestApp| {
    let app = app.again(Options { oldest_app: 3, ..Options::default() }).await;
    let browser = app.browser();
    assert_eq!(browser.get("/centres").await.status, 200);
    for nothing in ["", "one", "-1", "+1", "1.0", "1, 2", "4294967296"] {
        assert_eq!(get(&browser, "/centres", nothing).await.status, 200, "{nothing}");
    }
    assert_eq!(get(&browser, "/status", "1").await.status, 200, "only the API has generations");
});

both_databases!(the_app_of_this_version_is_served, async |app: TestApp| {
    assert_eq!(get(&app.browser(), "/centres", &format!("{APP_GENERATION}")).await.status, 200);
});

both_databases!(a_command_of_an_old_app_goes_through_after_the_update, async |app: TestApp| {
    let app = app.again(Options { oldest_app: 2, ..Options::default() }).await;
    let operator = app.signed_in(Role::Operator).await;
    let (key, body) = (Uuid::now_v7(), somebody("Anna Prova"));
    let send = async |generation: &str| {
        let request = operator.request(Method::POST, "/people").header("idempotency-key", key.to_string());
        Reply::of(request.header(APP_GENERATION_HEADER, generation).json(&body)).await
    };
    assert_eq!(send("1").await.code(), Code::AppTooOld);
    let stored = idempotency::Entity::find().count(app.state.store.read()).await.unwrap();
    assert_eq!(stored, 0, "the refusal is no answer to the command");
    assert_eq!(send("2").await.json::<PersonCard>().id, body.id);
});
