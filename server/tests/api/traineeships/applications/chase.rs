//! A company that never answers is reminded, then its postings pause, until it does.

use contract::accounts::Role;
use contract::problem::Code;
use contract::traineeships::{CompanyAnswer, Posting, PostingStatus, PostingStep, TimelineEvent as E};
use portalavoro_server::features::traineeships::chase;

use crate::support::TestApp;
use crate::support::applicants::{applied, events, only, own, reply};
use crate::support::offers::{Offers, at, done, step};

async fn mails(app: &TestApp, title: &str) -> usize {
    chase(&app.state).await.unwrap();
    app.mails().await.iter().filter(|mail| mail.contains(title)).count()
}

both_databases!(a_company_that_lets_people_wait_is_reminded_and_then_put_aside, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let sent = applied(&ada, &posting).await;
    app.clock.advance_days(6);
    assert_eq!(mails(&app, "aspetta la tua risposta").await, 0);
    app.clock.advance_days(1);
    let told = mails(&app, "aspetta la tua risposta").await;
    assert_eq!(told, 2, "the company's address, and who acts for it");
    assert_eq!(mails(&app, "aspetta la tua risposta").await, told, "once");
    app.clock.advance_days(6);
    assert_eq!(mails(&app, "sono in pausa").await, 0);
    app.clock.advance_days(1);
    assert_eq!(mails(&app, "sono in pausa").await, 2);
    assert_eq!(mails(&app, "sono in pausa").await, 2, "once");

    let anna = app.browser_of(offers.anna.person()).await;
    let paused: Posting = anna.get(&at(&posting)).await.json();
    assert_eq!(paused.status, PostingStatus::Paused);
    let refused = step(&anna, &paused, PostingStep::Resume).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, Code::AnswerApplicationsFirst));
    reply(&anna, &posting, sent.id, &only(CompanyAnswer::Later)).await;
    assert_eq!(done(&step(&anna, &paused, PostingStep::Resume).await).status, PostingStatus::Open);
    let ada = app.browser_of(ada.person()).await;
    assert_eq!(events(&own(&ada, sent.id).await.timeline), [E::Sent, E::Reminded, E::Later]);
});

both_databases!(who_answers_is_left_alone, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let sent = applied(&app.signed_in(Role::Citizen).await, &posting).await;
    reply(&offers.anna, &posting, sent.id, &only(CompanyAnswer::Later)).await;
    app.clock.advance_days(30);
    assert_eq!(mails(&app, "aspetta la tua risposta").await, 0);
});
