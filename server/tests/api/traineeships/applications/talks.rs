//! Talks in an interview room of a centre: proposed, accepted, declined, called off, lapsed.

use contract::accounts::Role;
use contract::appointments::{AppointmentDay, CompanyTalk};
use contract::ids::CentreId;
use contract::problem::Code;
use contract::traineeships::{
    Application, ApplicationStatus, CompanyAnswer, ReceivedApplication, RoomSlots, TalkStatus, TimelineEvent as E,
};
use portalavoro_server::features::traineeships::give_back_lapsed;
use serde_json::json;

use crate::support::TestApp;
use crate::support::applicants::{answer, applied, events, last_link, links, only, own, received, words};
use crate::support::desks::{CENTRE, DAY};
use crate::support::meetings::{Meetings, call_off, free_hours, interview, propose};

both_databases!(a_company_proposes_the_person_accepts_and_the_room_is_theirs, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    assert!(free_hours(&app).await.contains(&"10:00".to_owned()));
    let before = app.mails().await.len();
    let talk = meetings.proposed("10:00").await;
    assert_eq!((talk.status, talk.room_label.as_str()), (TalkStatus::Proposed, "Sala 1"));
    assert_eq!((talk.centre.as_str(), talk.end.to_string()), (CENTRE, "11:00".to_owned()));
    let free = free_hours(&app).await;
    for (start, is_free) in [("09:00", true), ("09:15", false), ("10:00", false), ("10:45", false), ("11:00", true)] {
        assert_eq!(free.contains(&start.to_owned()), is_free, "{start}");
    }
    let mails = app.mails().await.split_off(before);
    assert!(mails.len() == 1 && mails[0].contains("Sala 1") && mails[0].contains("10:00"), "{mails:?}");

    let seen = own(&meetings.ada, meetings.application.id).await;
    assert_eq!((seen.status, seen.talk.as_ref()), (ApplicationStatus::Interview, Some(&talk)));
    let accepted: Application = meetings.accept(&talk).await.json();
    assert_eq!(accepted.talk.unwrap().status, TalkStatus::Accepted);
    let now = received(&meetings.offers.anna, &meetings.posting, meetings.application.id).await;
    assert_eq!(now.talk.unwrap().status, TalkStatus::Accepted);
    assert_eq!(events(&now.timeline), [E::Sent, E::Interview, E::TalkProposed, E::TalkAccepted, E::Opened]);
    let told = app.mails().await.split_off(before + 1);
    assert!(told.iter().all(|mail| mail.contains("text/calendar") && mail.contains("confermato")), "{told:?}");
    let calendar = meetings.ada.get(&format!("/applications/{}/talk.ics", meetings.application.id)).await;
    assert!(calendar.text.contains("DTSTART:20261201T090000Z"), "{}", calendar.text);
});

both_databases!(by_link_a_talk_is_proposed_declined_and_proposed_anew, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let (anybody, link) = (app.browser(), last_link(&app).await);
    let first = interview(propose("10:00"));
    let said: ReceivedApplication = answer(&anybody, &link, first.clone()).await.json();
    let talk = said.talk.unwrap();
    let again: ReceivedApplication = answer(&anybody, &link, first).await.json();
    assert_eq!(again.talk.as_ref(), Some(&talk), "the same reply has one effect");
    assert_eq!(answer(&anybody, &link, interview(propose("12:00"))).await.code(), Code::LinkUsed);

    let declined: Application = meetings.give_up("decline", &talk, "Ho scuola.").await.json();
    assert_eq!(declined.talk.unwrap().status, TalkStatus::Declined);
    assert_eq!(
        declined.timeline.last().map(|entry| (entry.event, entry.words.as_str())),
        Some((E::TalkDeclined, "Ho scuola."))
    );
    assert!(free_hours(&app).await.contains(&"10:00".to_owned()));

    // Without an answer, since it has said already that it wants to talk; and a refusal leaves the link good.
    let mut other = interview(propose("21:00"));
    other.answer = None;
    let next = last_link(&app).await;
    assert_eq!(answer(&anybody, &next, other.clone()).await.code(), Code::OutsideHours);
    other.talk = interview(propose("15:00")).talk;
    let said: ReceivedApplication = answer(&anybody, &next, other).await.json();
    assert_eq!(
        said.talk.map(|talk| (talk.start.to_string(), talk.status)),
        Some(("15:00".to_owned(), TalkStatus::Proposed))
    );
    assert_eq!(events(&said.timeline).last(), Some(&E::TalkProposed));
    assert!(links(&app).await.len() > 2, "another link comes");
});

