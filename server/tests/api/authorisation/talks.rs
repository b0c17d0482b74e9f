//! Rows about talks in interview rooms.

use contract::accounts::Role;
use contract::ids::CentreId;
use contract::traineeships::{Application, GiveUpTalk, ProposeTalk, ReceivedApplication, RoomSlots, Talk};

use super::postings::open;
use super::table::{Asked, Endpoint, Ground, Whose, endpoint};
use crate::support::MATERA;
use crate::support::applicants::{applied, reply};
use crate::support::meetings::{interview, propose};

const OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
/// What a company and a person have agreed is for nobody else, staff included.
const NOBODY_ELSE: [u16; 6] = [401, 404, 404, 404, 404, 404];

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/centres/{centre}/interview-room-slots").row(Whose::Nobodys, [200; 6]).asked(|ground| {
            Box::pin(async move { Asked::path(format!("/centres/{}/interview-room-slots", ground.centre)) })
        }),
        of_the_person("/applications/{application}/talk/accept", "accept"),
        of_the_person("/applications/{application}/talk/decline", "decline"),
        of_the_person("/applications/{application}/talk/call-off", "call-off"),
        endpoint("GET", "/applications/{application}/talk.ics")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOBODY_ELSE)
            .asked(|ground| {
                Box::pin(async move {
                    let (application, _) = proposed(ground).await;
                    Asked::path(format!("/applications/{}/talk.ics", application.id))
                })
            }),
    ]
}

fn of_the_person(path: &'static str, step: &'static str) -> Endpoint {
    endpoint("POST", path).row(Whose::Own, OWN).row(Whose::Other, NOBODY_ELSE).asked(move |ground| {
        Box::pin(async move {
            let (application, talk) = proposed(ground).await;
            let path = format!("/applications/{}/talk/{step}", application.id);
            match step {
                "accept" => Asked::body(path, &serde_json::json!({ "talk": talk.id })),
                _ => Asked::body(path, &GiveUpTalk { talk: talk.id, words: String::new() }),
            }
        })
    })
}

/// A talk that a company has proposed to the owner.
async fn proposed(ground: &Ground<'_>) -> (Application, Talk) {
    let app = ground.app;
    let company = app.person(Role::Company, None, None).await;
    let asker = ground.asker.clone();
    let posting = open(&Ground { app, asker, owner: company, centre: ground.centre.clone() }).await;
    let application = applied(&app.browser_of(ground.owner).await, &posting).await;
    let reply = reply(&app.browser_of(company).await, &posting, application.id, &interview(free(ground).await)).await;
    let talk = reply.json::<ReceivedApplication>().talk.unwrap();
    (application, talk)
}

/// A time at which a room of the hub is free, and the owner is.
async fn free(ground: &Ground<'_>) -> ProposeTalk {
    let centre: CentreId = MATERA.parse().unwrap();
    let mut path = format!("/centres/{centre}/interview-room-slots");
    loop {
        let slots: RoomSlots = ground.asker.get(&path).await.json();
        let Some(start) = slots.starts.first() else {
            path = format!("/centres/{centre}/interview-room-slots?from={}", slots.next.expect("a start that is free"));
            continue;
        };
        let (date, start) = (start.date, start.start);
        return ProposeTalk {
            centre,
            date,
            start,
            length: contract::traineeships::TalkLength::HalfHour,
            ..propose("10:00")
        };
    }
}
