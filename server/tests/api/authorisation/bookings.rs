use contract::accounts::Role;
use contract::bookings::{BlockSpace, BookDesk, CentreDay, CheckIn, HalfHour, MoveBooking, Slot};
use contract::ids::{BlockId, BookingId};
use contract::time::Span;
use uuid::Uuid;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint};

const STAFF_AT_WORK: [u16; 6] = [401, 403, 403, 403, 200, 200];
const STAFF_ELSEWHERE: [u16; 6] = [401, 403, 403, 403, 403, 200];
const EVERYBODYS_OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
const HIDDEN_BUT_AT_WORK: [u16; 6] = [401, 404, 404, 404, 200, 200];
const HIDDEN_ELSEWHERE: [u16; 6] = [401, 404, 404, 404, 404, 200];

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = days();
    endpoints.extend(bookings());
    endpoints.extend(check_ins());
    endpoints.extend(blocks());
    endpoints
}

fn days() -> Vec<Endpoint> {
    let day =
        |ground: &Ground<'_>, more: &str| Asked::path(format!("/centres/{}/days/2026-11-24{more}", ground.centre));
    vec![
        endpoint("GET", "/centres/{centre}/days/{date}")
            .row(Whose::Nobodys, [200; 6])
            .asked(move |ground| Box::pin(async move { day(ground, "") })),
        endpoint("GET", "/centres/{centre}/days/{date}/events")
            .row(Whose::Nobodys, [200; 6])
            .asked(move |ground| Box::pin(async move { day(ground, "/events") })),
        endpoint("GET", "/centres/{centre}/days/{date}/bookings")
            .row(Whose::SameCentre, STAFF_AT_WORK)
            .row(Whose::Other, STAFF_ELSEWHERE)
            .asked(move |ground| Box::pin(async move { day(ground, "/bookings") })),
    ]
}

fn bookings() -> Vec<Endpoint> {
    let of_booking = |method, path, action: &'static str| {
        let rows = endpoint(method, path).row(Whose::Own, EVERYBODYS_OWN);
        rows.row(Whose::SameCentre, HIDDEN_BUT_AT_WORK).row(Whose::Other, HIDDEN_ELSEWHERE).asked(move |ground| {
            Box::pin(
                async move { Asked::path(format!("/bookings/{}{action}", booked(ground, slot(ground).await).await)) },
            )
        })
    };
    vec![
        endpoint("GET", "/bookings").row(Whose::Own, EVERYBODYS_OWN),
        endpoint("POST", "/bookings")
            .row(Whose::Own, [401, 201, 201, 201, 201, 201])
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 403, 201])
            .asked(|ground| {
                Box::pin(async move {
                    let id = BookingId(Uuid::now_v7());
                    Asked::body("/bookings", &BookDesk { id, slot: slot(ground).await, person: Some(ground.owner) })
                })
            }),
        of_booking("GET", "/bookings/{booking}", ""),
        of_booking("GET", "/bookings/{booking}/calendar.ics", "/calendar.ics"),
        endpoint("POST", "/bookings/{booking}/move")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let booking = booked(ground, slot(ground).await).await;
                    Asked::body(format!("/bookings/{booking}/move"), &MoveBooking { slot: slot(ground).await })
                })
            }),
        endpoint("POST", "/bookings/{booking}/cancel")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let booking = booked(ground, slot(ground).await).await;
                    Asked::body(format!("/bookings/{booking}/cancel"), &serde_json::json!({}))
                })
            }),
    ]
}

fn check_ins() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/bookings/{booking}/check-in")
            .row(Whose::Own, [401, 403, 403, 403, 200, 200])
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let booking = booked(ground, slot_now(ground).await).await;
                    Asked::body(format!("/bookings/{booking}/check-in"), &serde_json::json!({}))
                })
            }),
        // Nobody has a desk now, which is the room's answer and not the door's.
        endpoint("POST", "/check-ins")
            .row(Whose::Own, [401, 409, 409, 409, 409, 409])
            .asked(|_| Box::pin(async move { Asked::body("/check-ins", &CheckIn { code: "AAAAAAAA".into() }) })),
    ]
}

fn blocks() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/blocks")
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 403, 201])
            .asked(|ground| Box::pin(async move { Asked::body("/blocks", &block(ground).await) })),
        lifts("POST", "/blocks/{block}/lift", "/lift"),
        lifts("DELETE", "/blocks/{block}", ""),
    ]
}

fn lifts(method: &'static str, path: &'static str, action: &'static str) -> Endpoint {
    let rows = endpoint(method, path).row(Whose::SameCentre, [401, 404, 404, 404, 204, 204]);
    rows.row(Whose::Other, [401, 404, 404, 404, 404, 204]).asked(move |ground| {
        Box::pin(async move {
            let block = block(ground).await;
            let admin = ground.app.signed_in(Role::Admin).await;
            assert_eq!(admin.command("/blocks", &block).await.status, 201);
            Asked::body(format!("/blocks/{}{action}", block.id), &serde_json::json!({}))
        })
    })
}

async fn block(ground: &Ground<'_>) -> BlockSpace {
    BlockSpace { id: BlockId(Uuid::now_v7()), slot: slot(ground).await, reason: "Prova".into() }
}

/// Books the slot for the owner, and names the booking.
async fn booked(ground: &Ground<'_>, slot: Slot) -> BookingId {
    let id = BookingId(Uuid::now_v7());
    let owner = ground.app.browser_of(ground.owner).await;
    let reply = owner.command("/bookings", &BookDesk { id, slot, person: None }).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    id
}

/// A half hour of a desk that nobody has, on one of the days after the test's day.
async fn slot(ground: &Ground<'_>) -> Slot {
    for date in ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-02"] {
        let day = day(ground, date).await;
        if let Some(slot) = day.half_hours.iter().find_map(|half_hour| free_at(&day, half_hour)) {
            return slot;
        }
    }
    panic!("no desk is free");
}

/// The half hour that begins at the test's time, at a desk that nobody has.
async fn slot_now(ground: &Ground<'_>) -> Slot {
    let day = day(ground, "2026-11-23").await;
    let half_hour = day.half_hours.iter().find(|half_hour| half_hour.starts_at == day.now);
    half_hour.and_then(|half_hour| free_at(&day, half_hour)).expect("a desk that is free now")
}

async fn day(ground: &Ground<'_>, date: &str) -> CentreDay {
    ground.asker.get(&format!("/centres/{}/days/{date}", ground.centre)).await.json()
}

fn free_at(day: &CentreDay, half_hour: &HalfHour) -> Option<Slot> {
    let HalfHour { start, end, fold, starts_at, ends_at } = *half_hour;
    let desk = day.desks.iter().find(|desk| desk.is_free(Span { start: starts_at, end: ends_at }))?;
    Some(Slot { space: desk.space.id, date: day.date, start, end, fold })
}
