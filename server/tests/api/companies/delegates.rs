use contract::accounts::Role;
use contract::companies::{Company, Delegates, InviteDelegate, MOST_DELEGATES, MyCompanies};
use contract::problem::Code;
use serde_json::json;

use crate::support::firms::{ask, details, edit, had, read, said};
use crate::support::{Browser, Reply, TestApp};

fn refused(reply: &Reply) -> (u16, Code) {
    (reply.status.as_u16(), reply.code())
}

fn address(company: &Company) -> String {
    format!("/companies/{}/delegates", company.id)
}

fn email(browser: &Browser) -> String {
    format!("{}@example.org", browser.person().0.simple())
}

async fn invite(browser: &Browser, company: &Company, email: &str) -> Reply {
    browser.command(&address(company), &InviteDelegate { email: email.to_owned() }).await
}

async fn accept(browser: &Browser, company: &Company) -> Reply {
    browser.put(&format!("/me/companies/{}", company.id), &json!(null)).await
}

both_databases!(a_consultant_acts_for_several_companies_once_they_say_yes, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let consultant = app.signed_in(Role::Company).await;
    let (first, second) = (had(&ask(&anna, details(1)).await), had(&ask(&bruno, details(2)).await));
    for (owner, company) in [(&anna, &first), (&bruno, &second)] {
        assert_eq!(invite(owner, company, &format!(" {} ", email(&consultant).to_uppercase())).await.status, 202);
        assert_eq!(refused(&read(&consultant, company).await), (404, Code::NotFound), "nothing before they say yes");
    }
    let mine: MyCompanies = consultant.get("/me/companies").await.json();
    let asked: Vec<_> = mine.invitations.iter().map(|one| (one.company, one.legal_name.as_str())).collect();
    let expected = [&first, &second].map(|company| (company.id, company.legal_name.as_str()));
    assert_eq!((asked.len(), mine.companies.len()), (2, 0));
    assert!(expected.iter().all(|one| asked.contains(one)), "{asked:?}");
    for company in [&first, &second] {
        assert_eq!(accept(&consultant, company).await.json::<Company>(), *company);
        assert_eq!(accept(&consultant, company).await.status, 200, "said twice, it is the same");
    }
    let mine: MyCompanies = consultant.get("/me/companies").await.json();
    assert_eq!((mine.companies.len(), mine.invitations.len()), (2, 0));
    // They do what whoever registered it does, and find out who acts.
    let edited: Company = edit(&consultant, &first, said(&first)).await.json();
    assert_eq!(edited.version, first.version + 1);
    let delegates = consultant.get(&address(&first)).await.json::<Delegates>().delegates;
    let people: Vec<_> = delegates.iter().map(|one| one.person).collect();
    assert_eq!(people, [Some(anna.person()), Some(consultant.person())]);
    assert!(delegates.iter().all(|one| one.name.is_some()));
});

both_databases!(whoever_registered_it_can_be_taken_out_and_the_last_one_stays, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let company = had(&ask(&anna, details(1)).await);
    let mine = format!("/me/companies/{}", company.id);
    let invited: Delegates = invite(&anna, &company, &email(&bruno)).await.json();
    let of = |at: usize| format!("{}/{}", address(&company), invited.delegates[at].id);
    // Whoever is only invited does not act.
    for reply in [anna.delete(&mine).await, anna.delete(&of(0)).await] {
        assert_eq!(refused(&reply), (409, Code::LastDelegate));
    }
    accept(&bruno, &company).await.json::<Company>();
    assert_eq!(bruno.delete(&of(0)).await.status, 204);
    assert_eq!(refused(&read(&anna, &company).await), (404, Code::NotFound));
    assert_eq!(refused(&anna.delete(&mine).await), (404, Code::NotFound));
    assert_eq!(refused(&bruno.delete(&of(0)).await), (404, Code::NotFound), "they are out already");
    assert_eq!(refused(&bruno.delete(&of(1)).await), (409, Code::LastDelegate));
    assert_eq!(refused(&bruno.delete(&mine).await), (409, Code::LastDelegate));
    // With somebody else there, one may leave.
    let carla = app.signed_in(Role::Citizen).await;
    invite(&bruno, &company, &email(&carla)).await;
    accept(&carla, &company).await.json::<Company>();
    assert_eq!(bruno.delete(&mine).await.status, 204);
    assert_eq!(carla.get(&address(&company)).await.json::<Delegates>().delegates.len(), 1);
});

both_databases!(bad_addresses_and_too_many_are_refused, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let company = had(&ask(&anna, details(1)).await);
    for (typed, code) in [("", Code::Required), ("anna", Code::BadFormat)] {
        let reply = invite(&anna, &company, typed).await;
        assert_eq!(refused(&reply), (422, Code::InvalidFields));
        let fields = reply.problem().fields;
        assert_eq!((fields[0].field.as_str(), fields[0].code, fields.len()), ("email", code, 1));
    }
    for number in 1..MOST_DELEGATES {
        assert_eq!(invite(&anna, &company, &format!("persona{number}@example.org")).await.status, 202);
    }
    assert_eq!(refused(&invite(&anna, &company, "una.di.troppo@example.org").await), (409, Code::DelegateLimitReached));
    assert_eq!(invite(&anna, &company, "persona1@example.org").await.status, 202, "who is there already is no more");
});
