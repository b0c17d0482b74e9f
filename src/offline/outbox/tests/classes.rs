//! What belongs to the phone rather than to a person.

use super::*;
use serde_json::json;

#[test]
fn what_is_handed_in_is_the_phones_whoever_is_signed_in() {
    for signed_in in [None, Some(person(1))] {
        assert_eq!(hand_in().owner(signed_in), Some(Owner::Phone));
        assert_eq!(book(1).owner(signed_in), signed_in.map(Owner::Person));
    }
    let call = hand_in().call(Owner::Phone, Uuid::from_u128(9));
    let [class, pupil] = [80, 81].map(Uuid::from_u128);
    assert_eq!(call.path, format!("/classes/{class}/results/{pupil}"));
    assert_eq!(
        (call.only_as, call.body.as_deref()),
        (None, Some(r#"{"version":1,"form":"short","answers":{"r01":5}}"#))
    );
    assert_eq!(book(1).call(anna(), Uuid::from_u128(9)).only_as, Some(person(1)));
}

#[test]
fn the_phone_and_a_person_have_lines_of_their_own() {
    let mut phone = Queue::new(Owner::Phone, []);
    phone.add(id(1), hand_in(), noon());
    let mut of_anna = Queue::new(anna(), phone.entries().to_vec());
    assert!(of_anna.entries().is_empty());
    of_anna.add(id(2), book(1), noon());
    assert!(Queue::new(Owner::Phone, of_anna.entries().to_vec()).entries().is_empty());
}

#[test]
fn it_is_sent_for_a_week_after_the_last_hour() {
    assert_eq!(hand_in().not_after(noon()), after(3600) + TimeDelta::days(7));
    let mut queue = Queue::new(Owner::Phone, []);
    queue.add(id(1), hand_in(), noon());
    assert!(queue.begin(after(3600) + TimeDelta::days(8), 4).is_empty());
    assert_eq!(queue.entries()[0].state, State::Expired);
}

#[test]
fn it_can_be_taken_back_until_it_is_sent() {
    let mut queue = Queue::new(Owner::Phone, []);
    queue.add(id(1), hand_in(), noon());
    assert!(queue.entries()[0].can_be_undone());
    assert_eq!(queue.begin(noon(), 1).len(), 1);
    queue.report(id(1), 1, confirmed(), noon(), 0.0);
    assert!(!queue.entries()[0].can_be_undone());
}

/// Rows of before the phone had any say whose they are in the same way.
#[test]
fn an_owner_is_one_word_in_its_row() {
    let written = |owner: Owner| serde_json::to_value(owner).unwrap();
    assert_eq!(written(Owner::Phone), json!("phone"));
    assert_eq!(written(anna()), serde_json::to_value(person(1)).unwrap());
    for owner in [Owner::Phone, anna()] {
        assert_eq!(serde_json::from_value::<Owner>(written(owner)).unwrap(), owner);
    }
    assert!(serde_json::from_value::<Owner>(json!("somebody")).is_err());
}
