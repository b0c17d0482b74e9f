use contract::accounts::Role;
use contract::appointments::{AddRange, AppointmentRange, CentreRanges, CentreSlots, RangeDays};
use contract::ids::PersonId;
use contract::network::{Centre, Closure, EditClosures};
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::TestApp;
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
