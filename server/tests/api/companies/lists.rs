use contract::accounts::Role;
use contract::companies::{COMPANIES_ON_A_PAGE, Companies, Company, CompanyDetails};
use contract::ids::CompanyId;
use contract::problem::Code;

use crate::support::firms::{ask, details, edit, had, no, said, verify, yes};
use crate::support::{Browser, TestApp};

async fn list(staff: &Browser, query: &str) -> Companies {
    staff.get(&format!("/companies{query}")).await.json()
}

fn ids(page: &Companies) -> Vec<CompanyId> {
    page.companies.iter().map(|company| company.id).collect()
}

both_databases!(those_to_verify_come_page_by_page_the_longest_waiting_first, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Operator).await);
    let mut waiting = Vec::new();
    for number in 0..COMPANIES_ON_A_PAGE as u32 + 5 {
        // Several in one second, so that the place in the list is not the time alone.
        app.clock.set(&format!("2026-11-23T09:{:02}:00Z", number / 4));
        waiting.push(had(&ask(&anna, details(number)).await));
    }
    let mut expected: Vec<_> = waiting.iter().map(|company| (company.status_since, company.id)).collect();
    expected.sort();
    let expected: Vec<_> = expected.into_iter().map(|(_, id)| id).collect();
    let first = list(&operator, "").await;
    assert_eq!(ids(&first), expected[..COMPANIES_ON_A_PAGE as usize]);
    // The one at which the page ends leaves the list, and nothing is skipped or shown twice.
    let last = waiting.iter().find(|company| company.id == *ids(&first).last().unwrap()).unwrap();
    verify(&operator, last, "verification", yes()).await.json::<Company>();
    let second = list(&operator, &format!("?list=to_verify&after={}", first.next.as_deref().unwrap())).await;
    assert_eq!((ids(&second), second.next.as_deref()), (expected[COMPANIES_ON_A_PAGE as usize..].to_vec(), None));
});

both_databases!(a_company_is_in_the_list_of_its_state, async |app: TestApp| {
    let (anna, admin) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Admin).await);
    let silent = had(&ask(&anna, CompanyDetails { accessibility: None, ..details(1) }).await);
    let open = had(&ask(&anna, details(2)).await);
    let bad = had(&ask(&anna, details(3)).await);
    for company in [&silent, &open] {
        verify(&admin, company, "verification", yes()).await.json::<Company>();
    }
    let refused: Company = verify(&admin, &bad, "verification", no("Non esiste.")).await.json();
    assert!(list(&admin, "?list=to_verify").await.companies.is_empty());
    assert_eq!(ids(&list(&admin, "?list=verified").await).len(), 2);
    assert_eq!(ids(&list(&admin, "?list=accessibility_to_verify").await), [open.id]);
    let page = list(&admin, "?list=refused").await;
    assert_eq!(ids(&page), [bad.id]);
    assert_eq!(
        (page.companies[0].status, page.companies[0].vat_number.clone()),
        (refused.status, details(3).vat_number)
    );
    // Whoever mends what was refused waits behind those who came meanwhile.
    app.clock.set("2026-11-23T10:00:00Z");
    let later = had(&ask(&anna, details(4)).await);
    app.clock.set("2026-11-23T10:01:00Z");
    edit(&anna, &refused, said(&refused)).await.json::<Company>();
    assert_eq!(ids(&list(&admin, "").await), [later.id, bad.id]);
});

both_databases!(only_staff_ask_for_lists_that_there_are, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    for query in ["?list=all", "?after=x", "?after=1.x", "?after=.", "?after=99999999999999999999.x", "?more=1"] {
        assert_eq!(operator.get(&format!("/companies{query}")).await.code(), Code::MalformedQuery, "{query}");
    }
    for role in [Role::Citizen, Role::Tutor, Role::Company] {
        let reply = app.signed_in(role).await.get("/companies").await;
        assert_eq!((reply.status.as_u16(), reply.code()), (403, Code::NotAllowed), "{role:?}");
    }
});
