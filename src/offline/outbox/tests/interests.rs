//! Saving interests to the profile, and taking them out.

use super::*;
use crate::client::Method;

#[test]
fn they_are_put_as_they_were_answered_and_taken_out_without_a_body() {
    let call = |command: Command| command.call(anna(), Uuid::from_u128(9));
    let saved = call(save_interests());
    let body = r#"{"version":1,"form":"short","answers":{"r01":5}}"#;
    assert_eq!((saved.method, saved.path.as_str(), saved.body.as_deref()), (Method::Put, "/me/interests", Some(body)));
    let taken_out = call(Command::ForgetInterests {});
    assert_eq!((taken_out.method, taken_out.path.as_str(), taken_out.body), (Method::Delete, "/me/interests", None));
}

#[test]
fn they_are_saved_and_taken_out_in_the_order_in_which_it_was_asked() {
    let mut queue = queue([save_interests(), Command::ForgetInterests {}]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1]);
    queue.report(id(1), 1, confirmed(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [2]);
}

#[test]
fn a_refusal_of_one_leaves_the_other_in_line() {
    let mut queue = queue([save_interests(), Command::ForgetInterests {}]);
    queue.begin(noon(), 4);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [2], "what was saved before is still to be taken out");
}

#[test]
fn what_was_sent_is_not_taken_back_what_was_not_is() {
    let mut queue = queue([save_interests()]);
    queue.begin(noon(), 4);
    assert_eq!(queue.undo(id(1), id(2), noon()), Undone::No);
    let mut queue = super::queue([save_interests()]);
    assert_eq!(queue.undo(id(1), id(2), noon()), Undone::Removed);
    assert!(queue.entries().is_empty());
}
