//! What tests about appointments need: an open centre with counsellors who receive, and interview rooms.

use contract::accounts::Role;
use contract::appointments::{
    AddRange, Appointment, AppointmentRange, AppointmentReason, AppointmentSlot, AppointmentWay, BookAppointment,
    RangeDays,
};
use contract::ids::{AppointmentId, PersonId, RangeId, SpaceId};
use contract::network::{Centre, EditFloor, EditHours, EditSpace, FloorPlan, OpeningRange, SpaceKind, WeekHours};
use portalavoro_server::identity::person;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::desks::{CENTRE, DAY, space, version};
use super::{Browser, Reply, TestApp};

/// A centre with counsellors and interview rooms, and an operator who is no counsellor.
pub struct Talks {
    pub operator: Browser,
    pub counsellors: Vec<Browser>,
    pub rooms: Vec<SpaceId>,
    pub desk: SpaceId,
}

impl Talks {
    /// Opens [`CENTRE`] from 8 to 20 with so many counsellors, who receive on [`DAY`] from 9 to 12 for every reason in
    /// both ways, and so many interview rooms.
    pub async fn open(app: &TestApp, counsellors: usize, rooms: u16) -> Self {
        let talks = Self::open_without_ranges(app, counsellors, rooms).await;
        for counsellor in 0..counsellors {
            talks.receive(counsellor, DAY, "09:00", "12:00").await;
        }
        talks
    }

    pub async fn open_without_ranges(app: &TestApp, counsellors: usize, rooms: u16) -> Self {
        Self::open_at(app, CENTRE, counsellors, rooms).await
    }

    /// The same at another centre.
    pub async fn open_at(app: &TestApp, centre: &str, counsellors: usize, rooms: u16) -> Self {
        let operator = app.signed_in_at(Role::Operator, Some(centre.parse().unwrap())).await;
        let version = version(&operator, centre).await;
        let hours = OpeningRange { opens: "08:00".parse().unwrap(), closes: "20:00".parse().unwrap() };
        let hours = EditHours { version, hours: WeekHours::weekdays(&[hours]) };
        operator.put(&format!("/centres/{centre}/hours"), &hours).await.json::<Centre>();
        let desk = space(SpaceKind::Desk, "A1", 0);
        let interview = (1..=rooms).map(|index| space(SpaceKind::InterviewRoom, &format!("Sala {index}"), index));
        let spaces: Vec<EditSpace> = std::iter::once(desk).chain(interview).collect();
        let ids: Vec<_> = spaces.iter().map(|space| space.id).collect();
        let floor_plan = FloorPlan { width: 2000, height: 20, walls: vec![] };
        let floor = EditFloor { version: version + 1, floor_plan, spaces };
        operator.put(&format!("/centres/{centre}/floor"), &floor).await.json::<Centre>();
        let mut people = Vec::with_capacity(counsellors);
        for _ in 0..counsellors {
            people.push(counsellor_at(app, centre).await);
        }
        Self { operator, counsellors: people, rooms: ids[1..].to_vec(), desk: ids[0] }
    }

    /// Lets a counsellor receive on a date.
    pub async fn receive(&self, counsellor: usize, date: &str, from: &str, to: &str) -> AppointmentRange {
        let range = self.range(counsellor, date, from, to);
        self.operator.command("/appointment-ranges", &range).await.json()
    }

    pub fn range(&self, counsellor: usize, date: &str, from: &str, to: &str) -> AddRange {
        AddRange {
            id: RangeId(Uuid::now_v7()),
            centre: CENTRE.parse().unwrap(),
            counsellor: self.counsellor(counsellor),
            days: RangeDays::once(date.parse().unwrap()),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            reasons: AppointmentReason::ALL.to_vec(),
            ways: AppointmentWay::ALL.to_vec(),
        }
    }

    pub fn counsellor(&self, index: usize) -> PersonId {
        self.counsellors[index].person()
    }

    /// An hour about orientation in person, on [`DAY`].
    pub fn wish(&self, counsellor: usize, start: &str) -> BookAppointment {
        let slot = slot(self.counsellor(counsellor), AppointmentWay::InPerson, DAY, start);
        BookAppointment {
            id: AppointmentId(Uuid::now_v7()),
            slot,
            reason: AppointmentReason::Orientation,
            person: None,
            phone: None,
            room: None,
            tell_earlier: false,
        }
    }

    /// The same by phone.
    pub fn call(&self, counsellor: usize, start: &str) -> BookAppointment {
        let wish = self.wish(counsellor, start);
        let slot = AppointmentSlot { way: AppointmentWay::Phone, ..wish.slot };
        BookAppointment { slot, phone: Some("0835 123456".to_owned()), ..wish }
    }
}

/// Somebody new who is a counsellor of a centre.
pub async fn counsellor_at(app: &TestApp, centre: &str) -> Browser {
    let person = app.person(Role::Operator, Some(centre.parse().unwrap()), None).await;
    let change = person::ActiveModel { id: Set(person.0), counsellor: Set(true), ..Default::default() };
    person::Entity::update(change).exec(app.state.store.read()).await.unwrap();
    app.browser_of(person).await
}

pub fn slot(counsellor: PersonId, way: AppointmentWay, date: &str, start: &str) -> AppointmentSlot {
    AppointmentSlot {
        centre: CENTRE.parse().unwrap(),
        counsellor,
        way,
        date: date.parse().unwrap(),
        start: start.parse().unwrap(),
        fold: None,
    }
}

/// Asks for an appointment.
pub async fn ask(browser: &Browser, wish: &BookAppointment) -> Reply {
    browser.command("/appointments", wish).await
}

/// Books an appointment that is free.
#[track_caller]
pub fn had(reply: &Reply) -> Appointment {
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}
