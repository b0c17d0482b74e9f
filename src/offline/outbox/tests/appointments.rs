//! Appointments with a counsellor, asked for without a network.

use super::*;
use crate::client::Method;

#[test]
fn an_appointment_is_asked_for_as_it_was_chosen() {
    let call = book_talk(70).call(anna(), Uuid::from_u128(9));
    assert_eq!((call.method, call.path.as_str()), (Method::Post, "/appointments"));
    let body: serde_json::Value = serde_json::from_str(&call.body.unwrap()).unwrap();
    assert_eq!(body["slot"]["start"], "10:15");
    assert_eq!((&body["reason"], &body["phone"]), (&"orientation".into(), &"333 1234567".into()));
}

#[test]
fn one_that_was_never_sent_is_not_asked_for_once_it_would_have_begun() {
    let late: Instant = "2026-12-01T10:16:00Z".parse().unwrap();
    assert!(book_talk(70).not_after(noon()) < late, "by then it is 11:16 in Italy");
    assert!(withdraw_range(71).not_after(noon()) > late);
}

#[test]
fn giving_it_up_waits_for_the_answer_to_booking_it() {
    let mut queue = queue([book_talk(70), cancel_talk(70)]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1]);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [0_u128; 0], "what was refused cannot be given up");
}

#[test]
fn what_was_sent_is_taken_back_by_giving_it_up() {
    assert_eq!(book_talk(70).opposite(), Some(cancel_talk(70)));
    assert_eq!(cancel_talk(70).opposite(), None);
}
