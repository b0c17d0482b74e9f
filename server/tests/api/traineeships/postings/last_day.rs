//! A posting is over after its last day, by the clock alone; the company is told before and after.

use contract::problem::Code;
use contract::traineeships::{ClosingReason, Posting, PostingDetails, PostingStatus, PostingStep, PublicPosting};
use portalavoro_server::features::traineeships::close_due;

use crate::support::TestApp;
use crate::support::offers::{Offers, at, day, done, edit, step};

async fn mails(app: &TestApp, title: &str) -> usize {
    close_due(&app.state).await.unwrap();
    app.mails().await.iter().filter(|mail| mail.contains(title)).count()
}

both_databases!(the_company_is_told_once_before_and_once_after_the_last_day, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(PostingDetails { open_until: day(1, 20), ..offers.details() }).await;
    app.clock.set("2027-01-16T22:59:00Z");
    assert_eq!(mails(&app, "Annuncio che sta per chiudersi").await, 0);
    // Midnight in Italy.
    app.clock.set("2027-01-16T23:00:00Z");
    assert_eq!(mails(&app, "Annuncio che sta per chiudersi").await, 1);
    assert_eq!(mails(&app, "Annuncio che sta per chiudersi").await, 1, "once");
    app.clock.set("2027-01-20T22:59:00Z");
    let shown: PublicPosting = app.browser().get(&format!("/postings/{}", open.id)).await.json();
    assert_eq!(shown.status, PostingStatus::Open, "the last day counts");
    app.clock.set("2027-01-20T23:00:00Z");
    let shown: PublicPosting = app.browser().get(&format!("/postings/{}", open.id)).await.json();
    assert_eq!((shown.status, shown.closed_because), (PostingStatus::Closed, Some(ClosingReason::Expired)));
    assert_eq!(mails(&app, "Annuncio chiuso").await, 1);
    assert_eq!(mails(&app, "Annuncio chiuso").await, 1, "once");
    let anna = app.browser_of(offers.anna.person()).await;
    let closed: Posting = anna.get(&at(&open)).await.json();
    assert_eq!((closed.status, closed.closed_because), (PostingStatus::Closed, Some(ClosingReason::Expired)));
    assert_eq!(step(&anna, &closed, PostingStep::Resume).await.code(), Code::WrongStatus);
});

both_databases!(being_told_of_the_last_day_disturbs_no_change, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(PostingDetails { open_until: day(1, 20), ..offers.details() }).await;
    app.clock.set("2027-01-18T08:00:00Z");
    let anna = app.browser_of(offers.anna.person()).await;
    let seen: Posting = anna.get(&at(&open)).await.json();
    assert_eq!(mails(&app, "sta per chiudersi").await, 1);
    let later = PostingDetails { open_until: day(2, 10), ..offers.details() };
    let changed = done(&edit(&anna, &seen, later).await);
    assert_eq!(changed.version, seen.version + 1);
});

both_databases!(a_later_last_day_is_reminded_of_again, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(PostingDetails { open_until: day(1, 20), ..offers.details() }).await;
    app.clock.set("2027-01-18T08:00:00Z");
    assert_eq!(mails(&app, "sta per chiudersi").await, 1);
    let (anna, operator) = (app.browser_of(offers.anna.person()).await, app.browser_of(offers.operator.person()).await);
    let open: Posting = anna.get(&at(&open)).await.json();
    let later = PostingDetails { open_until: day(2, 10), ..offers.details() };
    let changed = done(&edit(&anna, &open, later).await);
    let approved =
        crate::support::offers::judge(&operator, &changed, contract::traineeships::PostingVerdict::Approved {});
    done(&approved.await);
    assert_eq!(mails(&app, "sta per chiudersi").await, 1);
    app.clock.set("2027-02-08T08:00:00Z");
    assert_eq!(mails(&app, "sta per chiudersi").await, 2);
});

both_databases!(what_waited_too_long_for_an_operator_is_not_published, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let draft = offers.draft(PostingDetails { open_until: day(1, 20), ..offers.details() }).await;
    let submitted = done(&step(&offers.anna, &draft, PostingStep::Submit).await);
    app.clock.set("2027-01-21T08:00:00Z");
    let operator = app.browser_of(offers.operator.person()).await;
    let verdict = contract::traineeships::PostingVerdict::Approved {};
    let reply = crate::support::offers::judge(&operator, &submitted, verdict).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::InThePast));
});
