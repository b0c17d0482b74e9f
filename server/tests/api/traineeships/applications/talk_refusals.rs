//! What is refused about talks, and what a refusal leaves as it was.

use contract::accounts::Role;
use contract::bookings::BlockSpace;
use contract::ids::BlockId;
use contract::network::{EditFloor, FloorPlan};
use contract::problem::{Code, FieldError};
use contract::traineeships::{CompanyAnswer, ProposeTalk, Reply, TalkStatus};
use uuid::Uuid;

use crate::support::TestApp;
use crate::support::applicants::{answer, applied, last_link, only, reply};
use crate::support::desks::{CENTRE, DAY, ask as ask_desk, had, slot, version};
use crate::support::meetings::{Meetings, interview, propose};
use crate::support::offers::Offers;

both_databases!(each_time_that_cannot_be_had_has_its_code_and_nothing_has_happened, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let on = |date: &str| ProposeTalk { date: date.parse().unwrap(), ..propose("10:00") };
    let cases = [
        (propose("19:15"), 409, Code::OutsideHours, vec![]),
        (on("2026-12-05"), 409, Code::CentreClosed, vec![]),
        (on("2026-11-23"), 409, Code::InThePast, vec![]),
        (on("2027-01-25"), 409, Code::TooFarAhead, vec![]),
        (propose("10:10"), 422, Code::InvalidFields, vec![("talk.propose.start", Code::NotOnQuarterHour)]),
        (
            ProposeTalk { start: "02:30".parse().unwrap(), ..on("2027-03-28") },
            422,
            Code::TimeDoesNotExist,
            vec![("talk.propose.start", Code::TimeDoesNotExist)],
        ),
        (
            ProposeTalk { start: "02:30".parse().unwrap(), ..on("2027-10-31") },
            422,
            Code::TimeIsAmbiguous,
            vec![("talk.propose.fold", Code::TimeIsAmbiguous)],
        ),
        (
            ProposeTalk { centre: "cpi-nowhere".parse().unwrap(), ..propose("10:00") },
            422,
            Code::InvalidFields,
            vec![("talk.propose.centre", Code::NotFound)],
        ),
        (ProposeTalk { centre: "cpi-lauria".parse().unwrap(), ..propose("10:00") }, 409, Code::CentreClosed, vec![]),
    ];
    for (talk, status, code, fields) in cases {
        let reply = meetings.says(&interview(talk.clone())).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (status, code), "{talk:?}");
        let expected: Vec<_> = fields.into_iter().map(|(field, code)| FieldError::new(field, code)).collect();
        assert_eq!(reply.problem().fields, expected, "{talk:?}");
    }
    assert_eq!(meetings.talk().await, None);
    let link = last_link(&app).await;
    let wrong = answer(&app.browser(), &link, interview(propose("10:10"))).await;
    assert_eq!(wrong.problem().fields, [FieldError::new("reply.talk.propose.start", Code::NotOnQuarterHour)]);
    let nowhere = ProposeTalk { centre: "cpi-nowhere".parse().unwrap(), ..propose("10:00") };
    let wrong = answer(&app.browser(), &link, interview(nowhere)).await;
    assert_eq!(wrong.problem().fields, [FieldError::new("reply.talk.propose.centre", Code::NotFound)]);
});

both_databases!(a_talk_is_proposed_to_who_is_wanted_for_one, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let without_answer = Reply { answer: None, ..interview(propose("10:00")) };
    let early = meetings.says(&without_answer).await;
    assert_eq!((early.status.as_u16(), early.code()), (409, Code::WrongStatus));
    let with_no = Reply { answer: Some(CompanyAnswer::No), ..interview(propose("10:00")) };
    let wrong = meetings.says(&with_no).await;
    assert_eq!(wrong.problem().fields, [FieldError::new("talk", Code::OutOfRange)]);
    assert_eq!(meetings.says(&only(CompanyAnswer::Interview)).await.status.as_u16(), 200);
    assert_eq!(meetings.says(&without_answer).await.status.as_u16(), 200);
});

