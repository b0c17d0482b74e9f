//! Many people, one VAT number: one company, and everybody else is told that it is registered.

use contract::accounts::Role;
use contract::companies::{Company, CompanyDetails, Delegates, InviteDelegate};
use contract::problem::Code;
use futures_util::future::join_all;

use crate::support::firms::{ask, details, edit, had, said};
use crate::support::{Browser, TestApp};

const CLIENTS: usize = 64;

async fn clients(app: &TestApp, count: usize) -> Vec<Browser> {
    let mut clients = Vec::with_capacity(count);
    for _ in 0..count {
        clients.push(app.signed_in(Role::Citizen).await);
    }
    clients
}

both_databases!(sixty_four_who_register_one_company_at_once, async |app: TestApp| {
    let asks = clients(&app, CLIENTS).await.into_iter().map(|client| {
        tokio::spawn(async move {
            let reply = ask(&client, details(1)).await;
            (reply.status.as_u16(), if reply.status.is_success() { None } else { Some(reply.code()) })
        })
    });
    let answers: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(answers.iter().filter(|answer| answer.0 == 201).count(), 1, "{answers:?}");
    let others = answers.iter().filter(|answer| **answer == (409, Some(Code::CompanyRegistered))).count();
    assert_eq!(others, CLIENTS - 1, "{answers:?}");
});

both_databases!(companies_that_become_one_by_an_edit_at_once, async |app: TestApp| {
    let mut asks = Vec::new();
    for (number, client) in (10..).zip(clients(&app, 16).await) {
        let company = had(&ask(&client, details(number)).await);
        asks.push(tokio::spawn(async move {
            let wanted = CompanyDetails { vat_number: details(1).vat_number, ..said(&company) };
            edit(&client, &company, wanted).await
        }));
    }
    let replies: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
    let (had, refused): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status.is_success());
    assert_eq!((had.len(), refused.len()), (1, 15));
    assert!(refused.iter().all(|reply| reply.code() == Code::CompanyRegistered));
    assert_eq!(had[0].json::<Company>().vat_number, details(1).vat_number);
});

both_databases!(two_who_take_each_other_out_at_once_leave_one, async |app: TestApp| {
    for round in 0..8 {
        let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
        let company = had(&ask(&anna, details(round)).await);
        let address = format!("/companies/{}/delegates", company.id);
        let email = format!("{}@example.org", bruno.person().0.simple());
        let listed: Delegates = anna.command(&address, &InviteDelegate { email }).await.json();
        assert_eq!(bruno.put(&format!("/me/companies/{}", company.id), &()).await.status.as_u16(), 200);
        let [annas, brunos] = [0, 1].map(|at| format!("{address}/{}", listed.delegates[at].id));
        let (first, second) = tokio::join!(anna.delete(&brunos), bruno.delete(&annas));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        // Whoever came second no longer acts for it, so that for them there is no such company.
        assert_eq!(statuses, [204, 404], "{} {}", first.text, second.text);
    }
});
