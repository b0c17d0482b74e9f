//! The service worker sends the same rows when no page is open (`public/service-worker-outbox.js`). It has the rules once
//! more, in JavaScript; a browser test applies them to the same file and must come to the same end.

use super::*;
use contract::generation::{APP_GENERATION, APP_GENERATION_HEADER};
use contract::ids::BlockId;
use serde_json::{Value, json};

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/offline/outbox.json");

const WORKER: &str = include_str!("../../../../public/service-worker-outbox.js");

/// One row for each state and for each kind of entity.
fn rows() -> Vec<Entry> {
    let tries = Tries { made: 2, unsure: false };
    let block = BlockId(Uuid::from_u128(60));
    let waiting = |until, why| State::Waiting { tries, until, why };
    let refusal = Refusal::Unknown(409);
    let made: Vec<(Command, State)> = vec![
        (book(51), State::Saved),
        (relocate(51, 2), State::Saved),
        (book(52), waiting(after(60), Delay::Unreachable)),
        (book(53), waiting(after(60), Delay::Busy)),
        (book(54), waiting(after(-60), Delay::Busy)),
        (book(55), State::Sending { tries, since: after(-5) }),
        (book(56), State::Paused { tries, need: Need::SignIn }),
        (cancel(56), State::Saved),
        (book(57), State::Confirmed { answer: Answer::Done }),
        (cancel(57), State::Saved),
        (cancel(58), State::Refused { refusal: refusal.clone() }),
        (cancel(58), State::Stale { refusal }),
        (cancel(59), State::Expired),
        (cancel(59), State::Pointless),
        (Command::CheckIn { code: "K7PQ2MXA".into(), booking: None }, State::Saved),
        (Command::CheckIn { code: "K7PQ2MXA".into(), booking: Some(BookingId(Uuid::from_u128(57))) }, State::Saved),
        (Command::BlockSpace { block, place: place(1), reason: "Lavori".into() }, State::Saved),
        (Command::LiftBlock { block, place: place(1) }, State::Saved),
        (save_interests(), State::Saved),
        (Command::ForgetInterests {}, State::Saved),
        (book_talk(70), State::Saved),
        (cancel_talk(70), State::Saved),
        (withdraw_range(71), State::Saved),
        (register(81), State::Saved),
        (leave_group(81), State::Saved),
        (save_cv("Eccomi"), State::Saved),
        (apply(91), State::Saved),
        (write_to_company(91), State::Saved),
        (save_search(95), State::Saved),
        (forget_search(95), State::Saved),
    ];
    let lines = (1..).zip(made);
    lines
        .map(|(number, (command, state))| Entry {
            state,
            ..Entry::new(id(number), anna(), number as u64, command, noon())
        })
        .collect()
}

/// What belongs to the phone is in a line of its own.
fn rows_of_the_phone() -> Vec<Entry> {
    vec![
        Entry::new(id(101), Owner::Phone, 0, hand_in(), noon()),
        Entry::new(id(102), Owner::Phone, 1, hand_in(), noon()),
    ]
}

/// The queue as it is when whoever was sending is gone and the network is back.
fn network_is_back(owner: Owner, rows: &[Entry]) -> Queue {
    let mut queue = Queue::new(owner, rows.to_vec());
    queue.interrupted(noon(), None);
    queue.hurry(noon());
    queue
}

#[test]
fn the_service_worker_has_the_same_rules() {
    let (of_anna, of_the_phone) = (of(anna(), rows(), 14), of(Owner::Phone, rows_of_the_phone(), 1));
    let ours = json!({ "now": noon(), "of_a_person": of_anna, "of_the_phone": of_the_phone });
    let shared: Value = serde_json::from_str(&std::fs::read_to_string(SHARED).unwrap()).unwrap();
    assert_eq!(shared, ours, "{SHARED} should be\n{ours}");
}

/// The rows of an owner, what of them is ready, and the state in which that waits for its answer.
fn of(owner: Owner, rows: Vec<Entry>, expected: usize) -> Value {
    let mut queue = network_is_back(owner, &rows);
    let ready: Vec<EntryId> = queue.begin(noon(), rows.len()).iter().map(|entry| entry.id).collect();
    // Sent, with nobody to hear the answer.
    queue.interrupted(noon(), None);
    let possibly_sent: Vec<&Entry> = ready.iter().filter_map(|id| queue.get(*id)).collect();
    assert_eq!(ready.len(), expected, "{ready:?}");
    assert!(possibly_sent.iter().all(|entry| !entry.state.is_here_only()));
    json!({ "rows": rows, "ready": ready, "possibly_sent": possibly_sent })
}

#[test]
fn what_came_too_late_is_not_sent_for_the_first_time() {
    let mut late = rows();
    late.iter_mut().for_each(|entry| entry.not_after = after(-1));
    let begun = network_is_back(anna(), &late).begin(noon(), late.len());
    assert_eq!(names(&begun), [6], "only what may have been sent before");
}

#[test]
fn the_service_worker_looks_for_the_phones_rows_too() {
    assert!(WORKER.contains(&format!(r#"const PHONE = "{}";"#, Owner::Phone)));
}

#[test]
fn the_service_worker_says_the_same_generation() {
    assert!(WORKER.contains(&format!(r#"const APP_GENERATION = "{APP_GENERATION}";"#)));
    assert!(WORKER.contains(&format!(r#""{APP_GENERATION_HEADER}": APP_GENERATION"#)));
}
