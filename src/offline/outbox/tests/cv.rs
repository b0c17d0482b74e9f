//! Saving the CV to the profile.

use super::*;
use crate::client::Method;

#[test]
fn it_is_put_as_it_was_written_and_waits_as_long_as_anything() {
    let command = save_cv("Eccomi");
    let call = command.call(anna(), Uuid::from_u128(9));
    let body = r#"{"about":"Eccomi","experience":[],"education":[],"languages":[],"skills":[]}"#;
    assert_eq!((call.method, call.path.as_str(), call.body.as_deref()), (Method::Put, "/me/cv", Some(body)));
    assert_eq!(call.only_as, Some(person(1)));
    assert_eq!(command.not_after(noon()), noon() + TimeDelta::days(30));
}

#[test]
fn two_are_saved_in_the_order_in_which_they_were_written() {
    let mut queue = queue([save_cv("Prima"), save_cv("Dopo")]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1]);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [2], "the last word counts, whatever became of the first");
}

#[test]
fn what_was_sent_is_not_taken_back_what_was_not_is() {
    let mut sent = queue([save_cv("Eccomi")]);
    sent.begin(noon(), 4);
    assert_eq!(sent.undo(id(1), id(2), noon()), Undone::No);
    let mut kept = queue([save_cv("Eccomi")]);
    assert_eq!(kept.undo(id(1), id(2), noon()), Undone::Removed);
    assert!(kept.entries().is_empty());
}
