use contract::accounts::Role;
use contract::group_sessions::GroupRegistration;
use portalavoro_server::features::group_sessions::remind_due;

use crate::support::TestApp;
use crate::support::groups::{Groups, ask, give_up, had};

async fn reminders(app: &TestApp) -> usize {
    remind_due(&app.state).await.unwrap();
    let mails = app.mails().await;
    mails.iter().filter(|mail| mail.contains("ti ricordiamo")).count()
}

both_databases!(who_has_a_place_tomorrow_is_reminded_once_and_who_waits_is_not, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let annas = had(&ask(&anna, &session).await);
    had(&ask(&bruno, &session).await);
    app.clock.set("2026-11-30T07:59:00Z");
    assert_eq!(reminders(&app).await, 0, "a day before is near enough, and not more");
    app.clock.set("2026-11-30T08:00:00Z");
    assert_eq!(reminders(&app).await, 1);
    assert_eq!(reminders(&app).await, 1, "once");
    // Who gets a place within that day has just been told.
    give_up(&anna, &annas).await.json::<GroupRegistration>();
    assert_eq!(reminders(&app).await, 1);
});
