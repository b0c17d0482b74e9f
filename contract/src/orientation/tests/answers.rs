use super::*;

fn saved(version: u16, answers: &[(&str, u8)]) -> SavedAnswers {
    let answers = answers.iter().map(|(id, points)| (statement_id(id), answer(*points))).collect();
    SavedAnswers { version, answers }
}

#[test]
fn an_answer_travels_as_its_number_and_no_other_number_is_one() {
    for given in Answer::ALL {
        assert_eq!(serde_json::to_string(&given).unwrap(), given.points().to_string());
    }
    for wrong in ["0", "6", "256", "-1", "2.5", "\"3\""] {
        assert!(serde_json::from_str::<Answer>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn answers_are_kept_as_they_were_when_the_statements_are_the_same() {
    let set = statements();
    let kept = saved(set.version, &[("r01", 5), ("c10", 1)]);
    assert_eq!(kept.clone().restore(&set), Restored::Current(kept.answers));
}

#[test]
fn of_another_version_only_answers_to_statements_that_still_exist_are_kept() {
    let mut set = statements();
    set.version += 1;
    set.statements.retain(|statement| statement.id != statement_id("r01"));
    let restored = saved(set.version - 1, &[("r01", 5), ("r02", 4), ("s03", 2)]).restore(&set);
    let kept = saved(0, &[("r02", 4), ("s03", 2)]).answers;
    assert_eq!(restored, Restored::OtherVersion { kept, dropped: 1 });
}

#[test]
fn another_version_is_recognised_also_when_nothing_is_lost() {
    let mut set = statements();
    set.version += 1;
    let old = saved(set.version - 1, &[("i05", 3)]);
    assert_eq!(old.clone().restore(&set), Restored::OtherVersion { kept: old.answers, dropped: 0 });
}

#[test]
fn what_a_device_saved_is_read_back() {
    let kept = saved(1, &[("a01", 4), ("e02", 1)]);
    let text = serde_json::to_string(&kept).unwrap();
    assert_eq!(text, r#"{"version":1,"answers":{"a01":4,"e02":1}}"#);
    assert_eq!(serde_json::from_str::<SavedAnswers>(&text).unwrap(), kept);
}
