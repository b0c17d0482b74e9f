//! The line: order, expiry, orphans, taking back.

use super::*;

#[test]
fn one_thing_at_a_time_and_different_things_side_by_side() {
    let mut queue = queue([book(1), relocate(1, 2), book(2), cancel(1)]);
    assert_eq!(names(&queue.begin(noon(), 4)), [1, 3]);
    assert!(queue.begin(noon(), 4).is_empty());
    queue.report(id(1), 1, confirmed(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [2]);
}

#[test]
fn no_more_at_once_than_asked() {
    let mut queue = queue([book(1), book(2), book(3)]);
    assert_eq!(names(&queue.begin(noon(), 2)), [1, 2]);
    assert_eq!(names(&queue.begin(noon(), 2)), [3]);
}

#[test]
fn without_an_answer_it_waits_and_goes_again_with_the_same_bytes() {
    let mut queue = queue([book(1)]);
    let first = queue.begin(noon(), 4).remove(0);
    queue.report(id(1), 1, Report::Unsure, noon(), 0.0);
    assert!(queue.begin(noon(), 4).is_empty());
    assert_eq!(queue.next_wake(), Some(after(1)));
    let second = queue.begin(after(1), 4).remove(0);
    assert_eq!(first.call, second.call);
    assert_eq!(second.call.idempotency_key, Some(id(1).0));
}

#[test]
fn a_network_that_is_back_ends_the_wait() {
    let mut queue = queue([book(1)]);
    queue.begin(noon(), 4);
    queue.report(id(1), 1, Report::NotSent, noon(), 1.0);
    queue.hurry(noon());
    assert_eq!(names(&queue.begin(noon(), 4)), [1]);
}

#[test]
fn who_must_sign_in_first_loses_nothing() {
    let mut queue = queue([book(1)]);
    queue.begin(noon(), 4);
    queue.report(id(1), 1, Report::Asked(Need::SignIn), noon(), 0.0);
    queue.hurry(after(9_000));
    queue.given(Need::Profile, after(9_000));
    assert!(queue.begin(after(9_000), 4).is_empty());
    queue.given(Need::SignIn, after(9_000));
    assert_eq!(names(&queue.begin(after(9_000), 4)), [1]);
}

#[test]
fn what_was_never_sent_expires_and_what_may_have_arrived_does_not() {
    let mut queue = queue([book(1), book(2)]);
    queue.begin(noon(), 1);
    queue.report(id(1), 1, Report::Unsure, noon(), 0.0);
    let late = after(3 * 86_400);
    assert_eq!(names(&queue.begin(late, 4)), [1]);
    assert_eq!(queue.get(id(2)).unwrap().state, State::Expired);
}

#[test]
fn what_comes_after_a_booking_that_was_refused_is_pointless() {
    let mut queue = queue([book(1), relocate(1, 2), book(2)]);
    queue.begin(noon(), 1);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(queue.get(id(2)).unwrap().state, State::Pointless);
    assert_eq!(names(&queue.begin(noon(), 4)), [3]);
}

#[test]
fn a_refused_move_does_not_hold_up_the_rest() {
    let mut queue = queue([relocate(1, 2), cancel(1)]);
    queue.begin(noon(), 4);
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(names(&queue.begin(noon(), 4)), [2]);
}

#[test]
fn the_last_word_stays_until_it_is_read() {
    let mut queue = queue([book(1)]);
    queue.dismiss(id(1));
    queue.begin(noon(), 4);
    queue.dismiss(id(1));
    queue.report(id(1), 1, refused(), noon(), 0.0);
    assert_eq!(queue.entries().len(), 1);
    queue.dismiss(id(1));
    assert_eq!(queue.entries().len(), 0);
}

#[test]
fn taking_back_what_was_never_sent_leaves_nothing() {
    let mut queue = queue([book(1), relocate(1, 2), book(2)]);
    assert_eq!(queue.undo(id(1), id(9), noon()), Undone::Removed);
    assert_eq!(names(queue.entries()), [3]);
    queue.begin(noon(), 4);
    queue.report(id(3), 1, Report::NotSent, noon(), 0.0);
    assert_eq!(queue.undo(id(3), id(9), noon()), Undone::Removed);
    assert!(queue.entries().is_empty());
}

#[test]
fn taking_back_what_may_have_arrived_queues_the_opposite_once() {
    let mut queue = queue([book(1)]);
    queue.begin(noon(), 4);
    assert_eq!(queue.undo(id(1), id(9), noon()), Undone::Queued(id(9)));
    assert_eq!(queue.undo(id(1), id(10), noon()), Undone::No);
    assert!(queue.begin(noon(), 4).is_empty());
    queue.report(id(1), 1, confirmed(), noon(), 0.0);
    let sent = queue.begin(noon(), 4);
    assert_eq!(sent[0].command, cancel(1));
}

#[test]
fn a_tab_that_died_hands_over_and_its_late_word_counts_only_if_definite() {
    let mut queue = queue([book(1)]);
    queue.begin(noon(), 4);
    queue.interrupted(noon(), Some(noon()));
    assert!(queue.begin(noon(), 4).is_empty(), "it began just now, so it may be alive");
    queue.interrupted(after(1), None);
    assert_eq!(names(&queue.begin(after(1), 4)), [1]);
    queue.report(id(1), 1, Report::Unsure, after(1), 0.0);
    assert_eq!(queue.get(id(1)).unwrap().state.try_under_way(), Some(2));
    queue.report(id(1), 1, confirmed(), after(1), 0.0);
    queue.report(id(1), 2, refused(), after(1), 0.0);
    assert_eq!(queue.get(id(1)).unwrap().state, State::Confirmed { answer: Answer::Done });
}

#[test]
fn nobody_sees_what_is_somebody_elses() {
    let entries = queue([book(1)]).entries().to_vec();
    assert!(Queue::new(Owner::Person(person(2)), entries.clone()).entries().is_empty());
    assert_eq!(Queue::new(anna(), entries).begin(noon(), 4)[0].call.only_as, Some(person(1)));
}
