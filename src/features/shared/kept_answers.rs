//! The orientation's answers on this device, as far as other rooms know of them: signing out throws them away.

use crate::platform::drafts;
use serde_json::Value;

/// The draft that they are.
pub const ANSWERS_DRAFT: &str = "orientation";

/// Whether any statement was answered.
pub fn has_answers() -> bool {
    drafts::kept::<Value>(ANSWERS_DRAFT).is_some_and(|sheet| holds_answers(&sheet))
}

fn holds_answers(sheet: &Value) -> bool {
    sheet["saved"]["answers"].as_object().is_some_and(|answers| !answers.is_empty())
}

#[cfg(test)]
mod tests {
    use super::holds_answers;
    use serde_json::json;

    #[test]
    fn a_questionnaire_without_answers_is_nothing_to_lose() {
        assert!(holds_answers(&json!({ "saved": { "version": 1, "answers": { "r01": 5 } } })));
        assert!(!holds_answers(&json!({ "saved": { "version": 1, "answers": {} } })));
        assert!(!holds_answers(&json!([])));
    }
}
