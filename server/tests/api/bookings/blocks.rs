use contract::accounts::Role;
use contract::bookings::{BlockSpace, Blocked, Booking, BookingStatus, OperatorDay};
use contract::ids::BlockId;
use contract::network::{Centre, EditFloor};
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::TestApp;
use crate::support::desks::{CENTRE, DAY, Desks, ask, had, version};

fn block(slot: contract::bookings::Slot) -> BlockSpace {
    BlockSpace { id: BlockId(Uuid::now_v7()), slot, reason: "Manutenzione".into() }
}

both_databases!(who_had_a_blocked_desk_is_told_and_offered_others, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let body = block(centre.slot(0, "11:00", "15:00"));
    assert_eq!(anna.command("/blocks", &body).await.code(), Code::NotAllowed);
    let elsewhere = app.signed_in_at(Role::Operator, Some("cpi-lauria".parse().unwrap())).await;
    assert_eq!(elsewhere.command("/blocks", &body).await.code(), Code::NotAllowed);
    let blocked = centre.operator.command("/blocks", &body).await;
    assert_eq!(blocked.status.as_u16(), 201, "{}", blocked.text);
    let blocked: Blocked = blocked.json();
    assert_eq!(blocked.displaced[0].booking.id, booked.id);
    let now: Booking = anna.get(&format!("/bookings/{}", booked.id)).await.json();
    assert_eq!((now.status, now.reason.as_deref()), (BookingStatus::Displaced, Some("Manutenzione")));
    assert_eq!(now.alternatives[0].space_label, "A2");
    had(&ask(&anna, now.alternatives[0].slot.clone()).await);
    assert!(app.mails().await.iter().any(|mail| mail.contains("Manutenzione")));

    let bruno = app.signed_in(Role::Citizen).await;
    assert_eq!(ask(&bruno, centre.slot(0, "14:00", "16:00")).await.code(), Code::SpaceBlocked);
    let again = centre.operator.command("/blocks", &block(centre.slot(0, "14:00", "16:00"))).await;
    assert_eq!(again.code(), Code::SpaceBlocked);
    let day: OperatorDay = centre.operator.get(&format!("/centres/{CENTRE}/days/{DAY}/bookings")).await.json();
    assert_eq!((day.blocks.len(), day.entries.len()), (1, 2));

    let lift = format!("/blocks/{}/lift", body.id);
    assert_eq!(elsewhere.command(&lift, &json!({})).await.code(), Code::NotFound);
    assert_eq!(centre.operator.command(&lift, &json!({})).await.status.as_u16(), 204);
    assert_eq!(centre.operator.command(&lift, &json!({})).await.code(), Code::NotFound);
    had(&ask(&bruno, centre.slot(0, "14:00", "16:00")).await);
});

both_databases!(a_desk_that_somebody_has_booked_is_not_closed, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let path = format!("/centres/{CENTRE}");
    let page: Centre = app.browser().get(&path).await.json();
    let floor = EditFloor { version: page.version, floor_plan: page.floor_plan.clone(), spaces: vec![] };
    let refused = centre.operator.put(&format!("{path}/floor"), &floor).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, Code::SpaceInUse));
    anna.command(&format!("/bookings/{}/cancel", booked.id), &json!({})).await.json::<Booking>();
    let closed: Centre = centre.operator.put(&format!("{path}/floor"), &floor).await.json();
    assert!(closed.spaces.is_empty());
    assert_eq!(ask(&anna, centre.slot(0, "10:00", "12:00")).await.code(), Code::SpaceNotBookable);
    // Its past stays readable.
    assert_eq!(anna.get(&format!("/bookings/{}", booked.id)).await.json::<Booking>().space_label, "A1");
    let old = centre.operator.put(&format!("{path}/floor"), &floor).await;
    assert_eq!(old.code(), Code::ChangedMeanwhile);
    assert_eq!(version(&anna, CENTRE).await, page.version + 1);
    assert_eq!(anna.put(&format!("{path}/floor"), &floor).await.code(), Code::NotAllowed);
});
