//! Applications, written and followed without a network.

use super::*;
use crate::client::Method;

#[test]
fn it_carries_all_that_the_company_will_read() {
    let call = apply(91).call(anna(), Uuid::from_u128(9));
    let path = format!("/postings/{}/applications", Uuid::from_u128(90));
    assert_eq!((call.method, call.path), (Method::Post, path));
    let body: serde_json::Value = serde_json::from_str(&call.body.unwrap()).unwrap();
    assert_eq!(body["id"], serde_json::json!(Uuid::from_u128(91)));
    assert!(body["letter"]["why"].as_str().unwrap().ends_with("pane."), "{body}");
    assert_eq!(body["shows"]["email"], true);
}

#[test]
fn taking_it_back_and_writing_name_the_application() {
    let call = |command: Command| command.call(anna(), Uuid::from_u128(9));
    let (taken, written) = (call(withdraw(91)), call(write_to_company(91)));
    assert_eq!(taken.path, format!("/applications/{}/withdraw", Uuid::from_u128(91)));
    assert_eq!(written.path, format!("/applications/{}/messages", Uuid::from_u128(91)));
    assert_eq!(written.body.as_deref(), Some(r#"{"words":"Arrivo alle nove."}"#));
}

#[test]
fn one_that_was_never_sent_is_not_sent_after_the_last_day() {
    let end: Instant = "2026-12-11T00:00:00Z".parse().unwrap();
    assert_eq!(apply(91).not_after(noon()), end);
    let month = after(30 * 86_400);
    assert_eq!(withdraw(91).not_after(noon()), month, "a posting that is over is no reason to stay in its list");
    let early: Instant = "2026-11-01T12:00:00Z".parse().unwrap();
    assert!(apply(91).not_after(early) < end, "nothing waits longer than the server keeps its answer");
}

#[test]
fn what_comes_after_waits_for_the_answer_and_goes_with_a_refusal() {
    let mut queue = queue([apply(91), write_to_company(91), withdraw(91), apply(92)]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1, 4]);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [0_u128; 0], "what the company never had cannot be taken back");
}

#[test]
fn what_was_sent_is_taken_back_and_what_was_written_is_not() {
    assert_eq!(apply(91).opposite(), Some(withdraw(91)));
    assert_eq!((withdraw(91).opposite(), write_to_company(91).opposite()), (None, None));
    assert_eq!(apply(91).answer("{}"), Answer::Done);
}

#[test]
fn what_is_said_of_a_talk_names_it_and_is_not_sent_once_it_has_begun() {
    let (talk, starts_at) = (TalkId(Uuid::from_u128(95)), after(3600));
    let body = GiveUpTalk { talk, words: "ho scuola".into() };
    let requests = [
        (ApplicationRequest::AcceptTalk { talk, starts_at }, "accept"),
        (ApplicationRequest::DeclineTalk { body: body.clone(), starts_at }, "decline"),
        (ApplicationRequest::CallOffTalk { body, starts_at }, "call-off"),
    ];
    for (request, step) in requests {
        let command = about_application(91, request);
        let call = command.call(anna(), Uuid::from_u128(9));
        assert_eq!(call.path, format!("/applications/{}/talk/{step}", Uuid::from_u128(91)));
        assert!(call.body.unwrap().contains(&talk.to_string()), "{step}");
        assert_eq!(command.not_after(noon()), starts_at, "{step}");
        assert_eq!(command.opposite(), None, "{step}");
    }
}