both_databases!(who_is_somewhere_else_cannot_accept_and_the_proposal_stays, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let desk = slot(meetings.centre.desk, DAY, "10:30", "12:00");
    let booked = had(&ask_desk(&meetings.ada, desk.clone()).await);
    let talk = meetings.proposed("10:00").await;
    let busy = meetings.accept(&talk).await;
    assert_eq!((busy.status.as_u16(), busy.code()), (409, Code::PersonBusy));
    assert_eq!(meetings.talk().await.unwrap().status, TalkStatus::Proposed);
    meetings.ada.command(&format!("/bookings/{}/cancel", booked.id), &serde_json::json!({})).await;
    assert_eq!(meetings.accept(&talk).await.status.as_u16(), 200);
    assert_eq!(ask_desk(&meetings.ada, desk).await.code(), Code::PersonBusy, "their time is held from then on");
});

both_databases!(a_room_in_which_they_meet_is_neither_blocked_nor_closed, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    let operator = &meetings.centre.operator;
    let slot = slot(meetings.centre.rooms[0], DAY, "10:30", "12:00");
    let block = BlockSpace { id: BlockId(Uuid::now_v7()), slot, reason: "Lavori".into() };
    assert_eq!(operator.command("/blocks", &block).await.code(), Code::SlotTaken);
    let version = version(operator, CENTRE).await;
    let floor = EditFloor { version, floor_plan: FloorPlan { width: 10, height: 10, walls: vec![] }, spaces: vec![] };
    let closed = operator.put(&format!("/centres/{CENTRE}/floor"), &floor).await;
    assert_eq!(closed.code(), Code::SpaceInUse);
    assert_eq!(meetings.give_up("decline", &talk, "").await.status.as_u16(), 200);
    let block = BlockSpace { id: BlockId(Uuid::now_v7()), ..block };
    assert_eq!(operator.command("/blocks", &block).await.status.as_u16(), 201);
    let blocked = meetings.says(&interview(propose("10:00"))).await;
    assert_eq!((blocked.status.as_u16(), blocked.code()), (409, Code::NoRoomFree));
});

both_databases!(the_talk_of_an_application_is_there_for_its_two_sides_alone, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    let path = format!("/applications/{}/talk", meetings.application.id);
    for role in Role::ALL {
        let who = app.signed_in(role).await;
        let body = serde_json::json!({ "talk": talk.id });
        for step in ["accept", "decline", "call-off"] {
            assert_eq!(who.command(&format!("{path}/{step}"), &body).await.code(), Code::NotFound, "{role:?} {step}");
        }
        assert_eq!(who.get(&format!("{path}.ics")).await.code(), Code::NotFound, "{role:?}");
    }
    let others = Offers::open(&app, 2).await;
    let body = interview(propose("15:00"));
    let hidden = reply(&others.anna, &meetings.posting, meetings.application.id, &body).await;
    assert_eq!(hidden.code(), Code::NotFound);
    assert_eq!(meetings.talk().await, Some(talk));
});

both_databases!(an_id_that_holds_something_already_is_refused, async |app: TestApp| {
    let meetings = Meetings::open(&app, 2).await;
    let talk = meetings.proposed("10:00").await;
    let other = app.signed_in(Role::Citizen).await;
    let second = applied(&other, &meetings.posting).await;
    let body = interview(ProposeTalk { id: talk.id, ..propose("12:00") });
    let repeated = [FieldError::new("talk.propose.id", Code::Repeated)];
    for application in [meetings.application.id, second.id] {
        let held = reply(&meetings.offers.anna, &meetings.posting, application, &body).await;
        assert_eq!((held.status.as_u16(), held.problem().fields.as_slice()), (422, repeated.as_slice()));
    }
    meetings.give_up("decline", &talk, "").await;
    let known = reply(&meetings.offers.anna, &meetings.posting, second.id, &body).await;
    assert_eq!(known.problem().fields, repeated);
});
