use contract::accounts::Role;
use contract::bookings::BookingRules;
use contract::network::{AccessFeature, Centre, Closure, EditClosures, EditContacts, EditHours, EditRules, Provenance};
use contract::network::{OpeningRange, SpaceCode, WeekHours};
use contract::problem::Code;

use crate::support::desks::{CENTRE, DAY, Desks, ask, version};
use crate::support::{Browser, TestApp};

both_databases!(operators_edit_their_own_centre_and_it_shows_at_once, async |app: TestApp| {
    let operator = app.signed_in_at(Role::Operator, Some(CENTRE.parse().unwrap())).await;
    let path = format!("/centres/{CENTRE}");
    let range = OpeningRange { opens: "09:00".parse().unwrap(), closes: "13:00".parse().unwrap() };
    let hours = EditHours { version: version(&operator, CENTRE).await, hours: WeekHours::weekdays(&[range]) };
    let edited: Centre = operator.put(&format!("{path}/hours"), &hours).await.json();
    assert_eq!((edited.hours_provenance, edited.version), (Provenance::Confirmed, hours.version + 1));
    let shown: Centre = app.browser().get(&path).await.json();
    assert_eq!(shown.hours, hours.hours);
    let again = operator.put(&format!("{path}/hours"), &hours).await;
    assert_eq!((again.status.as_u16(), again.code()), (409, Code::ChangedMeanwhile));

    let contacts = EditContacts {
        version: edited.version,
        address: Some("Via Prova 1".into()),
        phone: Some("0972 123 456".into()),
        email: Some(String::new()),
        access: vec![AccessFeature::Lift],
    };
    let edited: Centre = operator.put(&format!("{path}/contacts"), &contacts).await.json();
    assert_eq!((edited.phone.as_deref(), edited.email), (Some("0972123456"), None));
    let wrong = EditContacts { version: edited.version, email: Some("no".into()), ..contacts };
    let refused = operator.put(&format!("{path}/contacts"), &wrong).await;
    assert_eq!((refused.status.as_u16(), refused.problem().fields[0].field.as_str()), (422, "email"));
});

both_databases!(only_staff_of_the_centre_edit_it, async |app: TestApp| {
    let read = version(&app.browser(), CENTRE).await;
    let rules = EditRules { version: read, rules: BookingRules::default() };
    let path = format!("/centres/{CENTRE}/rules");
    assert_eq!(app.browser().put(&path, &rules).await.code(), Code::NotSignedIn);
    let elsewhere = app.signed_in_at(Role::Operator, Some("cpi-lauria".parse().unwrap())).await;
    for stranger in [app.signed_in(Role::Citizen).await, app.signed_in(Role::Company).await, elsewhere] {
        assert_eq!(stranger.put(&path, &rules).await.code(), Code::NotAllowed);
        let codes = stranger.get(&format!("/centres/{CENTRE}/check-in-codes")).await;
        assert_eq!(codes.code(), Code::NotAllowed);
    }
    let admin = app.signed_in(Role::Admin).await;
    admin.put(&path, &rules).await.json::<Centre>();
    assert_eq!(admin.put("/centres/nowhere/rules", &rules).await.code(), Code::NotFound);
    admin.get(&format!("/centres/{CENTRE}/check-in-codes")).await.json::<Vec<SpaceCode>>();
});

async fn close(browser: &Browser, date: &str) -> crate::support::Reply {
    let closure = Closure { date: date.parse().unwrap(), reason: "Inventario".into() };
    let body = EditClosures { version: version(browser, CENTRE).await, closures: vec![closure] };
    browser.put(&format!("/centres/{CENTRE}/closures"), &body).await
}

both_databases!(on_a_closed_date_nothing_is_booked, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let edited: Centre = close(&centre.operator, DAY).await.json();
    assert_eq!(edited.closures.len(), 1);
    let citizen = app.signed_in(Role::Citizen).await;
    let refused = ask(&citizen, centre.slot(0, "10:00", "11:00")).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, Code::CentreClosed));
    assert_eq!(refused.problem().alternatives.len(), 3, "other days of the same desk");
    assert_eq!(close(&centre.operator, "+262142-12-31").await.code(), Code::InvalidFields);
});

both_databases!(made_up_data_says_that_it_is, async |app: TestApp| {
    let trial = app.again(crate::support::app::Options { demonstration: true, ..Default::default() }).await;
    portalavoro_server::demo::seed(&trial.state).await.unwrap();
    let hub: Centre = trial.browser().get("/centres/portalavoro-matera").await.json();
    assert_eq!((hub.hours_provenance, hub.spaces_provenance), (Provenance::Demonstration, Provenance::Demonstration));
    assert_eq!(hub.spaces.iter().filter(|space| space.kind == contract::network::SpaceKind::Desk).count(), 16);
    let operator = trial.signed_in_at(Role::Operator, Some(hub.id)).await;
    for (day, least) in [("2026-11-23", 3), ("2026-11-24", 5)] {
        let day = operator.get(&format!("/centres/portalavoro-matera/days/{day}/bookings")).await;
        let entries = day.json::<contract::bookings::OperatorDay>().entries.len();
        assert!((least..=5).contains(&entries), "seeded twice, there are still {entries}");
    }
});
