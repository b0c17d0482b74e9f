use contract::accounts::{Me, Role, SignInAsDemonstration};
use contract::appointments::{AddRange, AppointmentDay, AppointmentRange, CentreRanges, CentreSlots, RangeDays};
use contract::ids::PersonId;
use contract::network::{Centre, Closure, EditClosures};
use contract::problem::Code;
use portalavoro_server::features::accounts::appoint;
use serde_json::json;
use uuid::Uuid;

use crate::support::TestApp;
use crate::support::app::Options;
use crate::support::desks::{CENTRE, version};
use crate::support::talks::{Talks, ask, had};

async fn days(app: &TestApp, from: &str) -> Vec<String> {
    let path = format!("/centres/{CENTRE}/appointment-slots?from={from}");
    let slots: CentreSlots = app.browser().get(&path).await.json();
    let mut days: Vec<_> = slots.starts.iter().map(|start| start.date.to_string()).collect();
    days.dedup();
    days.extend(slots.next.map(|next| format!("next {next}")));
    days
}

both_databases!(a_range_comes_every_week_obeys_the_centre_and_is_withdrawn, async |app: TestApp| {
    let talks = Talks::open_without_ranges(&app, 1, 1).await;
    let week = RangeDays {
        first: "2026-12-01".parse().unwrap(),
        last: "2026-12-31".parse().unwrap(),
        except: vec!["2026-12-08".parse().unwrap()],
    };
    let range = AddRange { days: week, ..talks.range(0, "2026-12-01", "09:00", "10:00") };
    let added: AppointmentRange = talks.counsellors[0].command("/appointment-ranges", &range).await.json();
    assert_eq!(days(&app, "2026-11-25").await, ["2026-12-01", "next 2026-12-15"]);
    assert_eq!(days(&app, "2026-12-30").await, Vec::<String>::new());
    // The centre is closed on one of the days.
    let closures = vec![Closure { date: "2026-12-15".parse().unwrap(), reason: "Festa".into() }];
    let version = version(&talks.operator, CENTRE).await;
    let closures = EditClosures { version, closures };
    talks.operator.put(&format!("/centres/{CENTRE}/closures"), &closures).await.json::<Centre>();
    assert_eq!(days(&app, "2026-11-25").await, ["2026-12-01", "next 2026-12-22"]);

    let listed: CentreRanges = talks.operator.get(&format!("/centres/{CENTRE}/appointment-ranges")).await.json();
    assert_eq!((listed.ranges.len(), listed.ranges[0].id, listed.counsellors.len()), (1, added.id, 1));
    let anna = app.signed_in(Role::Citizen).await;
    let kept = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let path = format!("/appointment-ranges/{}/withdraw", added.id);
    assert_eq!(anna.command(&path, &json!({})).await.code(), Code::NotFound);
    talks.operator.command(&path, &json!({})).await.json::<AppointmentRange>();
    assert_eq!(days(&app, "2026-11-25").await, Vec::<String>::new());
    let listed: CentreRanges = talks.operator.get(&format!("/centres/{CENTRE}/appointment-ranges")).await.json();
    assert!(listed.ranges.is_empty());
    assert_eq!(anna.get(&format!("/appointments/{}", kept.id)).await.status.as_u16(), 200, "what was booked stays");
});

both_databases!(a_range_that_makes_no_sense_is_refused, async |app: TestApp| {
    let talks = Talks::open_without_ranges(&app, 1, 1).await;
    let range = || talks.range(0, "2026-12-01", "09:00", "10:00");
    let fields = async |range: &AddRange| {
        let reply = talks.operator.command("/appointment-ranges", range).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields), "{}", reply.text);
        reply.problem().fields.into_iter().map(|error| (error.field, error.code)).collect::<Vec<_>>()
    };
    let nobody = AddRange { counsellor: PersonId(Uuid::now_v7()), ..range() };
    assert_eq!(fields(&nobody).await, [("counsellor".to_owned(), Code::NotFound)]);
    let no_counsellor = AddRange { counsellor: talks.operator.person(), ..range() };
    assert_eq!(fields(&no_counsellor).await, [("counsellor".to_owned(), Code::NotFound)]);
    let backwards = AddRange { to: "08:00".parse().unwrap(), ..range() };
    assert_eq!(fields(&backwards).await, [("to".to_owned(), Code::EndNotAfterStart)]);
    let over = AddRange { days: RangeDays::once("2026-11-20".parse().unwrap()), ..range() };
    assert_eq!(talks.operator.command("/appointment-ranges", &over).await.code(), Code::InThePast);
    let added = range();
    talks.operator.command("/appointment-ranges", &added).await.json::<AppointmentRange>();
    assert_eq!(fields(&added).await, [("id".to_owned(), Code::Repeated)]);
});

both_databases!(a_counsellor_is_who_was_appointed_one, async |app: TestApp| {
    let talks = Talks::open_without_ranges(&app, 0, 1).await;
    let path = format!("/centres/{CENTRE}/appointment-ranges");
    let names = async || talks.operator.get(&path).await.json::<CentreRanges>().counsellors.len();
    appoint(&app.state, &format!("nora@example.org=operator@{CENTRE}").parse().unwrap()).await.unwrap();
    assert_eq!(names().await, 0);
    appoint(&app.state, &format!("nora@example.org=counsellor@{CENTRE}").parse().unwrap()).await.unwrap();
    assert_eq!(names().await, 1);
    appoint(&app.state, &"nora@example.org=counsellor@cpi-lauria".parse().unwrap()).await.unwrap();
    assert_eq!(names().await, 0);
});

both_databases!(made_up_counsellors_receive_in_hubs_and_smaller_centres, async |app: TestApp| {
    let trial = app.again(Options { demonstration: true, ..Options::default() }).await;
    portalavoro_server::demo::seed(&trial.state).await.unwrap();
    for centre in ["portalavoro-matera", "portalavoro-potenza", "cpi-melfi", "cpi-policoro"] {
        let slots = trial.browser().get(&format!("/centres/{centre}/appointment-slots")).await;
        let slots: CentreSlots = slots.json();
        assert!(slots.starts.len() > 20 && slots.next.is_some(), "{centre}");
    }
    let operator = trial.browser();
    operator.post("/sign-in/demonstration", &SignInAsDemonstration { role: Role::Operator }).await.json::<Me>();
    let day = operator.get("/centres/portalavoro-matera/days/2026-11-24/appointments").await;
    let day: AppointmentDay = day.json();
    assert!(day.as_counsellor && day.entries.len() == 3, "seeded twice, there are {}", day.entries.len());
    let listed = operator.get("/centres/portalavoro-matera/appointment-ranges").await;
    assert_eq!(listed.json::<CentreRanges>().ranges.len(), 10, "five for each of two counsellors");
});
