use contract::accounts::Role;
use contract::orientation::{InterestsShare, Letter, NewShare, OpenInterests, OpenedInterests, SHARE_CHARACTERS};
use contract::problem::Code;
use portalavoro_server::features::orientation::forget_old_codes;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;
use std::time::Duration;

use super::results::{liking, practical};
use crate::support::{Browser, MATERA, Reply, TestApp};

const HOUR: Duration = Duration::from_secs(3600);

/// Somebody with a saved result, and the code that opens it.
pub async fn somebody_with_a_code(app: &TestApp) -> (Browser, String) {
    let anna = app.signed_in(Role::Citizen).await;
    assert_eq!(anna.put("/me/interests", &practical()).await.status, 200);
    let code = share(&anna).await.code;
    (anna, code)
}

async fn share(browser: &Browser) -> NewShare {
    browser.post("/me/interests/share", &()).await.json()
}

pub async fn open(browser: &Browser, code: &str) -> Reply {
    browser.post("/interests/opened", &OpenInterests { code: code.to_owned() }).await
}

async fn list(browser: &Browser) -> InterestsShare {
    browser.get("/me/interests/share").await.json()
}

both_databases!(a_code_opens_the_result_and_the_person_sees_who_did, async |app: TestApp| {
    let (anna, code) = somebody_with_a_code(&app).await;
    assert_eq!(code.len(), SHARE_CHARACTERS);
    assert_eq!((list(&anna).await.open, list(&anna).await.openings), (true, vec![]));
    let (operator, tutor) = (app.signed_in(Role::Operator).await, app.signed_in(Role::Tutor).await);
    let typed = format!(" {}-{} ", &code[..3].to_lowercase(), &code[3..]);
    let opened: OpenedInterests = open(&operator, &typed).await.json();
    assert!(opened.name.starts_with("Prova "), "{}", opened.name);
    assert_eq!(opened.scored.totals.of(Letter::Realistic), 500);
    app.clock.advance(HOUR);
    assert_eq!(open(&tutor, &code).await.status, 200);
    let seen = list(&anna).await.openings;
    let who: Vec<_> = seen.iter().map(|one| (one.role, one.centre.clone())).collect();
    assert_eq!(who, [(Role::Tutor, None), (Role::Operator, Some(MATERA.parse().unwrap()))]);
    assert!(seen.iter().all(|one| one.name.starts_with("Prova ") && one.first_at == one.last_at));
    // Opened again: the same row, with a later last time.
    app.clock.advance(HOUR);
    assert_eq!(open(&operator, &code).await.status, 200);
    let seen = list(&anna).await.openings;
    assert_eq!((seen.len(), seen[0].role), (2, Role::Operator));
    assert_eq!(seen[0].last_at - seen[0].first_at, chrono::TimeDelta::hours(2));
});

both_databases!(the_answers_to_single_statements_are_not_shown, async |app: TestApp| {
    let (_, code) = somebody_with_a_code(&app).await;
    let opened = open(&app.signed_in(Role::Tutor).await, &code).await;
    assert!(!opened.text.contains("r01") && !opened.text.contains("\"answers\""), "{}", opened.text);
    assert_eq!(opened.header("cache-control"), "no-store");
});

both_databases!(a_code_lasts_a_day_to_the_second, async |app: TestApp| {
    let (anna, code) = somebody_with_a_code(&app).await;
    let tutor = app.signed_in(Role::Tutor).await;
    app.clock.advance(24 * HOUR - Duration::from_secs(1));
    assert_eq!(open(&tutor, &code).await.status, 200);
    app.clock.advance(Duration::from_secs(1));
    assert_eq!(open(&tutor, &code).await.code(), Code::NotFound);
    // Who opened it is still there to be seen.
    let seen = list(&anna).await;
    assert_eq!((seen.open, seen.openings.len()), (false, 1));
});

