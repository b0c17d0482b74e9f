use super::*;
use crate::offline::outbox::{Answer, EntryId, Owner, Refusal};
use contract::ids::PersonId;
use contract::time::Instant;
use uuid::Uuid;

fn noon() -> Instant {
    "2026-11-30T12:00:00Z".parse().unwrap()
}

fn of(words: &str) -> PostingSearch {
    PostingSearch { words: words.into(), ..PostingSearch::default() }
}

fn id(number: u128) -> SavedSearchId {
    SavedSearchId(Uuid::from_u128(number))
}

fn list() -> SavedSearchList {
    let saved =
        |number, words| SavedSearch { id: id(number), search: of(words), saved_at: noon(), new_postings: 0, newest: 0 };
    SavedSearchList { searches: vec![saved(1, "forno"), saved(2, "bar")] }
}

fn entry(number: u128, words: &str, request: SearchRequest, state: State) -> Entry {
    let command = Command::SavedSearch { saved_search: id(number), search: Box::new(of(words)), request };
    let owner = Owner::Person(PersonId(Uuid::nil()));
    Entry { state, ..Entry::new(EntryId(Uuid::from_u128(number)), owner, 0, command, noon()) }
}

fn confirmed() -> State {
    State::Confirmed { answer: Answer::Done }
}

fn refused() -> State {
    State::Refused { refusal: Refusal::Unknown(409) }
}

#[test]
fn a_search_is_free_until_it_is_asked_for_and_then_saved() {
    let stands = |entries: &[Entry], words: &str| standing(entries, Some(&list()), &of(words));
    assert_eq!(stands(&[], "pane"), Standing::Free);
    assert_eq!(stands(&[], "forno "), Standing::Saved(Box::new(list().searches[0].clone())));
    for state in [State::Saved, confirmed(), refused()] {
        let asked = entry(9, "pane", SearchRequest::Save, state);
        assert_eq!(stands(std::slice::from_ref(&asked), "pane"), Standing::Asked(Box::new(asked.clone())));
        assert_eq!(stands(std::slice::from_ref(&asked), "gelato"), Standing::Free);
    }
}

#[test]
fn what_is_being_forgotten_can_be_saved_again_and_what_was_not_forgotten_is_there() {
    for (state, is_left) in [(State::Saved, false), (confirmed(), false), (refused(), true)] {
        let entries = [entry(1, "forno", SearchRequest::Forget, state)];
        let stands = standing(&entries, Some(&list()), &of("forno"));
        assert_eq!(stands == Standing::Free, !is_left);
        let names: Vec<_> = left(&entries, &list()).into_iter().map(|saved| saved.id).collect();
        assert_eq!(names, if is_left { vec![id(1), id(2)] } else { vec![id(2)] });
    }
}

#[test]
fn without_any_answer_of_the_server_it_can_be_saved() {
    assert_eq!(standing(&[], None, &of("forno")), Standing::Free);
}
