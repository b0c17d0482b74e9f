//! Group sessions, registered for without a network.

use super::*;
use crate::client::Method;

#[test]
fn a_place_is_asked_for_under_an_id_of_the_phone() {
    let call = register(81).call(anna(), Uuid::from_u128(9));
    let path = format!("/group-sessions/{}/registrations", Uuid::from_u128(80));
    assert_eq!((call.method, call.path), (Method::Post, path));
    let body: serde_json::Value = serde_json::from_str(&call.body.unwrap()).unwrap();
    assert_eq!(body, serde_json::json!({ "id": Uuid::from_u128(81) }));
}

#[test]
fn one_that_was_never_sent_is_not_asked_for_once_it_would_have_begun() {
    let late: Instant = "2026-12-01T09:01:00Z".parse().unwrap();
    assert!(register(81).not_after(noon()) < late, "by then it is 10:01 in Italy");
    let check_in = about_group(81, GroupRequest::CheckIn {});
    assert!(check_in.not_after(noon()) < late, "somebody is there now, and not tomorrow");
}

#[test]
fn giving_up_waits_for_the_answer_to_registering() {
    let mut queue = queue([register(81), leave_group(81), register(82)]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1, 3]);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [0_u128; 0], "what was refused cannot be given up");
}

#[test]
fn what_was_sent_is_taken_back_by_giving_it_up() {
    assert_eq!(register(81).opposite(), Some(leave_group(81)));
    assert_eq!(leave_group(81).opposite(), None);
}

#[test]
fn the_answer_says_whether_it_is_a_place_or_the_list() {
    assert_eq!(register(81).answer("{}"), Answer::Done, "a shape that is not known is still a yes");
}
