use super::*;
use crate::ids::{GroupSessionId, SpaceId};
use crate::problem::{Code, FieldError};
use uuid::Uuid;

fn refused<T>(checked: Result<T, Vec<FieldError>>) -> Vec<(String, Code)> {
    checked.err().unwrap_or_default().into_iter().map(|error| (error.field, error.code)).collect()
}

fn plan(title: &str, about: &str, places: u16) -> PlanGroupSession {
    PlanGroupSession {
        id: GroupSessionId(Uuid::from_u128(1)),
        centre: "cpi-matera".parse().unwrap(),
        title: title.to_owned(),
        about: about.to_owned(),
        time: time("09:00", "11:00"),
        room: SpaceId(Uuid::from_u128(2)),
        places,
        register_until: None,
    }
}

#[test]
fn a_plan_has_a_title_and_at_least_one_place() {
    assert_eq!(refused(plan("Il curriculum", "Uno.\nDue.", 8).checked()), []);
    let wrong = plan(" ", &"a".repeat(LONGEST_ABOUT + 1), 0);
    let fields = ["title", "about", "places"].map(str::to_owned);
    let codes = [Code::Required, Code::TooLong, Code::OutOfRange];
    assert_eq!(refused(wrong.checked()), fields.into_iter().zip(codes).collect::<Vec<_>>());
    assert_eq!(refused(plan("a\nb", "\u{0}", 1).checked()).len(), 2);
    assert_eq!(refused(plan(&"è".repeat(LONGEST_TITLE), &"è".repeat(LONGEST_ABOUT), 1).checked()), []);
    let kept = plan("  Il curriculum ", "  Uno.\r\nDue. ", 8).checked().unwrap();
    assert_eq!((kept.title.as_str(), kept.about.as_str()), ("Il curriculum", "Uno.\nDue."));
}

#[test]
fn an_edit_is_checked_like_a_plan() {
    let edit = EditGroupSession { version: 0, title: String::new(), about: String::new(), places: 3 };
    assert_eq!(refused(edit.checked()), [("title".to_owned(), Code::Required)]);
}

#[test]
fn who_calls_off_says_why() {
    let call_off = |why: &str| refused(CallOffGroupSession { why: why.to_owned() }.checked());
    assert_eq!(call_off("  "), [("why".to_owned(), Code::Required)]);
    assert_eq!(call_off(&"a".repeat(121)), [("why".to_owned(), Code::TooLong)]);
    assert_eq!(call_off("a\nb"), [("why".to_owned(), Code::BadFormat)]);
    assert_eq!(call_off("L'orientatrice è malata."), []);
}
