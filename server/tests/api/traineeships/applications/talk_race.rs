//! Many companies, one room; one person on many phones, one acceptance.

use contract::accounts::Role;
use contract::problem::Code;
use contract::traineeships::{NamedTalk, TalkStatus, TimelineEvent};
use futures_util::future::join_all;
use uuid::Uuid;

use crate::support::applicants::{applied, events, own, reply};
use crate::support::meetings::{Meetings, interview, propose};
use crate::support::{Reply, TestApp};

const CLIENTS: usize = 12;

fn won_and_lost(replies: &[Reply]) -> (usize, Vec<Code>) {
    let (won, lost): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status.is_success());
    (won.len(), lost.iter().map(|reply| reply.code()).collect())
}

both_databases!(a_room_that_many_want_at_once_is_held_for_one_talk, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let mut asks = Vec::new();
    for _ in 0..CLIENTS {
        let application = applied(&app.signed_in(Role::Citizen).await, &meetings.posting).await;
        let (anna, posting) = (meetings.offers.anna.clone(), meetings.posting.clone());
        asks.push(tokio::spawn(
            async move { reply(&anna, &posting, application.id, &interview(propose("10:00"))).await },
        ));
    }
    let replies: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(won_and_lost(&replies), (1, vec![Code::NoRoomFree; CLIENTS - 1]));
});

both_databases!(accepting_on_many_phones_at_once_is_one_acceptance, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    let path = format!("/applications/{}/talk/accept", meetings.application.id);
    let mut asks = Vec::new();
    for _ in 0..CLIENTS {
        let (ada, path, body) = (meetings.ada.clone(), path.clone(), NamedTalk { talk: talk.id });
        asks.push(tokio::spawn(async move { ada.command(&path, &body).await }));
    }
    let replies: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(won_and_lost(&replies), (1, vec![Code::WrongStatus; CLIENTS - 1]));
    let timeline = events(&own(&meetings.ada, meetings.application.id).await.timeline);
    assert_eq!(timeline.iter().filter(|event| **event == TimelineEvent::TalkAccepted).count(), 1);
});

both_databases!(accepting_again_with_the_same_key_says_the_same, async |app: TestApp| {
    let meetings = Meetings::open(&app, 1).await;
    let talk = meetings.proposed("10:00").await;
    let path = format!("/applications/{}/talk/accept", meetings.application.id);
    let (key, body) = (Uuid::now_v7(), NamedTalk { talk: talk.id });
    let again = || meetings.ada.command_again(&path, key, &body);
    let both = tokio::join!(again(), again());
    assert_eq!((both.0.status.as_u16(), &both.0.text), (200, &both.1.text));
    assert_eq!(meetings.talk().await.unwrap().status, TalkStatus::Accepted);
});
