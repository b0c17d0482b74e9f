//! Many clients, one desk. The check says what is wrong instead of failing, so that a second test can show that it
//! does find what is wrong once the key is gone.

use contract::accounts::Role;
use contract::bookings::{Booking, BookingStatus};
use contract::ids::{BookingId, SpaceId};
use contract::problem::Code;
use futures_util::future::join_all;
use sea_orm::ConnectionTrait;
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;

use crate::support::desks::{Desks, ask, slot};
use crate::support::{Browser, Reply, TestApp};

const CLIENTS: usize = 64;
const ROUNDS: usize = 50;

async fn clients(app: &TestApp, count: usize) -> Vec<Browser> {
    let mut clients = Vec::with_capacity(count);
    for _ in 0..count {
        clients.push(app.signed_in(Role::Citizen).await);
    }
    clients
}

/// A day of its own for each round, so that no limit per day is met.
fn day(round: usize) -> String {
    let first: chrono::NaiveDate = "2026-12-01".parse().unwrap();
    format!("{}", first + chrono::Days::new(round as u64))
}

/// Everybody wants the same desk at once; says what is wrong with the answers.
async fn fight(clients: &[Browser], desk: SpaceId, round: usize) -> Result<(), String> {
    let day = day(round);
    let asks = clients.iter().cloned().map(|client| {
        let slot = slot(desk, &day, "10:00", "11:00");
        tokio::spawn(async move { ask(&client, slot).await })
    });
    let replies: Vec<Reply> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
    let winners = replies.iter().filter(|reply| reply.status.as_u16() == 201).count();
    if winners != 1 {
        return Err(format!("round {round}: {winners} people have the same desk"));
    }
    for reply in replies.iter().filter(|reply| reply.status.as_u16() != 201) {
        if reply.status.as_u16() != 409 {
            return Err(format!("round {round}: {} {}", reply.status, reply.text));
        }
        let problem = reply.problem();
        if problem.code != Code::SlotTaken || problem.alternatives.is_empty() {
            return Err(format!("round {round}: {}", reply.text));
        }
    }
    Ok(())
}

both_databases!(a_desk_that_64_want_at_once_has_one_holder, async |app: TestApp| {
    let centre = Desks::open(&app, 3).await;
    let clients = clients(&app, CLIENTS).await;
    for round in 0..ROUNDS {
        fight(&clients, centre.desks[0], round).await.unwrap();
    }
});

both_databases!(without_the_key_the_same_check_fails, async |app: TestApp| {
    let centre = Desks::open(&app, 3).await;
    let clients = clients(&app, 8).await;
    let connection = app.state.store.read();
    let without_key = match connection.get_database_backend() {
        sea_orm::DbBackend::Postgres => "ALTER TABLE booking_cell DROP CONSTRAINT booking_cell_pkey",
        _ => {
            "DROP TABLE booking_cell; \
             CREATE TABLE booking_cell (space, seat, cell, person, holder, UNIQUE (person, cell))"
        }
    };
    connection.execute_unprepared(without_key).await.unwrap();
    let outcome = fight(&clients, centre.desks[0], 0).await;
    assert!(outcome.as_ref().is_err_and(|breach| breach.contains("people have the same desk")), "{outcome:?}");
});

/// Who holds what according to the server, after everything; says what is wrong.
async fn one_holder_each(clients: &[Browser]) -> Result<(), String> {
    let mut held: HashMap<(SpaceId, i64), BookingId> = HashMap::new();
    for client in clients {
        let mine: contract::bookings::MyBookings = client.get("/bookings").await.json();
        for booking in mine.coming.iter().filter(|booking| booking.status == BookingStatus::Confirmed) {
            let mut at = booking.starts_at.timestamp();
            while at < booking.ends_at.timestamp() {
                if let Some(other) = held.insert((booking.slot.space, at), booking.id) {
                    return Err(format!("{other} and {} hold the same desk", booking.id));
                }
                at += 900;
            }
        }
    }
    Ok(())
}

both_databases!(booking_moving_and_cancelling_at_once_leaves_one_holder, async |app: TestApp| {
    let centre = Arc::new(Desks::open(&app, 2).await);
    let clients = clients(&app, 16).await;
    for round in 0..6 {
        let work = clients.iter().cloned().enumerate().map(|(index, client)| {
            let centre = centre.clone();
            let day = day(round);
            tokio::spawn(async move {
                let times = [("09:00", "11:00"), ("10:00", "12:00"), ("11:00", "12:30")];
                let wanted = |turn: usize| {
                    let (start, end) = times[(index + turn) % times.len()];
                    slot(centre.desks[(index + turn) % 2], &day, start, end)
                };
                let first = ask(&client, wanted(0)).await;
                assert!(matches!(first.status.as_u16(), 201 | 409), "{} {}", first.status, first.text);
                if first.status.as_u16() != 201 {
                    return;
                }
                let path = format!("/bookings/{}", first.json::<Booking>().id);
                for turn in 1..3 {
                    let moved = client.command(&format!("{path}/move"), &json!({ "slot": wanted(turn) })).await;
                    assert!(matches!(moved.status.as_u16(), 200 | 409), "{} {}", moved.status, moved.text);
                }
                if index % 3 == 0 {
                    let cancelled = client.command(&format!("{path}/cancel"), &json!({})).await;
                    assert_eq!(cancelled.status.as_u16(), 200, "{}", cancelled.text);
                }
            })
        });
        for done in join_all(work).await {
            done.unwrap();
        }
        one_holder_each(&clients).await.unwrap();
    }
});
