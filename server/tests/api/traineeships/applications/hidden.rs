//! Applicants of one company are invisible to another, and to everybody else.

use contract::accounts::Role;
use contract::problem::Code;
use contract::traineeships::{ApplicationList, CompanyAnswer, ReceivedList};

use crate::support::TestApp;
use crate::support::applicants::{applied, at, only, reply};
use crate::support::offers::Offers;

both_databases!(applicants_of_one_company_are_invisible_to_another, async |app: TestApp| {
    let (offers, others) = (Offers::open(&app, 1).await, Offers::open(&app, 2).await);
    let (posting, other) = (offers.published(offers.details()).await, others.published(others.details()).await);
    let sent = applied(&app.signed_in(Role::Citizen).await, &posting).await;
    // The address of the other's posting, and their own address with the other's application.
    let crossed = [
        at(&posting, sent.id),
        at(&other, sent.id),
        format!("/companies/{}/postings/{}/applications/{}", other.company, posting.id, sent.id),
        format!("/companies/{}/postings/{}/applications/{}", posting.company, other.id, sent.id),
    ];
    for path in &crossed {
        assert_eq!(others.anna.get(path).await.code(), Code::NotFound, "{path}");
        let reply = others.anna.command(&format!("{path}/replies"), &only(CompanyAnswer::No)).await;
        assert_eq!(reply.code(), Code::NotFound, "{path}");
    }
    for path in [
        format!("/companies/{}/postings/{}/applications", posting.company, posting.id),
        format!("/companies/{}/postings/{}/applications", other.company, posting.id),
    ] {
        assert_eq!(others.anna.get(&path).await.code(), Code::NotFound, "{path}");
    }
    let path = format!("/companies/{}/postings/{}/applications", other.company, other.id);
    let list: ReceivedList = others.anna.get(&path).await.json();
    assert_eq!((list.count, list.applications.len()), (0, 0));
});

both_databases!(nobody_reads_what_somebody_else_wrote, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let sent = applied(&app.signed_in(Role::Citizen).await, &posting).await;
    for role in Role::ALL {
        let who = app.signed_in(role).await;
        assert_eq!(who.get(&format!("/applications/{}", sent.id)).await.code(), Code::NotFound, "{role:?}");
        assert!(who.get("/applications").await.json::<ApplicationList>().applications.is_empty(), "{role:?}");
        let code = reply(&who, &posting, sent.id, &only(CompanyAnswer::No)).await.code();
        let is_staff = matches!(role, Role::Operator | Role::Admin);
        assert_eq!(code, if is_staff { Code::NotAllowed } else { Code::NotFound }, "{role:?}");
    }
});
