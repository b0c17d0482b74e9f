//! Answering by the link of a mail, without an account.

use contract::accounts::Role;
use contract::problem::{Code, FieldError};
use contract::traineeships::{
    ApplicationStatus, CompanyAnswer, LINK_DAYS, OpenedByLink, ReceivedApplication, TimelineEvent as E,
};

use crate::support::TestApp;
use crate::support::applicants::{answer, applied, events, last_link, links, new_link, only, open, own, words};
use crate::support::offers::Offers;

both_databases!(a_company_answers_by_link_once_and_has_another_one_for_more, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let sent = applied(&ada, &posting).await;
    let (anybody, link) = (app.browser(), last_link(&app).await);
    let opened: OpenedByLink = open(&anybody, &link).await.json();
    assert_eq!((opened.company_name, opened.application.id), (offers.company.legal_name.clone(), sent.id));

    let first = answer(&anybody, &link, only(CompanyAnswer::Interview)).await;
    assert_eq!(first.json::<ReceivedApplication>().status, ApplicationStatus::Interview);
    let again = answer(&anybody, &link, only(CompanyAnswer::Interview)).await;
    assert_eq!(again.json::<ReceivedApplication>().status, ApplicationStatus::Interview, "the same reply");
    let other = answer(&anybody, &link, only(CompanyAnswer::No)).await;
    assert_eq!((other.status.as_u16(), other.code()), (409, Code::LinkUsed));
    assert_eq!(open(&anybody, &link).await.code(), Code::LinkUsed);
    assert_eq!(events(&own(&ada, sent.id).await.timeline), [E::Sent, E::Opened, E::Interview], "one effect");

    let next = last_link(&app).await;
    assert_ne!(next, link);
    assert_eq!(answer(&anybody, &next, words("A lunedì!")).await.status.as_u16(), 200);
    assert_eq!(answer(&anybody, &last_link(&app).await, only(CompanyAnswer::No)).await.status.as_u16(), 200);
    assert_eq!(links(&app).await.len(), 3, "after a no there is nothing more to say");
});

both_databases!(a_link_that_is_altered_or_too_old_opens_nothing_and_a_new_one_comes_by_mail, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    applied(&app.signed_in(Role::Citizen).await, &posting).await;
    let (anybody, link) = (app.browser(), last_link(&app).await);
    let altered = format!("{}{}", &link[..63], if link.ends_with('0') { '1' } else { '0' });
    for bad in [altered.as_str(), "", "x", &link.to_uppercase(), &format!("{link}0")] {
        let is_same = bad == link;
        for reply in
            [open(&anybody, bad).await, answer(&anybody, bad, words("Ciao")).await, new_link(&anybody, bad).await]
        {
            assert!(is_same || (reply.status.as_u16(), reply.code()) == (404, Code::NotFound), "{bad}");
        }
    }
    app.clock.advance_days(LINK_DAYS + 1);
    for reply in [open(&anybody, &link).await, answer(&anybody, &link, words("Ciao")).await] {
        assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::LinkExpired));
    }
    assert_eq!(new_link(&anybody, &link).await.status.as_u16(), 202);
    let fresh = last_link(&app).await;
    assert_eq!(open(&anybody, &fresh).await.status.as_u16(), 200);
});

both_databases!(a_reply_by_link_needs_an_answer_or_words, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    applied(&app.signed_in(Role::Citizen).await, &posting).await;
    let link = last_link(&app).await;
    let reply = answer(&app.browser(), &link, words(" ")).await;
    assert_eq!(reply.problem().fields, [FieldError::new("reply.words", Code::Required)]);
    assert_eq!(open(&app.browser(), &link).await.status.as_u16(), 200, "a slip uses no link up");
});
