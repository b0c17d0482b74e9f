//! What people read is what an operator read.

use contract::accounts::Role;
use contract::companies::Company;
use contract::problem::Code;
use contract::traineeships::{PostingDetails, PostingStatus, PostingStep, PostingVerdict, PublicPosting};

use crate::support::TestApp;
use crate::support::firms::{no, read, verify};
use crate::support::offers::{Offers, at, done, edit, judge, returned, step};

both_databases!(another_text_is_not_shown_before_an_operator_has_read_it, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(offers.details()).await;
    let address = format!("/postings/{}", open.id);
    let other = PostingDetails { title: "Un'altra cosa".into(), ..offers.details() };
    let changed = done(&edit(&offers.anna, &open, other).await);
    assert_eq!(changed.status, PostingStatus::Submitted);
    let shown: PublicPosting = app.browser().get(&address).await.json();
    assert_eq!((shown.title, shown.status), (offers.details().title, PostingStatus::Paused));
    let sent_back = done(&judge(&offers.operator, &changed, returned("Non è un tirocinio.")).await);
    let shown: PublicPosting = app.browser().get(&address).await.json();
    assert_eq!((shown.title, shown.status), (offers.details().title, PostingStatus::Paused));
    let again = done(&step(&offers.anna, &sent_back, PostingStep::Submit).await);
    done(&judge(&offers.operator, &again, PostingVerdict::Approved {}).await);
    let shown: PublicPosting = app.browser().get(&address).await.json();
    assert_eq!((shown.title.as_str(), shown.status), ("Un'altra cosa", PostingStatus::Open));
});

both_databases!(nobody_reads_about_the_workers_of_a_company, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(offers.details()).await;
    let text = app.browser().get(&format!("/postings/{}", open.id)).await.text;
    for word in ["unit", "dismissed", "headcount", "signatory", "example.org"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert_eq!(offers.anna.get(&at(&open)).await.json::<contract::traineeships::Posting>(), open);
});

both_databases!(what_a_company_that_is_refused_says_is_not_there, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(offers.details()).await;
    let company: Company = read(&offers.operator, &offers.company).await.json();
    verify(&offers.operator, &company, "verification", no("Ha chiuso.")).await.json::<Company>();
    assert_eq!(app.browser().get(&format!("/postings/{}", open.id)).await.code(), Code::NotFound);
    let paused: contract::traineeships::Posting = offers.anna.get(&at(&open)).await.json();
    assert_eq!(paused.status, PostingStatus::Paused);
    let resumed = step(&offers.anna, &paused, PostingStep::Resume).await;
    assert_eq!((resumed.status.as_u16(), resumed.code()), (409, Code::CompanyNotVerified));
});

both_databases!(a_company_that_is_not_verified_writes_and_does_not_publish, async |app: TestApp| {
    use crate::support::firms::{ask, details, had};
    let anna = app.signed_in(Role::Company).await;
    let company = had(&ask(&anna, details(5)).await);
    let draft = crate::support::offers::write(&anna, &company, crate::support::offers::details(&company)).await;
    let draft = crate::support::offers::written(&draft);
    let reply = step(&anna, &draft, PostingStep::Submit).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::CompanyNotVerified));
});
