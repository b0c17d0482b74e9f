use contract::accounts::Role;
use contract::companies::{Company, CompanyDetails, CompanyStatus};
use contract::problem::Code;

use crate::support::TestApp;
use crate::support::firms::{ask, details, edit, had, no, said, verify, yes};

const WHAT: &str = "accessibility-verification";

both_databases!(what_a_company_says_and_what_staff_found_are_two_things, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Operator).await);
    let company = had(&ask(&anna, details(1)).await);
    assert_eq!(company.accessibility.declared.as_deref(), Some("Ingresso senza gradini.\nBagno accessibile."));
    assert_eq!(company.accessibility.check, None, "what is only said is not verified");
    let refused: Company = verify(&operator, &company, WHAT, no("C'è un gradino.")).await.json();
    let check = refused.accessibility.check.clone().unwrap();
    assert_eq!(check.refused_because.as_deref(), Some("C'è un gradino."));
    assert_eq!(refused.status, CompanyStatus::ToVerify, "it says nothing about the company itself");
    let verified: Company = verify(&operator, &refused, WHAT, yes()).await.json();
    assert_eq!(verified.accessibility.check.as_ref().unwrap().refused_because, None);
    assert_eq!(verified.accessibility.declared, company.accessibility.declared);
    // It holds as long as the words are the same.
    let renamed = CompanyDetails { legal_name: "Altro nome S.r.l.".into(), ..said(&verified) };
    let renamed: Company = edit(&anna, &verified, renamed).await.json();
    assert_eq!(renamed.accessibility, verified.accessibility);
    let reworded = CompanyDetails { accessibility: Some("Tutto accessibile.".into()), ..said(&renamed) };
    let reworded: Company = edit(&anna, &renamed, reworded).await.json();
    assert_eq!(reworded.accessibility.check, None);
    let mails = app.mails().await;
    assert_eq!(mails.len(), 2, "one for each verdict");
    assert!(mails[0].contains("gradino") && !mails[1].contains("gradino"), "{mails:?}");
});

both_databases!(what_was_never_said_is_not_verified, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Operator).await);
    let silent = CompanyDetails { accessibility: Some(" \n ".into()), ..details(1) };
    let company = had(&ask(&anna, silent).await);
    assert_eq!(company.accessibility.declared, None);
    let reply = verify(&operator, &company, WHAT, yes()).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::WrongStatus));
});

both_databases!(nobody_verifies_their_own_company, async |app: TestApp| {
    for (number, role) in [(1, Role::Operator), (2, Role::Admin)] {
        let staff = app.signed_in(role).await;
        let company = had(&ask(&staff, details(number)).await);
        for what in ["verification", WHAT] {
            let reply = verify(&staff, &company, what, yes()).await;
            assert_eq!((reply.status.as_u16(), reply.code()), (403, Code::NotAllowed), "{role:?}: {what}");
        }
        let other = app.signed_in(Role::Operator).await;
        assert_eq!(
            verify(&other, &company, "verification", yes()).await.json::<Company>().status,
            CompanyStatus::Verified
        );
    }
});
