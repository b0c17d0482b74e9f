use contract::accounts::Role;
use contract::orientation::{AnswerPattern, Form, InterestProfile, Letter, SavedInterests, Totals};
use contract::problem::Code;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use serde_json::{Value, json};

use super::results::{liking, practical};
use crate::support::{Browser, Reply, TestApp};

both_databases!(a_result_is_saved_read_replaced_and_thrown_away, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    assert_eq!(anna.get("/me/interests").await.code(), Code::NotFound);
    let saved: SavedInterests = anna.put("/me/interests", &practical()).await.json();
    assert_eq!(saved.scored.totals, Totals([500, 200, 200, 200, 200, 200]));
    assert_eq!((saved.scored.profile, saved.scored.pattern), (InterestProfile::Distinct, AnswerPattern::Varied));
    assert_eq!((saved.scored.answered, saved.dropped, saved.form), (60, 0, Form::Full));
    let read = anna.get("/me/interests").await;
    assert_eq!((read.header("cache-control"), read.json::<SavedInterests>()), ("no-store", saved.clone()));
    // Sent again, and then other answers.
    assert_eq!(anna.put("/me/interests", &practical()).await.json::<SavedInterests>(), saved);
    anna.put("/me/interests", &liking(Letter::Social)).await;
    assert_eq!(anna.get("/me/interests").await.json::<SavedInterests>().scored.totals.of(Letter::Social), 500);
    for _ in 0..2 {
        assert_eq!(anna.delete("/me/interests").await.status, 204);
    }
    assert_eq!(anna.get("/me/interests").await.code(), Code::NotFound);
});

both_databases!(everybody_has_their_own, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    anna.put("/me/interests", &practical()).await;
    assert_eq!(bruno.get("/me/interests").await.code(), Code::NotFound);
    bruno.put("/me/interests", &liking(Letter::Artistic)).await;
    bruno.delete("/me/interests").await;
    assert_eq!(anna.get("/me/interests").await.json::<SavedInterests>().scored.totals.of(Letter::Realistic), 500);
});

/// The practical person's answers, changed as JSON: what another program, or an older app, may send.
async fn send(browser: &Browser, change: impl FnOnce(&mut Value)) -> Reply {
    let mut body = serde_json::to_value(practical()).unwrap();
    change(&mut body);
    browser.put("/me/interests", &body).await
}

both_databases!(a_half_filled_form_is_refused_and_what_was_saved_stays, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    anna.put("/me/interests", &practical()).await;
    let half = send(&anna, |body| {
        let answers = body["answers"].as_object_mut().unwrap();
        answers.retain(|id, _| !id.starts_with('s') && (!id.starts_with('i') || id.as_str() <= "i03"));
    });
    let problem = half.await.problem();
    let fields: Vec<_> = problem.fields.iter().map(|field| (field.field.as_str(), field.code)).collect();
    assert_eq!(problem.code, Code::InvalidFields);
    assert_eq!(fields, [("answers.I", Code::Required), ("answers.S", Code::Required)]);
    let nothing = send(&anna, |body| body["answers"] = json!({})).await.problem();
    assert_eq!((nothing.code, nothing.fields.len()), (Code::InvalidFields, 6));
    assert_eq!(anna.get("/me/interests").await.json::<SavedInterests>().scored.answered, 60);
});

both_databases!(an_older_version_is_kept_as_far_as_its_statements_exist, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let older = send(&anna, |body| {
        body["version"] = json!(0);
        body["answers"]["r97"] = json!(5);
        body["answers"].as_object_mut().unwrap().remove("r01");
    });
    let saved: SavedInterests = older.await.json();
    assert_eq!((saved.version, saved.dropped, saved.scored.answered), (1, 1, 59));
    assert_eq!(anna.get("/me/interests").await.json::<SavedInterests>(), saved);
    // Nothing is left of one whose statements are all gone.
    let gone = send(&anna, |body| {
        let answers: serde_json::Map<String, Value> = (60..99).map(|n| (format!("r{n}"), json!(3))).collect();
        (body["version"], body["answers"]) = (json!(65535), Value::Object(answers));
    });
    assert_eq!(gone.await.code(), Code::InvalidFields);
});

both_databases!(what_is_no_answer_is_refused_with_its_field, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    for (id, answer) in
        [("r01", json!(0)), ("r01", json!(6)), ("r01", json!("5")), ("r01", json!(null)), ("r01", json!(2.5))]
    {
        let problem = send(&anna, |body| body["answers"][id] = answer.clone()).await.problem();
        assert_eq!((problem.code, problem.fields[0].field.as_str()), (Code::MalformedBody, "answers.r01"), "{answer}");
    }
    for strange in ["x01", "r1", "", "R01", "r01 ", &"r".repeat(50_000)] {
        let problem = send(&anna, |body| body["answers"][strange] = json!(3)).await.problem();
        assert_eq!(problem.code, Code::MalformedBody, "{}", &strange[..strange.len().min(10)]);
    }
    let malformed: [fn(&mut Value); 6] = [
        |body| body["version"] = json!(-1),
        |body| body["version"] = json!(65536),
        |body| body["form"] = json!("long"),
        |body| body["answers"] = json!([]),
        |body| body["totals"] = json!([500, 500, 500, 500, 500, 500]),
        |body| drop(body.as_object_mut().unwrap().remove("version")),
    ];
    for change in malformed {
        assert_eq!(send(&anna, change).await.code(), Code::MalformedBody);
    }
    assert_eq!(anna.get("/me/interests").await.code(), Code::NotFound);
});

both_databases!(a_result_goes_with_its_person, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    anna.put("/me/interests", &practical()).await;
    assert_eq!(anna.post("/me/interests/share", &()).await.status, 201);
    let connection = app.state.store.read();
    portalavoro_server::identity::person::Entity::delete_by_id(anna.person().0).exec(connection).await.unwrap();
    for table in ["interests", "interests_share", "interests_opening"] {
        let all = Statement::from_string(connection.get_database_backend(), format!("SELECT 1 FROM {table}"));
        assert!(connection.query_all_raw(all).await.unwrap().is_empty(), "{table}");
    }
});