both_databases!(either_side_calls_off_what_is_to_come, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    assert_eq!(meetings.accept(&talk).await.status.as_u16(), 200);
    let off: Application = meetings.give_up("call-off", &talk, "").await.json();
    assert_eq!((off.talk.unwrap().status, off.timeline.last().unwrap().event), (TalkStatus::CalledOff, E::TalkGivenUp));
    assert_eq!(meetings.give_up("call-off", &talk, "").await.code(), Code::WrongStatus);
    // The time of both is free again.
    let talk = meetings.proposed("10:00").await;
    assert_eq!(meetings.accept(&talk).await.status.as_u16(), 200);
    let off: ReceivedApplication = meetings.says(&call_off(&talk, "Siamo chiusi.")).await.json();
    assert_eq!(off.talk.unwrap().status, TalkStatus::CalledOff);
    let last = off.timeline.last().unwrap();
    assert_eq!((last.event, last.words.as_str()), (E::TalkCalledOff, "Siamo chiusi."));
    assert!(free_hours(&app).await.contains(&"10:00".to_owned()));
    let mail = app.mails().await.pop().unwrap();
    assert!(mail.contains("Colloquio annullato") && mail.contains("METHOD:CANCEL"), "{mail}");
    assert_eq!(meetings.says(&call_off(&talk, "")).await.code(), Code::WrongStatus);
});

both_databases!(with_the_last_word_a_talk_is_called_off_and_with_a_yes_it_stays, async |app: TestApp| {
    let mut meetings = Meetings::open(&app, 1).await;
    for (ends, stays) in [("withdraw", false), ("no", false), ("yes", true)] {
        meetings.ada = app.signed_in(Role::Citizen).await;
        meetings.application = applied(&meetings.ada, &meetings.posting).await;
        let talk = meetings.proposed("10:00").await;
        assert_eq!(meetings.accept(&talk).await.status.as_u16(), 200);
        let id = meetings.application.id;
        let ended = match ends {
            "withdraw" => meetings.ada.command(&format!("/applications/{id}/withdraw"), &json!({})).await,
            "no" => meetings.says(&only(CompanyAnswer::No)).await,
            _ => meetings.says(&only(CompanyAnswer::Yes)).await,
        };
        assert_eq!(ended.status.as_u16(), 200, "{}", ended.text);
        let expected = if stays { TalkStatus::Accepted } else { TalkStatus::CalledOff };
        assert_eq!(meetings.talk().await.unwrap().status, expected, "{ends}");
        assert_eq!(free_hours(&app).await.contains(&"10:00".to_owned()), !stays, "{ends}");
        if stays {
            let off: ReceivedApplication = meetings.says(&call_off(&talk, "Siamo chiusi.")).await.json();
            assert_eq!((off.status, off.talk.unwrap().status), (ApplicationStatus::Accepted, TalkStatus::CalledOff));
        }
    }
});

both_databases!(what_nobody_accepted_before_its_start_has_lapsed, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    app.clock.set("2026-12-01T09:00:00Z");
    for reply in [meetings.accept(&talk).await, meetings.give_up("decline", &talk, "").await] {
        assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::WrongStatus));
    }
    assert_eq!(meetings.says(&call_off(&talk, "")).await.code(), Code::WrongStatus);
    let next = meetings.proposed("11:00").await;
    assert_eq!(meetings.talk().await, Some(next));
});

both_databases!(what_is_left_of_a_lapsed_proposals_time_is_free, async |app: TestApp| {
    let mut meetings = Meetings::open(&app, 1).await;
    let agreed = meetings.proposed("10:00").await;
    assert_eq!(meetings.accept(&agreed).await.status.as_u16(), 200);
    meetings.ada = app.signed_in(Role::Citizen).await;
    meetings.application = applied(&meetings.ada, &meetings.posting).await;
    let lapses = meetings.proposed("12:00").await;
    let free_at = async |now: &str, start: &str| {
        app.clock.set(now);
        give_back_lapsed(&app.state).await.unwrap();
        free_hours(&app).await.contains(&start.to_owned())
    };
    assert!(!free_at("2026-12-01T09:00:00Z", "10:15").await, "they are talking");
    assert!(!free_at("2026-12-01T10:59:00Z", "12:15").await, "it may still be accepted");
    assert!(free_at("2026-12-01T11:00:00Z", "12:15").await);
    assert_eq!(meetings.talk().await, Some(lapses), "the clock says that it has lapsed");
});

