//! A room that becomes free without an appointment being given up: who asked for an earlier start is told all the same.

use contract::accounts::Role;
use contract::appointments::{Appointment, AppointmentReason, BookAppointment, MyAppointments};
use contract::bookings::{BlockSpace, Blocked};
use contract::ids::{BlockId, CentreId};
use contract::problem::Code;
use contract::traineeships::{CompanyAnswer, GiveUpTalk, ProposeTalk, Talk};
use futures_util::future::join_all;
use serde_json::json;
use uuid::Uuid;

use crate::support::applicants::{applied, only};
use crate::support::desks::{CENTRE, DAY, slot};
use crate::support::meetings::{Meetings, call_off, interview, propose};
use crate::support::talks::{Talks, ask, had};
use crate::support::{Browser, Reply, TestApp};

/// Somebody who has half an hour in the room at 11, and asked for an earlier start.
async fn asked(app: &TestApp, talks: &Talks) -> (Browser, Appointment) {
    let browser = app.signed_in(Role::Citizen).await;
    let wish = BookAppointment { reason: AppointmentReason::Cv, tell_earlier: true, ..talks.wish(0, "11:00") };
    let appointment = had(&ask(&browser, &wish).await);
    (browser, appointment)
}

/// The start that somebody was told of.
async fn offered(browser: &Browser) -> Option<String> {
    let mine: MyAppointments = browser.get("/me/appointments").await.json();
    mine.coming[0].earlier.as_ref().map(|earlier| earlier.slot.start.to_string())
}

async fn ended(meetings: &Meetings, way: &str, talk: &Talk) -> Reply {
    match way {
        "decline" | "call-off" => meetings.give_up(way, talk, "").await,
        "called off" => meetings.says(&call_off(talk, "")).await,
        "in place of it" => meetings.says(&interview(propose("14:00"))).await,
        "no" => meetings.says(&only(CompanyAnswer::No)).await,
        _ => meetings.ada.command(&format!("/applications/{}/withdraw", meetings.application.id), &json!({})).await,
    }
}

both_databases!(a_companys_talk_that_ends_gives_its_room_to_who_asked, async |app: TestApp| {
    let mut meetings = Meetings::at(&app, Talks::open(&app, 1, 1).await).await;
    for (way, was_accepted) in [
        ("decline", false),
        ("call-off", true),
        ("called off", true),
        ("called off", false),
        ("withdraw", true),
        ("no", false),
        ("in place of it", false),
    ] {
        meetings.ada = app.signed_in(Role::Citizen).await;
        meetings.application = applied(&meetings.ada, &meetings.posting).await;
        let talk = meetings.proposed("09:00").await;
        if was_accepted {
            assert_eq!(meetings.accept(&talk).await.status.as_u16(), 200);
        }
        let (anna, appointment) = asked(&app, &meetings.centre).await;
        assert_eq!(offered(&anna).await, None, "{way}: the room is held");
        let reply = ended(&meetings, way, &talk).await;
        assert_eq!(reply.status.as_u16(), 200, "{way}: {}", reply.text);
        assert_eq!(offered(&anna).await.as_deref(), Some("09:00"), "{way}");
        anna.command(&format!("/appointments/{}/cancel", appointment.id), &json!({})).await.json::<Appointment>();
    }
});

both_databases!(what_a_new_proposal_takes_itself_is_offered_to_nobody, async |app: TestApp| {
    let meetings = Meetings::at(&app, Talks::open(&app, 1, 1).await).await;
    meetings.proposed("09:00").await;
    let (anna, _) = asked(&app, &meetings.centre).await;
    meetings.proposed("09:15").await;
    assert_eq!(offered(&anna).await, None, "a quarter of an hour is too short");
    meetings.proposed("10:00").await;
    assert_eq!(offered(&anna).await.as_deref(), Some("09:00"));
});

both_databases!(a_company_that_changes_to_another_centre_gives_the_room_of_the_first_one_back, async |app: TestApp| {
    let meetings = Meetings::at(&app, Talks::open(&app, 1, 1).await).await;
    let elsewhere = "cpi-lauria".parse::<CentreId>().unwrap();
    Talks::open_at(&app, elsewhere.as_str(), 0, 1).await;
    meetings.proposed("09:00").await;
    let (anna, _) = asked(&app, &meetings.centre).await;
    let there = ProposeTalk { centre: elsewhere.clone(), ..propose("09:00") };
    assert_eq!(meetings.says(&interview(there)).await.status.as_u16(), 200);
    assert_eq!(meetings.talk().await.map(|talk| talk.centre), Some(elsewhere));
    assert_eq!(offered(&anna).await.as_deref(), Some("09:00"));
    // And back, past a centre that there is not.
    let nowhere = ProposeTalk { centre: "cpi-nowhere".parse().unwrap(), ..propose("12:00") };
    let refused = meetings.says(&interview(nowhere)).await;
    assert_eq!(refused.problem().fields[0].field, "talk.propose.centre");
    assert_eq!(meetings.proposed("12:00").await.centre.as_str(), CENTRE);
});

both_databases!(a_room_that_is_opened_again_is_offered_too, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let slot = slot(talks.rooms[0], DAY, "09:00", "11:00");
    let block = BlockSpace { id: BlockId(Uuid::now_v7()), slot, reason: "Imbiancatura".into() };
    talks.operator.command("/blocks", &block).await.json::<Blocked>();
    let (anna, _) = asked(&app, &talks).await;
    assert_eq!(offered(&anna).await, None);
    let lifted = talks.operator.command(&format!("/blocks/{}/lift", block.id), &json!({})).await;
    assert_eq!(lifted.status.as_u16(), 204, "{}", lifted.text);
    assert_eq!(offered(&anna).await.as_deref(), Some("09:00"));
});

both_databases!(who_gives_back_and_who_books_at_once_all_get_an_answer, async |app: TestApp| {
    let mut meetings = Meetings::at(&app, Talks::open(&app, 2, 1).await).await;
    let (mut declining, mut booking) = (Vec::new(), Vec::new());
    for start in ["09:00", "10:00", "11:00"] {
        meetings.ada = app.signed_in(Role::Citizen).await;
        meetings.application = applied(&meetings.ada, &meetings.posting).await;
        let (ada, id) = (meetings.ada.clone(), meetings.application.id);
        let body = GiveUpTalk { talk: meetings.proposed(start).await.id, words: String::new() };
        declining.push(async move { ada.command(&format!("/applications/{id}/talk/decline"), &body).await });
        for counsellor in [0, 1] {
            let (browser, wish) = (app.signed_in(Role::Citizen).await, meetings.centre.wish(counsellor, start));
            booking.push(async move { ask(&browser, &wish).await });
        }
    }
    let declining: Vec<_> = declining.into_iter().map(tokio::spawn).collect();
    let booking: Vec<_> = booking.into_iter().map(tokio::spawn).collect();
    for reply in join_all(declining).await {
        assert_eq!(reply.unwrap().status.as_u16(), 200);
    }
    for reply in join_all(booking).await {
        let reply = reply.unwrap();
        assert!(reply.status.as_u16() == 201 || reply.code() == Code::NoRoomFree, "{}", reply.text);
    }
});
