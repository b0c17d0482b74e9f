//! Questions as a program sends them: JSON, so that a field that is renamed is noticed.

use serde_json::{Value, json};

fn host() -> Value {
    json!({
        "headcount": 10, "running": 0, "ended": 0, "hired": 0, "dismissed_on": null,
        "is_safe": true, "meets_disability_duty": true, "has_wage_support": false
    })
}

/// A traineeship of three months in Basilicata, against which nothing stands.
pub fn project() -> Value {
    json!({
        "project": {
            "kind": "traineeship", "occasion": "usual", "starts_on": "2026-03-02", "ends_on": "2026-06-01",
            "weekly_hours": 30, "at_night": false, "allowance_cents": 45000, "with_meals": false,
            "promoter_is_host": false, "host_tutor_has": 0, "promoter_tutor_has": 0
        },
        "context": {
            "region": "basilicata", "date": "2026-03-02", "moment": "planning", "host": host(),
            "trainee": {"age": 22, "schooling_done": true, "status": "unemployed", "was_trainee_here": false}
        }
    })
}

/// A company with ten workers in Basilicata.
pub fn check() -> Value {
    json!({
        "region": "basilicata", "date": "2026-03-02", "host": host(), "occasion": "usual",
        "age": 22, "weekly_hours": 30
    })
}

/// With one value changed, at a path such as `/context/region`.
pub fn with(mut question: Value, path: &str, value: Value) -> Value {
    *question.pointer_mut(path).unwrap() = value;
    question
}
