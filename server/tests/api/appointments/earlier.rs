use contract::accounts::Role;
use contract::appointments::{Appointment, AppointmentReason, BookAppointment, MyAppointments};
use serde_json::json;
use std::time::Duration;

use crate::support::talks::{Talks, ask, had};
use crate::support::{Browser, TestApp};

/// The mails about an earlier time, in order, as who got them.
async fn told(app: &TestApp) -> Vec<String> {
    let mails = app.mails().await;
    let about = mails.iter().filter(|mail| mail.contains("Si_=C3=A8_liberato") || mail.contains("liberato un posto"));
    about.map(|mail| mail.lines().find_map(|line| line.strip_prefix("To: ")).unwrap_or_default().to_owned()).collect()
}

fn address(browser: &Browser) -> String {
    format!("{}@example.org", browser.person().0.simple())
}

fn short(wish: BookAppointment) -> BookAppointment {
    BookAppointment { reason: AppointmentReason::Cv, tell_earlier: true, ..wish }
}

both_databases!(who_asked_is_told_in_the_order_of_asking_and_once, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let first = app.signed_in(Role::Citizen).await;
    let early = had(&ask(&first, &talks.wish(0, "09:00")).await);
    let (anna, bruno, carla) =
        (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let bruno_has = had(&ask(&bruno, &short(talks.wish(0, "10:00"))).await);
    app.clock.advance(Duration::from_secs(60));
    had(&ask(&anna, &short(talks.wish(0, "10:30"))).await);
    had(&ask(&carla, &BookAppointment { tell_earlier: false, ..short(talks.wish(0, "11:00")) }).await);
    assert!(told(&app).await.is_empty());
    first.command(&format!("/appointments/{}/cancel", early.id), &json!({})).await.json::<Appointment>();
    assert_eq!(told(&app).await, [address(&bruno), address(&anna)], "who asked first, first");
    let mine: MyAppointments = anna.get("/me/appointments").await.json();
    let offered = mine.coming[0].earlier.clone().unwrap();
    assert_eq!(offered.slot.start, "09:00".parse().unwrap());
    assert_eq!(mine.coming[0].slot.start, "10:30".parse().unwrap(), "nobody is moved");

    // Somebody takes it and gives it back: it was told already. Once it is taken it is offered no longer.
    let again = had(&ask(&first, &talks.wish(0, "09:00")).await);
    assert_eq!(anna.get("/me/appointments").await.json::<MyAppointments>().coming[0].earlier, None);
    first.command(&format!("/appointments/{}/cancel", again.id), &json!({})).await.json::<Appointment>();
    assert_eq!(told(&app).await.len(), 2, "once for each start");

    // Who moves to it frees a later time; the other hears of that one, and nobody of what they left themselves.
    let to = json!({ "slot": offered.slot });
    bruno.command(&format!("/appointments/{}/move", bruno_has.id), &to).await.json::<Appointment>();
    assert_eq!(told(&app).await, [address(&bruno), address(&anna), address(&anna)]);
});

both_databases!(a_new_range_frees_time_too, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, &short(talks.wish(0, "10:00"))).await);
    // Who is elsewhere at that time, or asked no more, hears nothing.
    let other = had(&ask(&bruno, &short(talks.wish(1, "10:30"))).await);
    let no_more = json!({ "wanted": false });
    let path = format!("/appointments/{}/tell-earlier", other.id);
    assert!(!bruno.command(&path, &no_more).await.json::<Appointment>().tell_earlier);
    talks.receive(1, "2026-12-01", "08:00", "09:00").await;
    assert_eq!(told(&app).await, [address(&anna)]);
});

both_databases!(asking_later_and_by_phone_counts_as_well, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let (first, anna) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let early = had(&ask(&first, &talks.call(0, "09:00")).await);
    let mine = had(&ask(&anna, &talks.call(0, "11:00")).await);
    let asked = anna.command(&format!("/appointments/{}/tell-earlier", mine.id), &json!({ "wanted": true })).await;
    assert!(asked.json::<Appointment>().tell_earlier);
    let why = json!({ "why": "Sciopero" });
    let path = format!("/appointments/{}/call-off", early.id);
    talks.operator.command(&path, &why).await.json::<Appointment>();
    assert_eq!(told(&app).await, [address(&anna)]);
});
