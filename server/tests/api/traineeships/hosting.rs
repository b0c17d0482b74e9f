use contract::problem::Code;
use contract::traineeships::{HostCheck, HostingAnswer, HostingPlaces, Verdict, hosting};
use serde_json::json;

use super::questions::{check, with};
use crate::support::TestApp;

const ADDRESS: &str = "/traineeships/hosting";

both_databases!(it_is_the_contracts_own_answer_about_hosting, async |app: TestApp| {
    let browser = app.browser();
    let questions = [
        (check(), Verdict::Yes),
        (with(check(), "/host/running", json!(2)), Verdict::WhenFree),
        (with(check(), "/host/is_safe", json!(false)), Verdict::No),
        (with(check(), "/age", json!(15)), Verdict::OtherPerson),
        (with(check(), "/date", json!("2016-03-02")), Verdict::NotKnown),
    ];
    for (question, verdict) in questions {
        let answer: HostingAnswer = browser.post(ADDRESS, &question).await.json();
        let asked: HostCheck = serde_json::from_value(question).unwrap();
        assert_eq!(answer, hosting(&asked));
        assert_eq!(answer.verdict, verdict);
    }
});

both_databases!(ten_workers_have_two_places, async |app: TestApp| {
    let answer: HostingAnswer = app.browser().post(ADDRESS, &with(check(), "/host/running", json!(1))).await.json();
    assert_eq!(answer.places, Some(HostingPlaces { total: 2, left: 1, outside: false }));
});

both_databases!(a_field_of_the_check_that_cannot_be_is_named, async |app: TestApp| {
    let browser = app.browser();
    let refused = [
        ("/weekly_hours", json!(49), "weekly_hours"),
        ("/host/running", json!(100_001), "host.running"),
        ("/age", json!(255), "age"),
    ];
    for (path, value, field) in refused {
        let problem = browser.post(ADDRESS, &with(check(), path, value)).await.problem();
        let fields: Vec<_> = problem.fields.iter().map(|one| (one.field.as_str(), one.code)).collect();
        assert_eq!((problem.code, fields), (Code::InvalidFields, vec![(field, Code::OutOfRange)]), "{path}");
    }
    let mut named = check();
    named["company"] = json!("Forno Rossi");
    assert_eq!(browser.post(ADDRESS, &named).await.code(), Code::MalformedBody);
});
