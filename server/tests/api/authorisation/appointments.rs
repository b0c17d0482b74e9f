use contract::accounts::Role;
use contract::appointments::{
    AddRange, AppointmentReason, AppointmentSlot, AppointmentWay, BookAppointment, CentreSlots, MoveAppointment,
    RangeDays,
};
use contract::ids::{AppointmentId, RangeId};
use serde_json::json;
use uuid::Uuid;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint};

const EVERYBODYS_OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
const HIDDEN_BUT_AT_WORK: [u16; 6] = [401, 404, 404, 404, 200, 200];
const HIDDEN_ELSEWHERE: [u16; 6] = [401, 404, 404, 404, 404, 200];
const STAFF_AT_WORK: [u16; 6] = [401, 403, 403, 403, 200, 200];
const STAFF_ELSEWHERE: [u16; 6] = [401, 403, 403, 403, 403, 200];

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = seen();
    endpoints.extend(changed());
    endpoints.extend(of_counsellors());
    endpoints.extend(ranges());
    endpoints
}

fn seen() -> Vec<Endpoint> {
    let of_centre = |ground: &Ground<'_>, more: &str| Asked::path(format!("/centres/{}/{more}", ground.centre));
    vec![
        endpoint("GET", "/centres/{centre}/appointment-slots")
            .row(Whose::Nobodys, [200; 6])
            .asked(move |ground| Box::pin(async move { of_centre(ground, "appointment-slots") })),
        endpoint("GET", "/centres/{centre}/days/{date}/appointments")
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(move |ground| Box::pin(async move { of_centre(ground, "days/2026-11-24/appointments") })),
        endpoint("GET", "/me/appointments").row(Whose::Own, EVERYBODYS_OWN),
        endpoint("GET", "/appointments/{appointment}")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| Box::pin(async move { Asked::path(format!("/appointments/{}", booked(ground).await)) })),
        endpoint("GET", "/appointments/{appointment}/calendar.ics")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move { Asked::path(format!("/appointments/{}/calendar.ics", booked(ground).await)) })
            }),
    ]
}

fn changed() -> Vec<Endpoint> {
    let of_person = |path, action: &'static str, body: serde_json::Value| {
        let rows = endpoint("POST", path).row(Whose::Own, EVERYBODYS_OWN);
        commanded(rows.row(Whose::SameCentre, HIDDEN_BUT_AT_WORK).row(Whose::Other, HIDDEN_ELSEWHERE), action, body)
    };
    vec![
        endpoint("POST", "/appointments")
            .row(Whose::Own, [401, 201, 201, 201, 201, 201])
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 403, 201])
            .asked(|ground| {
                Box::pin(async move {
                    let wish = BookAppointment { person: Some(ground.owner), ..wish(ground).await };
                    Asked::body("/appointments", &wish)
                })
            }),
        endpoint("POST", "/appointments/{appointment}/move")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let id = booked(ground).await;
                    let to = MoveAppointment { slot: wish(ground).await.slot, phone: None, room: None };
                    Asked::body(format!("/appointments/{id}/move"), &to)
                })
            }),
        of_person("/appointments/{appointment}/cancel", "/cancel", json!({})),
        of_person("/appointments/{appointment}/tell-earlier", "/tell-earlier", json!({ "wanted": true })),
        commanded(
            endpoint("POST", "/appointments/{appointment}/call-off")
                .row(Whose::Own, [401, 403, 403, 403, 200, 200])
                .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
                .row(Whose::Other, HIDDEN_ELSEWHERE),
            "/call-off",
            json!({ "why": "Prova" }),
        ),
    ]
}

/// Only counsellors of the centre may; the operator of this table is none.
fn of_counsellors() -> Vec<Endpoint> {
    let closed = |rows: Endpoint| {
        rows.row(Whose::Own, [401, 403, 403, 403, 403, 403])
            .row(Whose::SameCentre, [401, 404, 404, 404, 403, 403])
            .row(Whose::Other, [401, 404, 404, 404, 404, 403])
    };
    let notes = "/appointments/{appointment}/notes";
    vec![
        commanded(
            closed(endpoint("POST", "/appointments/{appointment}/outcome")),
            "/outcome",
            json!({ "outcome": "held" }),
        ),
        closed(endpoint("GET", notes)).asked(|ground| {
            Box::pin(async move { Asked::path(format!("/appointments/{}/notes", booked(ground).await)) })
        }),
        commanded(closed(endpoint("PUT", notes)), "/notes", json!({ "version": 0, "text": "Prova" })),
    ]
}

fn ranges() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/centres/{centre}/appointment-ranges")
            .row(Whose::SameCentre, STAFF_AT_WORK)
            .row(Whose::Other, STAFF_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move { Asked::path(format!("/centres/{}/appointment-ranges", ground.centre)) })
            }),
        endpoint("POST", "/appointment-ranges")
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 403, 201])
            .asked(|ground| Box::pin(async move { Asked::body("/appointment-ranges", &range(ground).await) })),
        endpoint("POST", "/appointment-ranges/{range}/withdraw")
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let range = range(ground).await;
                    let admin = ground.app.signed_in(Role::Admin).await;
                    assert_eq!(admin.command("/appointment-ranges", &range).await.status, 201);
                    Asked::body(format!("/appointment-ranges/{}/withdraw", range.id), &json!({}))
                })
            }),
    ]
}

/// An endpoint below an appointment of the owner's.
fn commanded(rows: Endpoint, action: &'static str, body: serde_json::Value) -> Endpoint {
    rows.asked(move |ground| {
        let body = body.clone();
        Box::pin(async move { Asked::body(format!("/appointments/{}{action}", booked(ground).await), &body) })
    })
}

/// A range of a counsellor of the demonstration.
async fn range(ground: &Ground<'_>) -> AddRange {
    let BookAppointment { slot, .. } = wish(ground).await;
    AddRange {
        id: RangeId(Uuid::now_v7()),
        centre: ground.centre.clone(),
        counsellor: slot.counsellor,
        days: RangeDays::once(slot.date),
        from: "17:00".parse().unwrap(),
        to: "17:30".parse().unwrap(),
        reasons: vec![AppointmentReason::Cv],
        ways: vec![AppointmentWay::Phone],
    }
}

/// Books for the owner, and names the appointment.
async fn booked(ground: &Ground<'_>) -> AppointmentId {
    let owner = ground.app.browser_of(ground.owner).await;
    let wish = wish(ground).await;
    let reply = owner.command("/appointments", &wish).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    wish.id
}

/// The first start that is free in person at the ground's centre.
async fn wish(ground: &Ground<'_>) -> BookAppointment {
    let reason = AppointmentReason::Cv;
    let mut from = "2026-11-24".parse::<chrono::NaiveDate>().unwrap();
    loop {
        let path = format!("/centres/{}/appointment-slots?from={from}", ground.centre);
        let slots: CentreSlots = ground.asker.get(&path).await.json();
        let free = slots.starts.iter().find(|start| start.fits(reason, AppointmentWay::InPerson));
        if let Some(start) = free {
            let slot: AppointmentSlot = start.slot(&ground.centre, AppointmentWay::InPerson);
            let id = AppointmentId(Uuid::now_v7());
            return BookAppointment { id, slot, reason, person: None, phone: None, room: None, tell_earlier: false };
        }
        from = slots.next.expect("a start that is free");
    }
}