both_databases!(a_new_proposal_takes_the_place_of_one_that_was_not_accepted, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let first = meetings.proposed("10:00").await;
    // The same hour again: what the company holds itself is no obstacle.
    let second = meetings.proposed("10:30").await;
    assert!(free_hours(&app).await.contains(&"09:30".to_owned()));
    let late = meetings.accept(&first).await;
    assert_eq!(
        (late.status.as_u16(), late.code()),
        (409, Code::ChangedMeanwhile),
        "nobody accepts what they did not see"
    );
    assert_eq!(meetings.accept(&second).await.status.as_u16(), 200);
    let third = meetings.says(&interview(propose("15:00"))).await;
    assert_eq!((third.status.as_u16(), third.code()), (409, Code::WrongStatus), "one talk is to come");
    assert_eq!(meetings.talk().await.map(|talk| talk.id), Some(second.id));
    assert_eq!(meetings.says(&words("A domani")).await.status.as_u16(), 200);
});

both_databases!(the_free_starts_of_a_centre_are_there_for_anybody, async |app: TestApp| {
    Meetings::open(&app, 2).await;
    let read = async |centre: &str, from: &str| {
        app.browser().get(&format!("/centres/{centre}/interview-room-slots{from}")).await
    };
    let slots: RoomSlots = read(CENTRE, "").await.json();
    assert_eq!((slots.from, slots.rooms), ("2026-11-23".parse().unwrap(), 2));
    assert_eq!(slots.starts[0].start.to_string(), "10:15", "what has begun is not free");
    let week: RoomSlots = read(CENTRE, &format!("?from={DAY}")).await.json();
    assert_eq!(week.starts.iter().map(|start| start.date).max(), Some("2026-12-07".parse().unwrap()));
    assert_eq!(week.next, Some("2026-12-08".parse().unwrap()));
    let last: RoomSlots = read(CENTRE, "?from=2027-01-22").await.json();
    assert_eq!((last.last, last.next), ("2027-01-22".parse().unwrap(), None), "sixty days ahead");
    assert!(last.starts.iter().all(|start| start.date == last.last) && !last.starts.is_empty());
    let elsewhere: RoomSlots = read("cpi-lauria", "").await.json();
    assert_eq!(elsewhere.centre, "cpi-lauria".parse::<CentreId>().unwrap());
    assert!(elsewhere.starts.is_empty() && elsewhere.next.is_none());
    assert_eq!(read("cpi-nowhere", "").await.code(), Code::NotFound);
    assert_eq!(read(CENTRE, "?from=ieri").await.code(), Code::MalformedQuery);
});

both_databases!(staff_of_the_centre_see_the_room_and_nobodys_name, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    let path = format!("/centres/{CENTRE}/days/{DAY}/appointments");
    let day: AppointmentDay = meetings.centre.operator.get(&path).await.json();
    let shown = CompanyTalk { room_label: "Sala 1".into(), start: talk.start, end: talk.end, is_agreed: false };
    assert_eq!(day.company_talks, std::slice::from_ref(&shown));
    assert_eq!(meetings.accept(&talk).await.status.as_u16(), 200);
    let reply = meetings.centre.operator.get(&path).await;
    assert_eq!(reply.json::<AppointmentDay>().company_talks, [CompanyTalk { is_agreed: true, ..shown }]);
    let name = received(&meetings.offers.anna, &meetings.posting, meetings.application.id).await.applicant;
    assert!(!reply.text.contains(&name) && !reply.text.contains(&meetings.offers.company.legal_name), "{}", reply.text);
    assert_eq!(meetings.give_up("call-off", &talk, "").await.status.as_u16(), 200);
    let day: AppointmentDay = meetings.centre.operator.get(&path).await.json();
    assert_eq!(day.company_talks, []);
});
