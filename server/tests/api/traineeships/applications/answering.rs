//! What fits after what, and how often a company answers.

use contract::accounts::Role;
use contract::problem::Code;
use contract::traineeships::{AnswerRate, CompanyAnswer, PublicPosting, TimelineEvent};

use crate::support::TestApp;
use crate::support::applicants::{applied, events, only, own, reply, words};
use crate::support::offers::{Offers, done, step};

both_databases!(a_no_is_the_last_word, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let sent = applied(&ada, &posting).await;
    for answer in [CompanyAnswer::Later, CompanyAnswer::Interview, CompanyAnswer::No] {
        assert_eq!(reply(&offers.anna, &posting, sent.id, &only(answer)).await.status.as_u16(), 200, "{answer:?}");
    }
    for body in [only(CompanyAnswer::Yes), words("Ripensandoci")] {
        let reply = reply(&offers.anna, &posting, sent.id, &body).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::WrongStatus));
    }
    let write = contract::traineeships::WriteMessage { words: "Perché?".to_owned() };
    let reply = ada.command(&format!("/applications/{}/messages", sent.id), &write).await;
    assert_eq!(reply.code(), Code::WrongStatus);
});

both_databases!(who_waits_is_told_when_the_posting_closes_and_can_still_be_answered, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let (ada, ugo) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let (waits, refused) = (applied(&ada, &posting).await, applied(&ugo, &posting).await);
    reply(&offers.anna, &posting, refused.id, &only(CompanyAnswer::No)).await;
    done(&step(&offers.anna, &posting, contract::traineeships::PostingStep::CloseFilled).await);
    assert_eq!(app.mails().await.iter().filter(|mail| mail.contains("Annuncio chiuso")).count(), 1);
    let told = own(&ada, waits.id).await;
    assert_eq!(events(&told.timeline), [TimelineEvent::Sent, TimelineEvent::PostingClosed]);
    assert_eq!(reply(&offers.anna, &posting, waits.id, &only(CompanyAnswer::Yes)).await.status.as_u16(), 200);
});

both_databases!(how_often_a_company_answers_is_said_from_five_on, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let mut sent = Vec::new();
    for _ in 0..5 {
        sent.push(applied(&app.signed_in(Role::Citizen).await, &posting).await);
    }
    for application in &sent[..3] {
        reply(&offers.anna, &posting, application.id, &only(CompanyAnswer::Later)).await;
    }
    let address = format!("/postings/{}", posting.id);
    let fresh: PublicPosting = app.browser().get(&address).await.json();
    assert_eq!(fresh.answers, None, "nobody has waited long enough");
    app.clock.advance_days(8);
    let later: PublicPosting = app.browser().get(&address).await.json();
    assert_eq!(later.answers, Some(AnswerRate { applications: 5, answered: 3 }));
});
