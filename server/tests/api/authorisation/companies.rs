use contract::accounts::Role;
use contract::companies::{Company, Delegates, EditCompany, InviteDelegate, RegisterCompany, VerifyCompany};
use contract::ids::CompanyId;
use serde_json::json;
use std::sync::atomic::{AtomicU32, Ordering};
use uuid::Uuid;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint};
use crate::support::firms::{ask, details, had, said, yes};

const OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
const STAFF_TOO: [u16; 6] = [401, 404, 404, 404, 200, 200];
/// Staff know that it is there, and change nothing of it.
const NOT_STAFF: [u16; 6] = [401, 404, 404, 404, 403, 403];
const NOBODY_ELSE: [u16; 6] = [401, 404, 404, 404, 404, 404];
/// Nobody verifies a company for which they act.
const NOT_ONES_OWN: [u16; 6] = [401, 403, 403, 403, 403, 403];
const OWN_WITHOUT_ANSWER: [u16; 6] = [401, 204, 204, 204, 204, 204];

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = companies();
    endpoints.extend(delegates());
    endpoints
}

fn companies() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/me/companies").row(Whose::Own, OWN),
        endpoint("GET", "/companies").row(Whose::Nobodys, [401, 403, 403, 403, 200, 200]),
        endpoint("POST", "/companies").row(Whose::Own, [401, 201, 201, 201, 201, 201]).asked(|_| {
            Box::pin(async move {
                let body = RegisterCompany { id: CompanyId(Uuid::now_v7()), details: details(next()) };
                Asked::body("/companies", &body)
            })
        }),
        endpoint("GET", "/companies/{company}")
            .row(Whose::Own, OWN)
            .row(Whose::Other, STAFF_TOO)
            .asked(|ground| Box::pin(async move { Asked::path(format!("/companies/{}", company(ground).await.id)) })),
        endpoint("PUT", "/companies/{company}").row(Whose::Own, OWN).row(Whose::Other, NOT_STAFF).asked(|ground| {
            Box::pin(async move {
                let company = company(ground).await;
                let edit = EditCompany { version: company.version, details: said(&company) };
                Asked::body(format!("/companies/{}", company.id), &edit)
            })
        }),
        verified("/companies/{company}/verification", "verification"),
        verified("/companies/{company}/accessibility-verification", "accessibility-verification"),
    ]
}

fn delegates() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/companies/{company}/delegates").row(Whose::Own, OWN).row(Whose::Other, STAFF_TOO).asked(
            |ground| Box::pin(async move { Asked::path(format!("/companies/{}/delegates", company(ground).await.id)) }),
        ),
        endpoint("POST", "/companies/{company}/delegates")
            .row(Whose::Own, [401, 202, 202, 202, 202, 202])
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let body = InviteDelegate { email: "altra@example.org".into() };
                    Asked::body(format!("/companies/{}/delegates", company(ground).await.id), &body)
                })
            }),
        endpoint("DELETE", "/companies/{company}/delegates/{delegate}")
            .row(Whose::Own, OWN_WITHOUT_ANSWER)
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let address = format!("/companies/{}/delegates", company(ground).await.id);
                    let body = InviteDelegate { email: "altra@example.org".into() };
                    let owner = ground.app.browser_of(ground.owner).await;
                    let listed: Delegates = owner.command(&address, &body).await.json();
                    Asked::path(format!("{address}/{}", listed.delegates[1].id))
                })
            }),
        endpoint("PUT", "/me/companies/{company}").row(Whose::Own, OWN).row(Whose::Other, NOBODY_ELSE).asked(
            |ground| {
                Box::pin(async move { Asked::body(format!("/me/companies/{}", inviting(ground).await), &json!(null)) })
            },
        ),
        endpoint("DELETE", "/me/companies/{company}")
            .row(Whose::Own, OWN_WITHOUT_ANSWER)
            .row(Whose::Other, NOBODY_ELSE)
            .asked(|ground| Box::pin(async move { Asked::path(format!("/me/companies/{}", inviting(ground).await)) })),
    ]
}

fn verified(path: &'static str, last: &'static str) -> Endpoint {
    endpoint("POST", path).row(Whose::Own, NOT_ONES_OWN).row(Whose::Other, STAFF_TOO).asked(move |ground| {
        Box::pin(async move {
            let company = company(ground).await;
            let body = VerifyCompany { version: company.version, verdict: yes() };
            Asked::body(format!("/companies/{}/{last}", company.id), &body)
        })
    })
}

/// A company that the owner has registered.
async fn company(ground: &Ground<'_>) -> Company {
    let owner = ground.app.browser_of(ground.owner).await;
    had(&ask(&owner, details(next())).await)
}

/// A company that asks the owner to act for it, and nobody else.
async fn inviting(ground: &Ground<'_>) -> CompanyId {
    let other = ground.app.signed_in(Role::Citizen).await;
    let company = had(&ask(&other, details(next())).await);
    let body = InviteDelegate { email: format!("{}@example.org", ground.owner.0.simple()) };
    let reply = other.command(&format!("/companies/{}/delegates", company.id), &body).await;
    assert_eq!(reply.status, 202, "{}", reply.text);
    company.id
}

/// The number of a company that nobody has registered.
fn next() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1000);
    NEXT.fetch_add(1, Ordering::SeqCst)
}
