//! Many clients, one time of a counsellor; many clients and counsellors, one room.

use contract::accounts::Role;
use contract::appointments::{AppointmentStatus, BookAppointment, MyAppointments};
use contract::problem::Code;
use futures_util::future::join_all;
use sea_orm::ConnectionTrait;
use serde_json::json;
use std::collections::HashSet;
use std::sync::Arc;

use crate::support::desks::DAY;
use crate::support::talks::{Talks, ask, slot};
use crate::support::{Browser, Reply, TestApp};

const CLIENTS: usize = 64;

async fn clients(app: &TestApp, count: usize) -> Vec<Browser> {
    let mut clients = Vec::with_capacity(count);
    for _ in 0..count {
        clients.push(app.signed_in(Role::Citizen).await);
    }
    clients
}

/// Each wishes at once.
async fn all_ask(clients: &[Browser], wish: impl Fn(usize) -> BookAppointment) -> Vec<Reply> {
    let asks = clients.iter().cloned().enumerate().map(|(index, client)| {
        let wish = wish(index);
        tokio::spawn(async move { ask(&client, &wish).await })
    });
    join_all(asks).await.into_iter().map(Result::unwrap).collect()
}

/// One has it and the others are offered something else; says what is wrong.
fn one_winner(replies: &[Reply], refusals: &[Code]) -> Result<(), String> {
    let winners = replies.iter().filter(|reply| reply.status.as_u16() == 201).count();
    if winners != 1 {
        return Err(format!("{winners} people have the same time"));
    }
    for reply in replies.iter().filter(|reply| reply.status.as_u16() != 201) {
        if reply.status.as_u16() != 409 || !refusals.contains(&reply.code()) {
            return Err(format!("{} {}", reply.status, reply.text));
        }
        if reply.problem().appointment_alternatives.is_empty() {
            return Err(format!("nothing is offered: {}", reply.text));
        }
    }
    Ok(())
}

both_databases!(a_time_that_64_want_at_once_has_one_holder, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 2).await;
    let clients = clients(&app, CLIENTS).await;
    for start in ["09:00", "10:00", "11:00"] {
        let replies = all_ask(&clients, |_| talks.wish(0, start)).await;
        // At the last hour nothing else is left.
        let outcome = one_winner(&replies, &[Code::CounsellorBusy]);
        assert!(outcome.is_ok() || start == "11:00", "{outcome:?}");
        assert_eq!(replies.iter().filter(|reply| reply.status.as_u16() == 201).count(), 1);
    }
});

both_databases!(a_room_that_many_counsellors_want_at_once_has_one_appointment, async |app: TestApp| {
    let talks = Talks::open(&app, 4, 1).await;
    let clients = clients(&app, 16).await;
    for start in ["09:00", "10:00"] {
        let replies = all_ask(&clients, |index| talks.wish(index % 4, start)).await;
        one_winner(&replies, &[Code::CounsellorBusy, Code::NoRoomFree]).unwrap();
    }
});

both_databases!(without_the_keys_two_counsellors_are_in_one_room, async |app: TestApp| {
    let talks = Talks::open(&app, 4, 1).await;
    let clients = clients(&app, 4).await;
    let connection = app.state.store.read();
    let without_keys = match connection.get_database_backend() {
        sea_orm::DbBackend::Postgres => {
            "ALTER TABLE booking_cell DROP CONSTRAINT booking_cell_pkey; DROP INDEX booking_cell_person"
        }
        _ => "DROP TABLE booking_cell; CREATE TABLE booking_cell (space, seat, cell, person, holder)",
    };
    connection.execute_unprepared(without_keys).await.unwrap();
    let outcome = one_winner(&all_ask(&clients, |index| talks.wish(index, "09:00")).await, &[]);
    assert!(outcome.as_ref().is_err_and(|breach| breach.contains("4 people have")), "{outcome:?}");
});

both_databases!(booking_moving_and_cancelling_at_once_leaves_nobody_in_two_places, async |app: TestApp| {
    let talks = Arc::new(Talks::open(&app, 2, 1).await);
    let clients = clients(&app, 12).await;
    let work = clients.iter().cloned().enumerate().map(|(index, client)| {
        let talks = talks.clone();
        tokio::spawn(async move {
            let starts = ["09:00", "09:30", "10:00", "10:30"];
            let first = ask(&client, &talks.wish(index % 2, starts[index % 4])).await;
            assert!(matches!(first.status.as_u16(), 201 | 409), "{} {}", first.status, first.text);
            if first.status.as_u16() != 201 {
                return;
            }
            let path = format!("/appointments/{}", first.json::<contract::appointments::Appointment>().id);
            for turn in 1..4 {
                let (who, way) = (talks.counsellor((index + turn) % 2), first_way(turn));
                let to = json!({ "slot": slot(who, way, DAY, starts[(index + turn) % 4]), "phone": "0835123456" });
                let moved = client.command(&format!("{path}/move"), &to).await;
                assert!(matches!(moved.status.as_u16(), 200 | 409), "{} {}", moved.status, moved.text);
            }
            if index % 3 == 0 {
                assert_eq!(client.command(&format!("{path}/cancel"), &json!({})).await.status.as_u16(), 200);
            }
        })
    });
    for done in join_all(work).await {
        done.unwrap();
    }
    let mut held = HashSet::new();
    for client in &clients {
        let mine: MyAppointments = client.get("/me/appointments").await.json();
        for talk in mine.coming.iter().filter(|talk| talk.status == AppointmentStatus::Confirmed) {
            for cell in (talk.starts_at.timestamp()..talk.ends_at.timestamp()).step_by(900) {
                assert!(held.insert((talk.slot.counsellor.to_string(), cell)), "two with one counsellor");
                if let Some(room) = &talk.room_label {
                    assert!(held.insert((room.clone(), cell)), "two in one room");
                }
            }
        }
    }
});

fn first_way(turn: usize) -> contract::appointments::AppointmentWay {
    contract::appointments::AppointmentWay::ALL[turn % 2]
}
