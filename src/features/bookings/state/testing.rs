//! Days and desks to test with.

use contract::bookings::{BookingRules, CentreDay, DeskDay, HalfHour, Taken, TakenBy};
use contract::ids::SpaceId;
use contract::network::{
    Centre, CentreKind, Closure, FloorPlan, OpeningRange, PlanRect, Position, Provenance, Province, Space,
    SpaceFeature, SpaceKind, WeekHours,
};
use contract::time::{Instant, TimeOfDay};
use uuid::Uuid;

/// A desk with a socket.
pub fn desk(label: &str, taken: Vec<Taken>) -> DeskDay {
    let space = Space {
        id: SpaceId(Uuid::from_u128(label.bytes().fold(0, |sum, byte| sum * 256 + u128::from(byte)))),
        kind: SpaceKind::Desk,
        label: label.into(),
        places: 1,
        features: vec![SpaceFeature::Power],
        rect: PlanRect { x: 0, y: 0, width: 14, height: 8 },
    };
    DeskDay { space, taken }
}

/// A span in which a desk is not free.
pub fn taken(from: &str, to: &str, by: TakenBy) -> Taken {
    Taken { starts_at: from.parse().unwrap(), ends_at: to.parse().unwrap(), by }
}

/// A day open from 9 to 13 and from 15 to 18, one hour ahead of UTC.
pub fn day(date: &str, now: &str, desks: Vec<DeskDay>) -> CentreDay {
    let date = date.parse().unwrap();
    let midnight: Instant = format!("{date}T00:00:00+01:00").parse().unwrap();
    let time = |minutes: u16| TimeOfDay::from_minutes(minutes).unwrap();
    let half = |from: u16| HalfHour {
        start: time(from),
        end: time(from + 30),
        fold: None,
        starts_at: midnight + chrono::TimeDelta::minutes(from.into()),
        ends_at: midnight + chrono::TimeDelta::minutes((from + 30).into()),
    };
    let range = |opens: u16, closes: u16| OpeningRange { opens: time(opens), closes: time(closes) };
    let open = vec![range(540, 780), range(900, 1080)];
    CentreDay {
        centre: "cpi-matera".parse().unwrap(),
        centre_name: "Matera".into(),
        date,
        today: date,
        now: now.parse().unwrap(),
        half_hours: open.iter().flat_map(|r| (r.opens.minutes()..r.closes.minutes()).step_by(30)).map(half).collect(),
        open,
        closed: None,
        desks,
        others: vec![],
        floor_plan: FloorPlan::default(),
        rules: BookingRules::default(),
        spaces_provenance: Provenance::Demonstration,
    }
}

/// A centre that is open from Monday to Friday from 9 to 13, and closed on some dates.
pub fn centre(today: &str, closures: &[&str]) -> Centre {
    let range = OpeningRange { opens: "09:00".parse().unwrap(), closes: "13:00".parse().unwrap() };
    let closure = |date: &&str| Closure { date: date.parse().unwrap(), reason: String::new() };
    Centre {
        id: "cpi-matera".parse().unwrap(),
        kind: CentreKind::Spoke,
        name: "Matera".into(),
        municipality: "Matera".into(),
        province: Province::Mt,
        position: Position { latitude: 40.67, longitude: 16.58 },
        listed: Provenance::Confirmed,
        address: None,
        phone: None,
        email: None,
        services: vec![],
        access: vec![],
        zone: "Europe/Rome".into(),
        today: today.parse().unwrap(),
        hours: WeekHours::weekdays(&[range]),
        hours_provenance: Provenance::Demonstration,
        closures: closures.iter().map(closure).collect(),
        spaces: vec![],
        spaces_provenance: Provenance::Demonstration,
        floor_plan: FloorPlan::default(),
        rules: BookingRules::default(),
        version: 1,
    }
}
