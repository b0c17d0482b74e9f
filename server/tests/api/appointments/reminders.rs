use contract::accounts::Role;
use contract::appointments::Appointment;
use portalavoro_server::features::appointments::remind_due;
use serde_json::json;

use crate::support::TestApp;
use crate::support::talks::{Talks, ask, had};

async fn reminders(app: &TestApp) -> usize {
    remind_due(&app.state).await.unwrap();
    let mails = app.mails().await;
    mails.iter().filter(|mail| mail.contains("ti ricordiamo")).count()
}

both_databases!(who_has_an_appointment_tomorrow_is_reminded_once, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    talks.receive(0, "2026-12-03", "09:00", "12:00").await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let mine = had(&ask(&anna, &talks.wish(0, "10:00")).await);
    let given_up = had(&ask(&bruno, &talks.wish(0, "11:00")).await);
    bruno.command(&format!("/appointments/{}/cancel", given_up.id), &json!({})).await.json::<Appointment>();
    app.clock.set("2026-11-30T08:59:00Z");
    assert_eq!(reminders(&app).await, 0, "a day before is near enough, and not more");
    app.clock.set("2026-11-30T09:00:00Z");
    assert_eq!(reminders(&app).await, 1);
    assert_eq!(reminders(&app).await, 1, "once");
    // Who books for within a day has just been told.
    had(&ask(&bruno, &talks.wish(0, "11:00")).await);
    assert_eq!(reminders(&app).await, 1);
    // Who moves to later is reminded of that.
    let mut slot = talks.wish(0, "10:00").slot;
    slot.date = "2026-12-03".parse().unwrap();
    let moved = anna.command(&format!("/appointments/{}/move", mine.id), &json!({ "slot": slot })).await;
    moved.json::<Appointment>();
    app.clock.set("2026-12-02T12:00:00Z");
    assert_eq!(reminders(&app).await, 2);
});
