//! What each answer means, odd ones above all.

use super::*;
use crate::client::{BodyKind, ClientError, Reply};

fn reply(status: u16, content_type: &str, body: &str) -> Reply {
    Reply { status, kind: BodyKind::of(Some(content_type), body), body: body.into(), retry_after: None }
}

fn problem(status: u16, code: &str) -> Reply {
    let body = format!(r#"{{"type":"about:blank","title":"No","status":{status},"code":"{code}"}}"#);
    reply(status, "application/problem+json", &body)
}

fn report(reply: &Reply) -> Report {
    Report::of(&book(1), Ok(reply))
}

#[test]
fn a_yes_that_cannot_be_read_is_a_yes() {
    assert_eq!(report(&reply(201, "application/json", r#"{"next":"year"}"#)), confirmed());
}

#[test]
fn a_stranger_says_neither_yes_nor_no() {
    for status in [200, 201, 204, 301, 400, 401, 403, 404, 409, 422, 429, 500, 502, 511] {
        assert_eq!(report(&reply(status, "text/html", "<p>Wi-Fi</p>")), Report::Unsure, "{status}");
    }
    assert_eq!(Report::of(&book(1), Err(&ClientError::TimedOut)), Report::Unsure);
    assert_eq!(Report::of(&book(1), Err(&ClientError::Unreachable)), Report::Unsure);
    assert_eq!(Report::of(&book(1), Err(&ClientError::Offline)), Report::NotSent);
}

#[test]
fn only_a_refusal_that_lasts_is_a_no() {
    assert!(matches!(report(&problem(409, "slot_taken")), Report::Answered(Outcome::Refused(_))));
    assert!(matches!(report(&problem(404, "not_found")), Report::Answered(Outcome::Refused(_))));
    assert!(matches!(report(&problem(409, "wrong_status")), Report::Answered(Outcome::Stale(_))));
    assert_eq!(report(&problem(422, "invented_next_year")), Report::Answered(Outcome::Refused(Refusal::Unknown(422))));
    for (status, code) in [(408, "unavailable"), (500, "internal"), (503, "unavailable")] {
        assert_eq!(report(&problem(status, code)), Report::Unsure, "{status}");
    }
    assert_eq!(report(&problem(429, "too_many_requests")), Report::Busy(None));
}

#[test]
fn what_the_person_can_mend_is_asked_for() {
    assert_eq!(report(&problem(401, "not_signed_in")), Report::Asked(Need::SignIn));
    assert_eq!(report(&problem(403, "profile_incomplete")), Report::Asked(Need::Profile));
}

#[test]
fn pauses_grow_and_end_somewhere() {
    for tries in 1..40 {
        let (least, most) = (pause(tries, 0.0), pause(tries, 1.0));
        assert!(least >= TimeDelta::seconds(1) && most <= TimeDelta::minutes(5), "{tries}");
        assert!(least * 2 >= most && pause(tries + 1, 0.0) >= least, "{tries}");
    }
}

#[test]
fn the_server_may_ask_for_more_time_and_the_network_does_not_shorten_it() {
    let mut queue = queue([book(1)]);
    queue.begin(noon(), 4);
    queue.report(id(1), 1, Report::Busy(Some(60)), noon(), 0.5);
    queue.hurry(after(1));
    assert!(queue.begin(after(59), 4).is_empty());
    assert_eq!(queue.begin(after(60), 4).len(), 1);
}

#[test]
fn an_entry_reads_back_as_it_was_written() {
    let mut queue = queue([book(1), relocate(1, 2), cancel(1)]);
    queue.begin(noon(), 4);
    queue.report(id(1), 1, report(&problem(409, "slot_taken")), noon(), 0.0);
    for entry in queue.entries() {
        let json = serde_json::to_string(entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), *entry);
    }
}