both_databases!(a_code_that_was_ended_or_replaced_opens_nothing, async |app: TestApp| {
    let (anna, first) = somebody_with_a_code(&app).await;
    let tutor = app.signed_in(Role::Tutor).await;
    let second = share(&anna).await.code;
    assert_eq!(open(&tutor, &first).await.code(), Code::NotFound);
    assert_eq!(open(&tutor, &second).await.status, 200);
    app.clock.advance(HOUR);
    for _ in 0..2 {
        assert_eq!(anna.delete("/me/interests/share").await.status, 204);
    }
    assert_eq!(open(&tutor, &second).await.code(), Code::NotFound);
    let seen = list(&anna).await;
    assert_eq!((seen.open, seen.until, seen.openings.len()), (false, seen.openings[0].last_at + HOUR, 1));
    // The result itself is where it was.
    assert_eq!(anna.get("/me/interests").await.status, 200);
});

both_databases!(what_is_shown_is_what_is_saved_now, async |app: TestApp| {
    let (anna, code) = somebody_with_a_code(&app).await;
    let tutor = app.signed_in(Role::Tutor).await;
    anna.put("/me/interests", &liking(Letter::Social)).await;
    let opened: OpenedInterests = open(&tutor, &code).await.json();
    assert_eq!(opened.scored.totals.of(Letter::Social), 500);
    anna.delete("/me/interests").await;
    assert_eq!(open(&tutor, &code).await.code(), Code::NotFound);
    assert_eq!(anna.get("/me/interests/share").await.code(), Code::NotFound);
    assert_eq!(anna.post("/me/interests/share", &()).await.code(), Code::NotFound);
});

both_databases!(both_must_have_a_name, async |app: TestApp| {
    let (_, code) = somebody_with_a_code(&app).await;
    let tutor = app.signed_in(Role::Tutor).await;
    let nameless = "UPDATE person SET name = NULL WHERE role = 'tutor'";
    app.state.store.read().execute_unprepared(nameless).await.unwrap();
    assert_eq!(open(&tutor, &code).await.code(), Code::ProfileIncomplete);
    tutor.put("/me/interests", &practical()).await;
    assert_eq!(tutor.post("/me/interests/share", &()).await.code(), Code::ProfileIncomplete);
});

both_databases!(only_staff_and_tutors_open_a_result, async |app: TestApp| {
    let (anna, code) = somebody_with_a_code(&app).await;
    for role in [Role::Citizen, Role::Company] {
        // Right or wrong, the answer does not tell.
        for code in [code.as_str(), "000000"] {
            assert_eq!(open(&app.signed_in(role).await, code).await.code(), Code::NotAllowed, "{role:?}");
        }
    }
    assert_eq!(list(&anna).await.openings, []);
    assert_eq!(open(&app.signed_in(Role::Admin).await, &code).await.status, 200);
    assert_eq!(list(&anna).await.openings[0].role, Role::Admin);
});

both_databases!(what_cannot_be_a_code_is_told, async |app: TestApp| {
    let tutor = app.signed_in(Role::Tutor).await;
    for (typed, code) in [("", Code::Required), ("7KQ2M", Code::BadFormat), ("7KQ2M!", Code::BadFormat)] {
        let problem = open(&tutor, typed).await.problem();
        assert_eq!((problem.fields[0].field.as_str(), problem.fields[0].code), ("code", code), "{typed}");
    }
    for body in [json!({}), json!({"code": 123456}), json!({"code": null}), json!({"code": "7KQ2M4", "name": "x"})] {
        assert_eq!(tutor.post("/interests/opened", &body).await.code(), Code::MalformedBody, "{body}");
    }
});

both_databases!(the_code_is_kept_as_a_hash_and_forgotten_when_it_opens_nothing, async |app: TestApp| {
    let (_, code) = somebody_with_a_code(&app).await;
    let stored = async || -> Vec<Option<String>> {
        let connection = app.state.store.read();
        let all = "SELECT code_hash FROM interests_share";
        let all = Statement::from_string(connection.get_database_backend(), all);
        let rows = connection.query_all_raw(all).await.unwrap();
        rows.iter().map(|row| row.try_get("", "code_hash").unwrap()).collect()
    };
    forget_old_codes(&app.state).await.unwrap();
    let hash = stored().await[0].clone().unwrap();
    assert!(hash.len() == 64 && !hash.contains(&code.to_lowercase()), "{hash}");
    app.clock.advance(24 * HOUR);
    forget_old_codes(&app.state).await.unwrap();
    assert_eq!(stored().await, [None]);
});
