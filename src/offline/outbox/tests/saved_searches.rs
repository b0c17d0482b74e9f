//! Saving a search and forgetting it without a network.

use super::*;
use crate::client::Method;

#[test]
fn it_is_saved_with_what_it_looks_for_and_forgotten_by_its_name() {
    let call = |command: Command| command.call(anna(), Uuid::from_u128(9));
    let (saved, forgotten) = (call(save_search(95)), call(forget_search(95)));
    assert_eq!((saved.method, saved.path.as_str()), (Method::Post, "/me/saved-searches"));
    let body: serde_json::Value = serde_json::from_str(&saved.body.unwrap()).unwrap();
    assert_eq!(body["id"], serde_json::json!(Uuid::from_u128(95)));
    assert_eq!(body["search"]["words"], "forno");
    assert_eq!(forgotten.path, format!("/me/saved-searches/{}/forget", Uuid::from_u128(95)));
    assert_eq!((forgotten.method, forgotten.body.as_deref()), (Method::Post, Some("{}")));
}

#[test]
fn each_takes_the_other_back_and_what_never_left_is_taken_back_alone() {
    assert_eq!(save_search(95).opposite(), Some(forget_search(95)));
    assert_eq!(forget_search(95).opposite(), Some(save_search(95)));
    let mut kept = queue([save_search(95)]);
    assert_eq!(kept.undo(id(1), id(2), noon()), Undone::Removed);
}

#[test]
fn what_was_not_saved_is_not_forgotten() {
    let mut queue = queue([save_search(95), forget_search(95), save_search(96)]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1, 3]);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [0_u128; 0], "there is nothing to forget");
    assert_eq!(save_search(95).not_after(noon()), noon() + TimeDelta::days(30));
}
