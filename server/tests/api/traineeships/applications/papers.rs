//! The CV and the PDF that go with an application: as they were sent, to be saved, and for the company alone.

use contract::accounts::{Cv, Role};
use contract::problem::Code;
use contract::traineeships::{AnswerLink, Apply};

use crate::support::applicants::{PDF, applied, applied_with_papers, apply, ask, at, keep_pdf, last_link, received};
use crate::support::offers::Offers;
use crate::support::{Reply, TestApp};

#[track_caller]
fn is_a_pdf_to_save(reply: &Reply) {
    assert_eq!(reply.status.as_u16(), 200, "{}", reply.text);
    assert_eq!(reply.header("content-type"), "application/pdf");
    assert!(reply.header("content-disposition").starts_with("attachment"), "{:?}", reply.headers);
    assert_eq!((reply.header("cache-control"), reply.header("x-content-type-options")), ("no-store", "nosniff"));
    assert!(reply.bytes.starts_with(b"%PDF-"));
}

both_databases!(the_company_has_what_was_sent_with_an_account_and_by_link, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let sent = applied_with_papers(&ada, &posting).await;
    // Another PDF and no CV are in the profile by now.
    keep_pdf(&ada, "%PDF-1.4\ndue\nstartxref\n0\n%%EOF\n").await;
    let seen = received(&offers.anna, &posting, sent.id).await;
    assert_eq!((seen.sent.has_file, seen.sent.cv.is_some()), (true, true));
    let link = AnswerLink { link: last_link(&app).await };
    for what in ["cv", "file"] {
        let with_account = offers.anna.get(&format!("{}/{what}", at(&posting, sent.id))).await;
        let by_link = app.browser().post(&format!("/application-answers/{what}"), &link).await;
        is_a_pdf_to_save(&with_account);
        is_a_pdf_to_save(&by_link);
        if what == "file" {
            assert_eq!((with_account.text.as_str(), by_link.text.as_str()), (PDF, PDF), "what was sent");
        }
    }
});

both_databases!(what_was_not_sent_is_not_there, async |app: TestApp| {
    let (offers, others) = (Offers::open(&app, 1).await, Offers::open(&app, 2).await);
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let sent = applied(&ada, &posting).await;
    let link = AnswerLink { link: last_link(&app).await };
    for what in ["cv", "file"] {
        let path = format!("{}/{what}", at(&posting, sent.id));
        assert_eq!(offers.anna.get(&path).await.code(), Code::NotFound);
        assert_eq!(others.anna.get(&path).await.code(), Code::NotFound);
        let by_link = app.browser().post(&format!("/application-answers/{what}"), &link).await;
        assert_eq!(by_link.code(), Code::NotFound);
    }
    let ugo = app.signed_in(Role::Citizen).await;
    let without = Apply { cv: Some(Cv::default()), with_file: true, ..apply() };
    assert_eq!(ask(&ugo, &posting, &without).await.code(), Code::NoCvFile);
});
