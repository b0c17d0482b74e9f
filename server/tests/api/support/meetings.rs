//! What tests about talks in interview rooms need: an open centre with rooms, and somebody who applied.

use contract::accounts::Role;
use contract::ids::TalkId;
use contract::traineeships::{
    Application, CompanyAnswer, GiveUpTalk, NamedTalk, Posting, ProposeTalk, ReceivedApplication,
    Reply as CompanyReply, RoomSlots, Talk, TalkLength, TalkStep,
};
use uuid::Uuid;

use super::applicants::{applied, own, reply};
use super::desks::{CENTRE, DAY};
use super::offers::Offers;
use super::talks::Talks;
use super::{Browser, Reply, TestApp};

/// Somebody who applied to a company's posting, and a centre where they can meet.
pub struct Meetings {
    pub offers: Offers,
    pub posting: Posting,
    pub ada: Browser,
    pub application: Application,
    pub centre: Talks,
}

impl Meetings {
    /// A centre from 8 to 20 with so many interview rooms.
    pub async fn open(app: &TestApp, rooms: u16) -> Self {
        Self::at(app, Talks::open_without_ranges(app, 0, rooms).await).await
    }

    /// The same at a centre that is open already.
    pub async fn at(app: &TestApp, centre: Talks) -> Self {
        let offers = Offers::open(app, 1).await;
        let posting = offers.published(offers.details()).await;
        let ada = app.signed_in(Role::Citizen).await;
        let application = applied(&ada, &posting).await;
        Self { offers, posting, ada, application, centre }
    }

    /// The company answers in the app.
    pub async fn says(&self, body: &CompanyReply) -> Reply {
        reply(&self.offers.anna, &self.posting, self.application.id, body).await
    }

    /// The company proposes a talk at this start, with the answer that it wants to talk.
    pub async fn proposed(&self, start: &str) -> Talk {
        let reply = self.says(&interview(propose(start))).await;
        assert_eq!(reply.status.as_u16(), 200, "{}", reply.text);
        reply.json::<ReceivedApplication>().talk.unwrap()
    }

    /// The person says yes.
    pub async fn accept(&self, talk: &Talk) -> Reply {
        let path = format!("/applications/{}/talk/accept", self.application.id);
        self.ada.command(&path, &NamedTalk { talk: talk.id }).await
    }

    /// The person gives it up: `decline` or `call-off`.
    pub async fn give_up(&self, how: &str, talk: &Talk, words: &str) -> Reply {
        let path = format!("/applications/{}/talk/{how}", self.application.id);
        self.ada.command(&path, &GiveUpTalk { talk: talk.id, words: words.to_owned() }).await
    }

    /// The talk, as the person reads it.
    pub async fn talk(&self) -> Option<Talk> {
        own(&self.ada, self.application.id).await.talk
    }
}

/// A talk of an hour on [`DAY`].
pub fn propose(start: &str) -> ProposeTalk {
    ProposeTalk {
        id: TalkId(Uuid::now_v7()),
        centre: CENTRE.parse().unwrap(),
        date: DAY.parse().unwrap(),
        start: start.parse().unwrap(),
        fold: None,
        length: TalkLength::Hour,
    }
}

/// Let us talk, there and then.
pub fn interview(talk: ProposeTalk) -> CompanyReply {
    let talk = Some(TalkStep::Propose(talk));
    CompanyReply { answer: Some(CompanyAnswer::Interview), words: "Parliamone.".to_owned(), talk }
}

/// The company calls it off.
pub fn call_off(talk: &Talk, words: &str) -> CompanyReply {
    let step = TalkStep::CallOff(NamedTalk { talk: talk.id });
    CompanyReply { answer: None, words: words.to_owned(), talk: Some(step) }
}

/// The starts at which an hour is free on [`DAY`].
pub async fn free_hours(app: &TestApp) -> Vec<String> {
    let path = format!("/centres/{CENTRE}/interview-room-slots?from={DAY}");
    let slots: RoomSlots = app.browser().get(&path).await.json();
    let day = slots.starts.iter().filter(|start| start.date.to_string() == DAY);
    day.filter(|start| start.lengths.contains(&TalkLength::Hour)).map(|start| start.start.to_string()).collect()
}
