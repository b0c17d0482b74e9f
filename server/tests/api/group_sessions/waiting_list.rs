use contract::accounts::Role;
use contract::group_sessions::{GroupRegistration, RegistrationStatus};
use portalavoro_server::features::group_sessions::promote_due;
use serde_json::json;

use crate::support::desks::{DAY, ask as ask_desk, had as had_desk, slot as desk_slot};
use crate::support::groups::{Groups, ask, give_up, had, mine};
use crate::support::{Browser, TestApp};

/// So many people who asked one after the other.
async fn all_in_order(
    app: &TestApp,
    session: &contract::group_sessions::GroupSession,
    count: usize,
) -> Vec<(Browser, GroupRegistration)> {
    let mut people = Vec::with_capacity(count);
    for _ in 0..count {
        let person = app.signed_in(Role::Citizen).await;
        let registration = had(&ask(&person, session).await);
        people.push((person, registration));
    }
    people
}

async fn stands(person: &Browser) -> (RegistrationStatus, Option<u16>) {
    let coming = mine(person).await.coming;
    (coming[0].status, coming[0].position)
}

async fn promotions(app: &TestApp) -> usize {
    app.mails().await.iter().filter(|mail| mail.contains("rinuncia: il posto va a chi aspetta")).count()
}

const HAS_PLACE: (RegistrationStatus, Option<u16>) = (RegistrationStatus::Registered, None);

const fn waits(position: u16) -> (RegistrationStatus, Option<u16>) {
    (RegistrationStatus::Waiting, Some(position))
}

both_databases!(the_first_who_is_free_gets_the_place, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let people = all_in_order(&app, &session, 4).await;
    let [anna, bruno, carla, dora] = [&people[0].0, &people[1].0, &people[2].0, &people[3].0];
    assert_eq!((stands(carla).await, stands(dora).await), (waits(2), waits(3)));
    // The first who waits takes a desk meanwhile: who waits holds no time.
    let desk = had_desk(&ask_desk(bruno, desk_slot(groups.desk, DAY, "10:00", "11:00")).await);
    give_up(anna, &people[0].1).await.json::<GroupRegistration>();
    assert_eq!((stands(bruno).await, stands(carla).await, stands(dora).await), (waits(1), HAS_PLACE, waits(2)));
    assert_eq!(promotions(&app).await, 1, "who was skipped is told nothing");
    // Once Bruno is free again he is the next, and before Dora.
    bruno.command(&format!("/bookings/{}/cancel", desk.id), &json!({})).await;
    give_up(carla, &people[2].1).await.json::<GroupRegistration>();
    assert_eq!((stands(bruno).await, stands(dora).await), (HAS_PLACE, waits(1)));
    // Who gives up waiting leaves the list, and nobody gets a place by it.
    give_up(dora, &people[3].1).await.json::<GroupRegistration>();
    assert_eq!(promotions(&app).await, 2);
    let list = groups.participants(&session).await;
    assert_eq!((list.session.registered, list.session.waiting, list.entries.len()), (1, 0, 4));
});

both_databases!(a_place_that_nobody_could_take_goes_to_who_becomes_free, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let people = all_in_order(&app, &session, 2).await;
    let [anna, bruno] = [&people[0].0, &people[1].0];
    let desk = had_desk(&ask_desk(bruno, desk_slot(groups.desk, DAY, "10:00", "11:00")).await);
    give_up(anna, &people[0].1).await.json::<GroupRegistration>();
    promote_due(&app.state).await.unwrap();
    assert_eq!(stands(bruno).await, waits(1));
    bruno.command(&format!("/bookings/{}/cancel", desk.id), &json!({})).await;
    for _ in 0..2 {
        promote_due(&app.state).await.unwrap();
    }
    assert_eq!((stands(bruno).await, promotions(&app).await), (HAS_PLACE, 1));
    // Their time is held from then on.
    let desk = ask_desk(bruno, desk_slot(groups.desk, DAY, "10:00", "11:00")).await;
    assert_eq!(desk.code(), contract::problem::Code::PersonBusy);
});

both_databases!(who_comes_new_does_not_pass_who_waits_and_is_free, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let people = all_in_order(&app, &session, 2).await;
    let bruno = &people[1].0;
    let desk = had_desk(&ask_desk(bruno, desk_slot(groups.desk, DAY, "10:00", "11:00")).await);
    give_up(&people[0].0, &people[0].1).await.json::<GroupRegistration>();
    bruno.command(&format!("/bookings/{}/cancel", desk.id), &json!({})).await;
    let carla = app.signed_in(Role::Citizen).await;
    let carlas = had(&ask(&carla, &session).await);
    assert_eq!((carlas.status, carlas.position), waits(1));
    assert_eq!(stands(bruno).await, HAS_PLACE);
});

both_databases!(more_places_go_to_who_waits_and_fewer_take_nobodys, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let people = all_in_order(&app, &session, 4).await;
    let resized = groups.resize(&session, 3).await.json::<contract::group_sessions::GroupSession>();
    assert_eq!((resized.registered, resized.waiting, resized.version), (3, 1, 1));
    assert_eq!(promotions(&app).await, 2);
    let fewer = groups.resize(&session, 2).await;
    assert_eq!((fewer.status.as_u16(), fewer.code()), (409, contract::problem::Code::FewerPlacesThanRegistered));
    // Of three, the first gives up; with two places left nobody gets that one.
    let more = groups.resize(&session, 11).await;
    assert_eq!((more.status.as_u16(), more.problem().fields[0].field.as_str()), (422, "places"));
    give_up(&people[3].0, &people[3].1).await.json::<GroupRegistration>();
    give_up(&people[0].0, &people[0].1).await.json::<GroupRegistration>();
    assert_eq!(groups.resize(&session, 2).await.status.as_u16(), 200);
    let erin = app.signed_in(Role::Citizen).await;
    assert_eq!(had(&ask(&erin, &session).await).status, RegistrationStatus::Waiting);
    give_up(&people[1].0, &people[1].1).await.json::<GroupRegistration>();
    assert_eq!(stands(&erin).await, HAS_PLACE, "also where the other sits on the last chair");
});
