//! Many people, few places: as many have one as there are, the others wait in an order, and nobody is lost.
//!
//! Without the lock of the session's row both races are lost on PostgreSQL. On SQLite, whose transactions come one
//! after the other, the row's lock adds nothing.

use contract::accounts::Role;
use contract::group_sessions::{GroupRegistration, GroupSession, Participants, RegistrationStatus};
use futures_util::future::join_all;
use std::collections::BTreeSet;

use crate::support::groups::{Groups, ask, give_up, had};
use crate::support::{Browser, TestApp};

const CLIENTS: usize = 64;
const PLACES: u16 = 5;

async fn clients(app: &TestApp, count: usize) -> Vec<Browser> {
    let mut clients = Vec::with_capacity(count);
    for _ in 0..count {
        clients.push(app.signed_in(Role::Citizen).await);
    }
    clients
}

async fn all_ask(clients: &[Browser], session: &GroupSession) -> Vec<GroupRegistration> {
    let asks = clients.iter().cloned().map(|client| {
        let session = session.clone();
        tokio::spawn(async move { had(&ask(&client, &session).await) })
    });
    join_all(asks).await.into_iter().map(Result::unwrap).collect()
}

/// Says what is wrong with a list in which so many people are.
fn check(list: &Participants, people: usize) -> Result<(), String> {
    let count = |status| list.entries.iter().filter(|entry| entry.status == status).count();
    let (registered, waiting) = (count(RegistrationStatus::Registered), count(RegistrationStatus::Waiting));
    if registered != usize::from(list.session.places).min(people) {
        return Err(format!("{registered} people have {} places", list.session.places));
    }
    if registered + waiting != people {
        return Err(format!("of {people} people {} are in the list", registered + waiting));
    }
    let positions: Vec<_> = list.entries.iter().filter_map(|entry| entry.position).collect();
    let expected: Vec<_> = (1..=u16::try_from(waiting).unwrap()).collect();
    if positions != expected {
        return Err(format!("the positions in the list are {positions:?}"));
    }
    Ok(())
}

both_databases!(sixty_four_who_want_five_places_at_once, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(PLACES).await;
    let clients = clients(&app, CLIENTS).await;
    let answers = all_ask(&clients, &session).await;
    let had: Vec<_> = answers.iter().filter(|one| one.status == RegistrationStatus::Registered).collect();
    assert_eq!(had.len(), usize::from(PLACES));
    let positions: BTreeSet<_> = answers.iter().filter_map(|one| one.position).collect();
    assert_eq!(positions.len(), CLIENTS - usize::from(PLACES), "two were told the same position");
    check(&groups.participants(&session).await, CLIENTS).unwrap();
});

both_databases!(giving_up_and_asking_at_once_loses_nobody, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(PLACES).await;
    let (first, later) = (clients(&app, 24).await, clients(&app, 24).await);
    let answers = all_ask(&first, &session).await;
    // Every second of the first gives up, with a place or without, while others come and places are added.
    let leaving: Vec<_> = first.iter().cloned().zip(answers).step_by(2).collect();
    let leaves = leaving.into_iter().map(|(client, registration)| {
        tokio::spawn(async move { assert_eq!(give_up(&client, &registration).await.status.as_u16(), 200) })
    });
    let leaves = join_all(leaves);
    let resize = groups.resize(&session, PLACES + 2);
    let (left, came, resized) = tokio::join!(leaves, all_ask(&later, &session), resize);
    left.into_iter().for_each(Result::unwrap);
    assert_eq!((came.len(), resized.status.as_u16()), (24, 200));
    let list = groups.participants(&session).await;
    check(&list, 36).unwrap();
    let gave_up = list.entries.iter().filter(|entry| entry.status == RegistrationStatus::Cancelled).count();
    assert_eq!(gave_up, 12);
    // Nobody is told of a place twice, and nobody who did not get one by waiting.
    let told = app.mails().await;
    let told: Vec<_> = told.iter().filter(|mail| mail.contains("rinuncia: il posto va a chi aspetta")).collect();
    let to: BTreeSet<_> = told.iter().map(|mail| mail.lines().find(|line| line.starts_with("To: "))).collect();
    assert_eq!(to.len(), told.len(), "somebody was promoted twice");
});
