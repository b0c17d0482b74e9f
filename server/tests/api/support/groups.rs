//! What tests about group sessions need: an open centre with a group room, and staff who plan.

use contract::accounts::Role;
use contract::group_sessions::{
    EditGroupSession, GroupRegistration, GroupSession, GroupSessionTime, MyGroupSessions, Participants,
    PlanGroupSession, RegisterForGroupSession,
};
use contract::ids::{GroupSessionId, PersonId, RegistrationId, SpaceId};
use contract::network::{Centre, EditFloor, EditHours, EditSpace, FloorPlan, OpeningRange, SpaceKind, WeekHours};
use serde_json::json;
use uuid::Uuid;

use super::desks::{CENTRE, DAY, space, version};
use super::{Browser, Reply, TestApp};

/// A centre with a desk, a group room, an interview room, and an operator.
pub struct Groups {
    pub operator: Browser,
    pub desk: SpaceId,
    pub room: SpaceId,
    pub interview_room: SpaceId,
}

impl Groups {
    /// Opens [`CENTRE`] from 8 to 20 on working days, with a room for so many.
    pub async fn open(app: &TestApp, room_holds: u16) -> Self {
        let operator = app.signed_in_at(Role::Operator, Some(CENTRE.parse().unwrap())).await;
        let version = version(&operator, CENTRE).await;
        let hours = OpeningRange { opens: "08:00".parse().unwrap(), closes: "20:00".parse().unwrap() };
        let hours = EditHours { version, hours: WeekHours::weekdays(&[hours]) };
        operator.put(&format!("/centres/{CENTRE}/hours"), &hours).await.json::<Centre>();
        let room = EditSpace { places: room_holds, ..space(SpaceKind::Room, "Sala gruppi", 1) };
        let spaces = vec![space(SpaceKind::Desk, "A1", 0), room, space(SpaceKind::InterviewRoom, "Sala colloqui", 2)];
        let (desk, room, interview_room) = (spaces[0].id, spaces[1].id, spaces[2].id);
        let floor_plan = FloorPlan { width: 2000, height: 20, walls: vec![] };
        let floor = EditFloor { version: version + 1, floor_plan, spaces };
        operator.put(&format!("/centres/{CENTRE}/floor"), &floor).await.json::<Centre>();
        Self { operator, desk, room, interview_room }
    }

    /// Two hours on [`DAY`] for so many.
    pub fn plan(&self, start: &str, end: &str, places: u16) -> PlanGroupSession {
        let (start, end) = (start.parse().unwrap(), end.parse().unwrap());
        PlanGroupSession {
            id: GroupSessionId(Uuid::now_v7()),
            centre: CENTRE.parse().unwrap(),
            title: "Il curriculum".to_owned(),
            about: "Porta quello che hai.".to_owned(),
            time: GroupSessionTime { date: DAY.parse().unwrap(), start, end, fold: None },
            room: self.room,
            places,
            register_until: None,
        }
    }

    /// Plans from 9 to 11 on [`DAY`] for so many.
    pub async fn planned(&self, places: u16) -> GroupSession {
        self.planned_at("09:00", "11:00", places).await
    }

    pub async fn planned_at(&self, start: &str, end: &str, places: u16) -> GroupSession {
        let reply = self.operator.command("/group-sessions", &self.plan(start, end, places)).await;
        assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
        reply.json()
    }

    /// Changes how many can take part.
    pub async fn resize(&self, session: &GroupSession, places: u16) -> Reply {
        let now: GroupSession = self.operator.get(&format!("/group-sessions/{}", session.id)).await.json();
        let GroupSession { version, title, about, .. } = now;
        let edit = EditGroupSession { version, title, about, places };
        self.operator.put(&format!("/group-sessions/{}", session.id), &edit).await
    }

    pub async fn participants(&self, session: &GroupSession) -> Participants {
        self.operator.get(&format!("/group-sessions/{}/participants", session.id)).await.json()
    }
}

/// Asks for a place.
pub async fn ask(browser: &Browser, session: &GroupSession) -> Reply {
    ask_for(browser, session, None).await
}

/// Asks for a place for somebody.
pub async fn ask_for(browser: &Browser, session: &GroupSession, person: Option<PersonId>) -> Reply {
    let body = RegisterForGroupSession { id: RegistrationId(Uuid::now_v7()), person };
    browser.command(&format!("/group-sessions/{}/registrations", session.id), &body).await
}

/// What was answered to who asked.
#[track_caller]
pub fn had(reply: &Reply) -> GroupRegistration {
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}

pub async fn give_up(browser: &Browser, registration: &GroupRegistration) -> Reply {
    browser.command(&format!("/registrations/{}/cancel", registration.id), &json!({})).await
}

pub async fn mine(browser: &Browser) -> MyGroupSessions {
    browser.get("/me/group-sessions").await.json()
}
