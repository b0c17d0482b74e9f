use contract::problem::Code;
use contract::traineeships::{EvaluateProject, Evaluation, FindingCode, Remedy, Severity, evaluate};
use serde_json::json;

use super::questions::{project, with};
use crate::support::TestApp;

const ADDRESS: &str = "/traineeships/evaluations";

both_databases!(it_is_the_contracts_own_answer, async |app: TestApp| {
    let browser = app.browser();
    let questions = [
        project(),
        with(project(), "/project/allowance_cents", json!(44999)),
        with(project(), "/project/ends_on", json!("2028-03-01")),
        with(project(), "/context/region", json!("puglia")),
        with(project(), "/context/date", json!("2016-03-02")),
    ];
    for question in questions {
        let answer: Evaluation = browser.post(ADDRESS, &question).await.json();
        let asked: EvaluateProject = serde_json::from_value(question).unwrap();
        assert_eq!(answer.findings, evaluate(&asked.project, &asked.context));
    }
});

both_databases!(a_refusal_is_data_with_its_source, async |app: TestApp| {
    let question = with(project(), "/project/allowance_cents", json!(44999));
    let reply = app.browser().post(ADDRESS, &question).await;
    let told: serde_json::Value = reply.json();
    let refusal = told["findings"].as_array().unwrap().iter().find(|one| one["severity"] == "blocks").unwrap();
    let expected = json!({
        "code": "allowance_too_low", "severity": "blocks", "figure": {"amount": 45000, "unit": "cents"},
        "source": {
            "act": "D.G.R. Basilicata 1130 del 24/10/2017", "article": null, "told_by": "fmtslavoro.it"
        },
        "verified": true, "remedy": {"do": "raise_allowance_to", "with": 45000}, "private": false
    });
    assert_eq!(refusal, &expected);
});

both_databases!(before_the_first_act_no_rules_are_known, async |app: TestApp| {
    let question = with(project(), "/context/date", json!("2017-10-23"));
    let answer: Evaluation = app.browser().post(ADDRESS, &question).await.json();
    let only = &answer.findings[0];
    assert_eq!((answer.findings.len(), only.code, only.severity), (1, FindingCode::NoRulesKnown, Severity::Blocks));
    assert_eq!(only.remedy, Some(Remedy::StartFrom("2017-10-24".parse().unwrap())));
});

both_databases!(a_field_that_cannot_be_is_named, async |app: TestApp| {
    let browser = app.browser();
    let refused = [
        ("/project/weekly_hours", json!(0), "project.weekly_hours", Code::OutOfRange),
        ("/project/ends_on", json!("2026-03-01"), "project.ends_on", Code::EndNotAfterStart),
        ("/context/date", json!("0001-01-01"), "context.date", Code::OutOfRange),
        ("/context/host/hired", json!(1), "context.host.hired", Code::OutOfRange),
        ("/context/host/headcount", json!(u32::MAX), "context.host.headcount", Code::OutOfRange),
        ("/context/trainee/age", json!(121), "context.trainee.age", Code::OutOfRange),
    ];
    for (path, value, field, code) in refused {
        let problem = browser.post(ADDRESS, &with(project(), path, value)).await.problem();
        let fields: Vec<_> = problem.fields.iter().map(|one| (one.field.as_str(), one.code)).collect();
        assert_eq!((problem.code, fields), (Code::InvalidFields, vec![(field, code)]), "{path}");
    }
    let malformed = [
        ("/context/region", json!("lombardia")),
        ("/project/kind", json!("slavery")),
        ("/project/starts_on", json!("2026-02-30")),
        ("/project/allowance_cents", json!(-1)),
        ("/context/host/running", json!(1.5)),
    ];
    for (path, value) in malformed {
        let problem = browser.post(ADDRESS, &with(project(), path, value)).await.problem();
        let field = path.trim_start_matches('/').replace('/', ".");
        assert_eq!((problem.code, problem.fields[0].field.as_str()), (Code::MalformedBody, field.as_str()));
    }
});
