use contract::accounts::Role;
use contract::problem::Code;
use contract::traineeships::{
    Application, ApplicationList, ApplicationStatus, Apply, CompanyAnswer, PostingStatus, ReceivedApplication,
    ReceivedList, ShownContact, TimelineEvent as E, WriteMessage,
};

use crate::support::TestApp;
use crate::support::applicants::{applied, apply, ask, events, own, received, reply, words};
use crate::support::offers::Offers;

both_databases!(somebody_applies_they_talk_and_the_company_says_yes, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let body = Apply { shows: ShownContact { email: true, phone: true }, ..apply() };
    let sent: Application = ask(&ada, &posting, &body).await.json();
    assert_eq!((sent.status, sent.title.as_str()), (ApplicationStatus::Sent, "Tirocinio al forno"));
    assert_eq!((sent.company_name, sent.posting_status), (offers.company.legal_name.clone(), PostingStatus::Open));
    assert_eq!((sent.sent.letter, events(&sent.timeline)), (body.letter.clone(), vec![E::Sent]));

    let list: ReceivedList =
        offers.anna.get(&format!("/companies/{}/postings/{}/applications", posting.company, posting.id)).await.json();
    assert_eq!((list.count, list.applications[0].id, list.next), (1, sent.id, None));
    let seen = received(&offers.anna, &posting, sent.id).await;
    assert_eq!((seen.phone, seen.email.is_some()), (None, true), "what the profile has, and the person shows");
    assert_eq!((seen.sent.letter, seen.status), (body.letter, ApplicationStatus::Sent));

    let answer = contract::traineeships::Reply {
        answer: Some(CompanyAnswer::Interview),
        words: " Vieni lunedì alle 10? ".to_owned(),
        talk: None,
    };
    let now: ReceivedApplication = reply(&offers.anna, &posting, sent.id, &answer).await.json();
    assert_eq!(now.status, ApplicationStatus::Interview);
    let write = WriteMessage { words: "Sì, ci sono.".to_owned() };
    let path = format!("/applications/{}/messages", sent.id);
    assert_eq!(ada.command(&path, &write).await.status.as_u16(), 200);
    let yes = contract::traineeships::Reply { answer: Some(CompanyAnswer::Yes), ..Default::default() };
    reply(&offers.anna, &posting, sent.id, &yes).await.json::<ReceivedApplication>();

    let ended = own(&ada, sent.id).await;
    assert_eq!(ended.status, ApplicationStatus::Accepted);
    let happened = [E::Sent, E::Opened, E::Interview, E::PersonWrote, E::Accepted];
    assert_eq!(events(&ended.timeline), happened, "opened once");
    assert_eq!(ended.timeline[2].words, "Vieni lunedì alle 10?");
    let mine: ApplicationList = ada.get("/applications").await.json();
    assert_eq!((mine.applications.len(), mine.applications[0].status), (1, ApplicationStatus::Accepted));
});

both_databases!(each_side_is_told_by_mail_and_no_mail_says_who_applied, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let before = app.mails().await.len();
    let sent = applied(&ada, &posting).await;
    let mails = app.mails().await.split_off(before);
    // The company's address gets the link; Anna, who acts for it, the page.
    assert_eq!(mails.len(), 2, "{mails:?}");
    assert!(mails.iter().any(|mail| mail.contains("/answer#") && mail.contains("forno@example.org")), "{mails:?}");
    assert!(mails.iter().any(|mail| !mail.contains("/answer#")), "{mails:?}");
    let name = received(&offers.anna, &posting, sent.id).await.applicant;
    assert!(mails.iter().all(|mail| !mail.contains(&name)), "{mails:?}");
    reply(&offers.anna, &posting, sent.id, &words("Ciao")).await.json::<ReceivedApplication>();
    let last = app.mails().await.pop().unwrap();
    assert!(last.contains(&format!("/applications/{}", sent.id)), "{last}");
});

both_databases!(what_was_withdrawn_can_be_sent_again, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let sent = applied(&ada, &posting).await;
    let path = format!("/applications/{}/withdraw", sent.id);
    let withdrawn: Application = ada.command(&path, &serde_json::json!({})).await.json();
    assert_eq!(withdrawn.status, ApplicationStatus::Withdrawn);
    assert_eq!(ada.command(&path, &serde_json::json!({})).await.code(), Code::WrongStatus);
    let reply = reply(&offers.anna, &posting, sent.id, &words("Peccato")).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::WrongStatus));
    let again = applied(&ada, &posting).await;
    assert_eq!(again.status, ApplicationStatus::Sent);
});
