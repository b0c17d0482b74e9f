use contract::accounts::{Me, Role, SessionInfo};
use contract::problem::Code;
use portalavoro_server::identity::session;
use reqwest::Method;
use sea_orm::{EntityTrait, PaginatorTrait};
use std::time::Duration;

use super::support::{code_for, type_code};
use crate::support::app::Options;
use crate::support::{Reply, TestApp};

const HOUR: u64 = 3600;

both_databases!(sessions_are_listed_and_ended_one_by_one, async |app: TestApp| {
    let first = app.signed_in(Role::Citizen).await;
    let second = app.browser_of(first.person()).await;
    let list: Vec<SessionInfo> = first.get("/me/sessions").await.json();
    assert_eq!(list.len(), 2);
    assert_eq!(list.iter().filter(|session| session.current).count(), 1);
    let other = list.iter().find(|session| !session.current).unwrap();
    let stranger = app.signed_in(Role::Admin).await;
    assert_eq!(stranger.delete(&format!("/me/sessions/{}", other.id)).await.code(), Code::NotFound);
    assert_eq!(first.delete(&format!("/me/sessions/{}", other.id)).await.status, 204);
    assert_eq!(first.delete(&format!("/me/sessions/{}", other.id)).await.code(), Code::NotFound);
    assert_eq!(second.get("/me").await.code(), Code::NotSignedIn);
    assert_eq!(first.get("/me").await.status, 200);
    assert_eq!(first.delete("/me/sessions/not-an-id").await.code(), Code::NotFound);
});

both_databases!(signing_out_everywhere_ends_every_session, async |app: TestApp| {
    let first = app.signed_in(Role::Citizen).await;
    let second = app.browser_of(first.person()).await;
    let stranger = app.signed_in(Role::Citizen).await;
    assert_eq!(first.delete("/me/sessions").await.status, 204);
    assert_eq!(first.get("/me").await.code(), Code::NotSignedIn);
    assert_eq!(second.get("/me").await.code(), Code::NotSignedIn);
    assert_eq!(stranger.get("/me").await.status, 200);
});

both_databases!(signing_out_ends_this_session_and_is_well_without_one, async |app: TestApp| {
    let person = app.signed_in(Role::Citizen).await;
    let reply = Reply::of(person.request(Method::POST, "/sign-out")).await;
    assert_eq!(reply.status, 204);
    assert!(reply.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(person.get("/me").await.code(), Code::NotSignedIn);
    assert_eq!(Reply::of(person.request(Method::POST, "/sign-out")).await.status, 204);
    assert_eq!(session::Entity::find().count(app.state.store.read()).await.unwrap(), 0);
});

both_databases!(a_token_does_not_outlive_a_sign_in, async |app: TestApp| {
    let browser = app.signed_in(Role::Citizen).await;
    let old = app.browser().with_session(browser.person(), &browser.session_token());
    let code = code_for(&app, &browser, "anna@example.org").await;
    type_code(&browser, "anna@example.org", &code).await.json::<Me>();
    assert_eq!(old.get("/me").await.code(), Code::NotSignedIn);
});

both_databases!(a_session_that_is_not_used_ends, async |app: TestApp| {
    for (role, hours) in [(Role::Citizen, 14 * 24), (Role::Company, 14 * 24), (Role::Operator, 12), (Role::Admin, 12)] {
        let person = app.signed_in(role).await;
        app.clock.advance(Duration::from_secs(hours * HOUR - 1));
        let waiting = app.browser_of(person.person()).await;
        assert_eq!(person.get("/me").await.status, 200, "{role:?}");
        app.clock.advance(Duration::from_secs(hours * HOUR));
        assert_eq!(waiting.get("/me").await.code(), Code::NotSignedIn, "{role:?}");
    }
});

both_databases!(a_session_that_is_used_ends_all_the_same, async |app: TestApp| {
    for (role, days) in [(Role::Citizen, 60), (Role::Operator, 7)] {
        let person = app.signed_in(role).await;
        for _ in 0..days * 3 {
            assert_eq!(person.get("/me").await.status, 200, "{role:?}");
            app.clock.advance(Duration::from_secs(8 * HOUR));
        }
        assert_eq!(person.get("/me").await.code(), Code::NotSignedIn, "{role:?}");
    }
    app.clock.advance(Duration::from_secs(14 * 24 * HOUR));
    session::forget_old(&app.state).await.unwrap();
    let left = session::Entity::find().count(app.state.store.read()).await.unwrap();
    assert_eq!(left, 0, "what cannot last is not kept");
});

both_databases!(over_tls_the_cookie_is_bound_to_this_host, async |app: TestApp| {
    let url = "https://portalavoro.example.org".to_owned();
    let app = app.again(Options { public_url: Some(url), demonstration: true, ..Options::default() }).await;
    let reply = app.browser().post("/sign-in/demonstration", &serde_json::json!({"role": "citizen"})).await;
    let cookie = reply.header("set-cookie");
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    for part in ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert!(reply.header("strict-transport-security").starts_with("max-age="));
    let (pair, _) = cookie.split_once(';').unwrap();
    let again = app.browser().request(Method::GET, "/me").header("cookie", pair);
    assert_eq!(Reply::of(again).await.status, 200);
    let plain = app.browser().request(Method::GET, "/me").header("cookie", pair.replace("__Host-", ""));
    assert_eq!(Reply::of(plain).await.code(), Code::NotSignedIn);
});

both_databases!(a_write_from_another_site_is_refused, async |app: TestApp| {
    let person = app.signed_in(Role::Citizen).await;
    let cookie = format!("session={}", person.session_token());
    let out = || reqwest::Client::new().post(format!("{}/api/v1/sign-out", app.url)).header("cookie", &cookie);
    let foreign = [
        out().header("origin", "https://elsewhere.example"),
        out().header("origin", "null"),
        out().header("origin", &app.url).header("sec-fetch-site", "cross-site"),
        out().header("origin", &app.url).header("sec-fetch-site", "same-site"),
        out(),
    ];
    for request in foreign {
        assert_eq!(Reply::of(request).await.code(), Code::ForeignOrigin);
    }
    assert_eq!(person.get("/me").await.status, 200);
    assert_eq!(Reply::of(out().header("sec-fetch-site", "same-origin")).await.status, 204);
});
