//! What was acknowledged is there, and nothing is there twice: the real program is killed again and again, while people
//! send what waits in their outboxes until each command has a definite answer.

// A test may fail where it likes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

// This program uses a part of what the API's tests stand on.
#[allow(dead_code, unused_imports)]
#[macro_use]
#[path = "../api/support/mod.rs"]
mod support;

mod integrity;
mod outbox;
mod plan;
mod program;
mod reaper;
mod truth;

use chrono::Utc;
use contract::accounts::Role;
use futures_util::future::join_all;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

use crate::outbox::{Outbox, Tally};
use crate::plan::Planner;
use crate::program::Program;
use crate::support::desks::Desks;
use crate::support::{Browser, TestApp};

const PEOPLE: usize = 200;
const KILLS: u32 = 50;
/// Few enough desks for many refusals, enough for many bookings.
const DESKS: u16 = 12;

/// Set it to the number that a failed run printed, to draw the same plans and moments again.
const SEED: &str = "PORTALAVORO_TEST_SEED";

fn seed() -> u64 {
    let seed = std::env::var(SEED).map_or_else(|_| rand::random(), |text| text.parse().unwrap());
    println!("{SEED}={seed}");
    seed
}

both_databases!(what_was_acknowledged_is_there_once_however_the_server_dies, async |app: TestApp| {
    let random = &mut StdRng::seed_from_u64(seed());
    let mut program = Program::at_a_free_port(&app.database_url);
    let people = people(&app, &program, random).await;
    // From here on only the program uses the database, as it would in earnest.
    app.state.stopping.cancel();
    app.state.store.read().clone().close().await.unwrap();

    let evening = CancellationToken::new();
    let work: Vec<_> = people.into_iter().map(|person| tokio::spawn(person.work(evening.clone()))).collect();
    reaper::kill_again_and_again(&mut program, KILLS, random).await;
    evening.cancel();
    let mut people = Vec::with_capacity(PEOPLE);
    for done in join_all(work).await {
        people.push(done.unwrap().unwrap_or_else(|breach| panic!("{breach}\n{}", program.log())));
    }
    let tally: Tally = people.iter().map(Outbox::tally).sum();
    println!("{KILLS} kills; {tally:?}");
    tally.must_have_been_disturbed(KILLS);

    let before = truth::Stored::read(&app.database_url).await;
    let replays = people.iter().map(Outbox::everything_is_answered_as_before);
    join_all(replays).await.into_iter().collect::<Result<(), _>>().unwrap();
    program.stop();
    let after = truth::Stored::read(&app.database_url).await;
    assert_eq!(before, after, "sending everything again changed something");
    after.must_be_what_was_acknowledged(&people);
    after.must_have_one_holder_a_slot();
    integrity::must_hold(&app.database_url).await;
});

/// People with a session at the program, and what they will want.
async fn people(app: &TestApp, program: &Program, random: &mut StdRng) -> Vec<Outbox> {
    // The program has the real clock, and would find sessions of another year expired.
    app.clock.set(&Utc::now().to_rfc3339());
    let desks = Arc::new(Desks::open(app, DESKS).await.desks);
    let mut people = Vec::with_capacity(PEOPLE);
    for _ in 0..PEOPLE {
        let here = app.signed_in(Role::Citizen).await;
        let there = Browser::new(program.url(), program.url()).with_session(here.person(), &here.session_token());
        people.push(Outbox::new(there, Planner::new(desks.clone(), StdRng::seed_from_u64(random.random()))));
    }
    people
}
