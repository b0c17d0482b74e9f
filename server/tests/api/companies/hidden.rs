use contract::accounts::Role;
use contract::companies::{EditCompany, InviteDelegate, VerifyCompany};
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::firms::{ask, details, had, said, yes};
use crate::support::{Browser, Reply, TestApp};

/// Every address of a company, asked as somebody whom it does not know.
async fn everywhere(who: &Browser, id: Uuid, edit: &EditCompany) -> Vec<(&'static str, Reply)> {
    let at = |more: &str| format!("/companies/{id}{more}");
    let verdict = VerifyCompany { version: edit.version, verdict: yes() };
    let invitation = InviteDelegate { email: "io@example.org".into() };
    vec![
        ("read", who.get(&at("")).await),
        ("edit", who.put(&at(""), edit).await),
        ("verify", who.command(&at("/verification"), &verdict).await),
        ("verify accessibility", who.command(&at("/accessibility-verification"), &verdict).await),
        ("list delegates", who.get(&at("/delegates")).await),
        ("invite", who.command(&at("/delegates"), &invitation).await),
        ("remove", who.delete(&at(&format!("/delegates/{}", Uuid::now_v7()))).await),
        ("accept", who.put(&format!("/me/companies/{id}"), &json!(null)).await),
        ("leave", who.delete(&format!("/me/companies/{id}")).await),
    ]
}

both_databases!(somebody_elses_company_is_not_there, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let company = had(&ask(&anna, details(1)).await);
    let edit = EditCompany { version: company.version, details: said(&company) };
    for role in [Role::Citizen, Role::Tutor, Role::Company] {
        let who = app.signed_in(role).await;
        had(&ask(&who, details(role as u32 + 10)).await);
        for (what, reply) in everywhere(&who, company.id.0, &edit).await {
            assert_eq!((reply.status.as_u16(), reply.code()), (404, Code::NotFound), "{role:?}: {what}");
        }
    }
    // What nobody has looks the same, to staff too.
    for role in [Role::Citizen, Role::Operator, Role::Admin] {
        let who = app.signed_in(role).await;
        for (what, reply) in everywhere(&who, Uuid::now_v7(), &edit).await {
            assert_eq!((reply.status.as_u16(), reply.code()), (404, Code::NotFound), "{role:?}: {what}");
        }
    }
    assert!(app.mails().await.is_empty());
});

both_databases!(a_delegate_of_another_company_is_not_removed, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let (annas, brunos) = (had(&ask(&anna, details(1)).await), had(&ask(&bruno, details(2)).await));
    let listed: contract::companies::Delegates = anna.get(&format!("/companies/{}/delegates", annas.id)).await.json();
    let crossed = format!("/companies/{}/delegates/{}", brunos.id, listed.delegates[0].id);
    assert_eq!(bruno.delete(&crossed).await.code(), Code::NotFound);
});
