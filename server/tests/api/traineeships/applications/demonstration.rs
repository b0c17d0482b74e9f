use contract::accounts::{Me, Role, SignInAsDemonstration};
use contract::appointments::AppointmentDay;
use contract::ids::ApplicationId;
use contract::traineeships::{Application, ApplicationList, ReceivedList, TalkStatus, TimelineEvent as E};
use portalavoro_server::demo;

use crate::support::app::Options;
use crate::support::applicants::{events, own};
use crate::support::{Browser, TestApp};

async fn made_up(app: &TestApp, role: Role) -> Browser {
    let browser = app.browser();
    browser.post("/sign-in/demonstration", &SignInAsDemonstration { role }).await.json::<Me>();
    browser
}

async fn only_one(anna: &Browser) -> ApplicationId {
    let mine: ApplicationList = anna.get("/applications").await.json();
    assert_eq!(mine.applications.len(), 1, "however often it was made");
    assert!(mine.applications[0].company_name.contains("Dimostrativ"));
    mine.applications[0].id
}

both_databases!(both_sides_of_a_made_up_talk_are_there_to_be_seen, async |app: TestApp| {
    let trial = app.again(Options { demonstration: true, ..Options::default() }).await;
    demo::seed(&trial.state).await.unwrap();
    let (anna, carla) = (made_up(&trial, Role::Citizen).await, made_up(&trial, Role::Company).await);
    let seen = own(&anna, only_one(&anna).await).await;
    let talk = seen.talk.clone().unwrap();
    assert_eq!((talk.status, talk.centre.as_str()), (TalkStatus::Proposed, "portalavoro-matera"));
    assert_eq!(events(&seen.timeline), [E::Sent, E::Opened, E::Interview, E::TalkProposed]);
    assert_eq!(seen.sent.letter.answers.len(), 1);

    let list = carla.get("/me/companies").await.json::<contract::companies::MyCompanies>();
    let path = format!("/companies/{}/postings/{}/applications", list.companies[0].id, seen.posting);
    assert!(carla.get(&path).await.json::<ReceivedList>().applications[0].applicant.contains("Dimostrativ"));
    let operator = made_up(&trial, Role::Operator).await;
    let path = format!("/centres/{}/days/{}/appointments", talk.centre, talk.date);
    assert_eq!(operator.get(&path).await.json::<AppointmentDay>().company_talks.len(), 1);

    // Who uses the trial has the last word; what nobody answered in time is proposed anew.
    trial.clock.set(&format!("{}T20:00:00Z", talk.date));
    demo::seed(&trial.state).await.unwrap();
    let anna = made_up(&trial, Role::Citizen).await;
    let id = only_one(&anna).await;
    let next = own(&anna, id).await.talk.unwrap();
    assert!(next.id != talk.id && next.date > talk.date && next.status == TalkStatus::Proposed);
    let path = format!("/applications/{id}/talk/decline");
    let declined: Application = anna.command(&path, &serde_json::json!({ "talk": next.id })).await.json();
    assert_eq!(declined.talk.unwrap().status, TalkStatus::Declined);
    demo::seed(&trial.state).await.unwrap();
    assert_eq!(own(&anna, id).await.talk.unwrap().status, TalkStatus::Declined);
});
