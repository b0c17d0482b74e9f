use contract::accounts::Role;
use contract::companies::{Company, Delegates, InviteDelegate, MyCompanies};
use contract::problem::Code;
use serde_json::{Value, json};

use crate::support::firms::{ask, details, had, read};
use crate::support::{Browser, Reply, TestApp};

async fn invite(browser: &Browser, company: &Company, email: &str) -> Reply {
    let body = InviteDelegate { email: email.to_owned() };
    browser.command(&format!("/companies/{}/delegates", company.id), &body).await
}

both_databases!(an_invitation_does_not_tell_whether_somebody_has_an_account, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let (known, unknown) = (format!("{}@example.org", bruno.person().0.simple()), "nessuno@example.org".to_owned());
    let mut told = Vec::new();
    for (number, address) in [(1, &known), (2, &unknown)] {
        let company = had(&ask(&anna, details(number)).await);
        let reply = invite(&anna, &company, address).await;
        let mut body: Value = reply.json();
        let listed: Value = anna.get(&format!("/companies/{}/delegates", company.id)).await.json();
        assert_eq!(body, listed, "what is listed is what was answered");
        let invited = &mut body["delegates"][1];
        assert_eq!(invited["email"].as_str(), Some(address.as_str()));
        invited["email"] = json!("");
        invited["id"] = json!("");
        let names: Vec<_> = reply.headers.keys().map(|name| name.as_str().to_owned()).collect();
        told.push((reply.status.as_u16(), names, invited.clone()));
        // Asked once more, nobody is written to again.
        assert_eq!(invite(&anna, &company, address).await.status, 202);
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0].0, 202);
    let mails = app.mails().await;
    assert_eq!(mails.len(), 2, "one each");
    for address in [&known, &unknown] {
        let mail = mails.iter().find(|mail| mail.contains(&format!("To: {address}"))).expect("a mail to them");
        assert!(mail.contains("/companies") && mail.contains("Forno Prova"), "{mail}");
    }
});

both_databases!(who_has_no_account_signs_in_with_the_address_and_says_yes, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let company = had(&ask(&anna, details(1)).await);
    // Somebody else's account, made afterwards with the address that was invited.
    let id = uuid::Uuid::now_v7();
    invite(&anna, &company, &format!("{}@example.org", id.simple())).await;
    let bruno = app.person_with_id(id, Role::Citizen, None, None).await;
    let bruno = app.browser_of(bruno).await;
    assert_eq!(bruno.get("/me/companies").await.json::<MyCompanies>().invitations.len(), 1);
    let mine = format!("/me/companies/{}", company.id);
    assert_eq!(bruno.put(&mine, &json!(null)).await.json::<Company>(), company);
});

both_databases!(an_invitation_is_declined_or_taken_back, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let company = had(&ask(&anna, details(1)).await);
    let mine = format!("/me/companies/{}", company.id);
    let email = format!("{}@example.org", bruno.person().0.simple());
    invite(&anna, &company, &email).await;
    assert_eq!(bruno.delete(&mine).await.status, 204);
    for reply in [bruno.delete(&mine).await, bruno.put(&mine, &json!(null)).await, read(&bruno, &company).await] {
        assert_eq!((reply.status.as_u16(), reply.code()), (404, Code::NotFound));
    }
    // Invited again, and taken back before they answered.
    let listed: Delegates = invite(&anna, &company, &email).await.json();
    let address = format!("/companies/{}/delegates/{}", company.id, listed.delegates[1].id);
    assert_eq!(anna.delete(&address).await.status, 204);
    assert_eq!(bruno.put(&mine, &json!(null)).await.code(), Code::NotFound);
    assert!(bruno.get("/me/companies").await.json::<MyCompanies>().invitations.is_empty());
});
