//! The result as a file that the person keeps.

use super::Sheet;
use chrono::{DateTime, Utc};
use contract::orientation::{Scored, StatementSet};
use serde::Serialize;

/// Names the shape of the file, for whoever reads it later.
const KIND: &str = "portalavoro-orientation-1";

#[derive(Serialize)]
struct Export<'a> {
    kind: &'static str,
    made_at: DateTime<Utc>,
    answers: &'a super::KeptSheet,
    result: &'a Scored,
}

/// The answers and what they say, as JSON.
pub fn export(sheet: &Sheet, scored: &Scored, today: &StatementSet, now: DateTime<Utc>) -> String {
    let export = Export { kind: KIND, made_at: now, answers: &sheet.to_keep(today), result: scored };
    // These types always have a JSON form.
    serde_json::to_string(&export).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::orientation::state::testing::{answered, statements};
    use contract::orientation::{Answer, Form, Letter, score};

    #[test]
    fn the_file_holds_answers_and_result() {
        let set = statements();
        let lively = |letter| if letter == Letter::Social { Answer::VeryMuch } else { Answer::Little };
        let sheet = answered(Form::Short, lively);
        let scored = score(&set, sheet.form, &sheet.answers).unwrap();
        let file = export(&sheet, &scored, &set, "2026-11-25T10:00:00Z".parse().unwrap());
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        assert_eq!(file["kind"], KIND);
        assert_eq!(file["made_at"], "2026-11-25T10:00:00Z");
        assert_eq!(file["answers"]["saved"]["answers"]["s01"], 5);
        assert_eq!(file["result"]["totals"], serde_json::json!([200, 200, 200, 500, 200, 200]));
    }
}
