//! What tests about desks need: an open centre with desks, and slots in it.

use contract::accounts::Role;
use contract::bookings::BookingRules;
use contract::bookings::{BookDesk, Booking, Slot};
use contract::ids::{BookingId, SpaceId};
use contract::network::{Centre, EditFloor, EditHours, EditRules, EditSpace, SpaceKind};
use contract::network::{FloorPlan, OpeningRange, PlanRect, WeekHours};
use uuid::Uuid;

use super::{Browser, Reply, TestApp};

/// The centre that tests open.
pub const CENTRE: &str = "cpi-melfi";
/// A Tuesday eight days after the test clock's start.
pub const DAY: &str = "2026-12-01";

/// A centre with desks, and an operator who works there.
pub struct Desks {
    pub operator: Browser,
    pub desks: Vec<SpaceId>,
    pub reception: SpaceId,
}

impl Desks {
    /// Opens [`CENTRE`] day and night with so many desks, a room and a reception.
    pub async fn open(app: &TestApp, count: u16) -> Self {
        Self::open_at(app, CENTRE, count, "00:00", "24:00").await
    }

    pub async fn open_at(app: &TestApp, id: &str, count: u16, opens: &str, closes: &str) -> Self {
        let operator = app.signed_in_at(Role::Operator, Some(id.parse().unwrap())).await;
        let range = OpeningRange { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() };
        let mut hours = WeekHours::default();
        for day in WeekHours::DAYS {
            *hours.on_mut(day) = vec![range];
        }
        let version = version(&operator, id).await;
        operator.put(&format!("/centres/{id}/hours"), &EditHours { version, hours }).await.json::<Centre>();
        let rules = BookingRules { days_ahead: 365, ..BookingRules::default() };
        let version = version + 1;
        operator.put(&format!("/centres/{id}/rules"), &EditRules { version, rules }).await.json::<Centre>();
        let spaces: Vec<_> = (0..count)
            .map(|index| space(SpaceKind::Desk, &format!("A{}", index + 1), index))
            .chain([space(SpaceKind::Room, "Sala", count), space(SpaceKind::Reception, "Accoglienza", count + 1)])
            .collect();
        let desks = spaces.iter().take(count.into()).map(|space| space.id).collect();
        let reception = spaces[usize::from(count) + 1].id;
        let floor_plan = FloorPlan { width: 2000, height: 20, walls: vec![] };
        let floor = EditFloor { version: version + 1, floor_plan, spaces };
        operator.put(&format!("/centres/{id}/floor"), &floor).await.json::<Centre>();
        Self { operator, desks, reception }
    }

    /// A slot on [`DAY`].
    pub fn slot(&self, desk: usize, start: &str, end: &str) -> Slot {
        slot(self.desks[desk], DAY, start, end)
    }
}

pub async fn version(browser: &Browser, centre: &str) -> i64 {
    browser.get(&format!("/centres/{centre}")).await.json::<Centre>().version
}

pub fn space(kind: SpaceKind, label: &str, index: u16) -> EditSpace {
    let rect = PlanRect { x: 12 * index, y: 0, width: 10, height: 10 };
    EditSpace { id: SpaceId(Uuid::now_v7()), kind, label: label.to_owned(), places: 1, features: vec![], rect }
}

pub fn slot(space: SpaceId, date: &str, start: &str, end: &str) -> Slot {
    let (start, end) = (start.parse().unwrap(), end.parse().unwrap());
    Slot { space, date: date.parse().unwrap(), start, end, fold: None }
}

pub fn wish(slot: Slot) -> BookDesk {
    BookDesk { id: BookingId(Uuid::now_v7()), slot, person: None }
}

/// Asks for a desk.
pub async fn ask(browser: &Browser, slot: Slot) -> Reply {
    browser.command("/bookings", &wish(slot)).await
}

/// Books a desk that is free.
#[track_caller]
pub fn had(reply: &Reply) -> Booking {
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}
