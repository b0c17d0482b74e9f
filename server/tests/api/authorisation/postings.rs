use contract::accounts::Role;
use contract::companies::{Company, VerifyCompany};
use contract::ids::PostingId;
use contract::traineeships::{
    EditPosting, JudgePosting, Posting, PostingStep, PostingVerdict, StepPosting, WritePosting,
};
use std::sync::atomic::{AtomicU32, Ordering};
use uuid::Uuid;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint, public};
use crate::support::firms::{self, ask, had, yes};
use crate::support::offers::{at, details, done, judge, step, write, written};

const OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
const STAFF_TOO: [u16; 6] = [401, 404, 404, 404, 200, 200];
/// Staff know that it is there, and change nothing of it.
const NOT_STAFF: [u16; 6] = [401, 404, 404, 404, 403, 403];
/// Nobody publishes what their own company says.
const NOT_ONES_OWN: [u16; 6] = [401, 403, 403, 403, 403, 403];

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/companies/{company}/postings").row(Whose::Own, OWN).row(Whose::Other, STAFF_TOO).asked(
            |ground| Box::pin(async move { Asked::path(format!("/companies/{}/postings", company(ground).await.id)) }),
        ),
        endpoint("POST", "/companies/{company}/postings")
            .row(Whose::Own, [401, 201, 201, 201, 201, 201])
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let company = company(ground).await;
                    let body = WritePosting { id: PostingId(Uuid::now_v7()), details: details(&company) };
                    Asked::body(format!("/companies/{}/postings", company.id), &body)
                })
            }),
        endpoint("GET", "/companies/{company}/postings/{posting}")
            .row(Whose::Own, OWN)
            .row(Whose::Other, STAFF_TOO)
            .asked(|ground| Box::pin(async move { Asked::path(at(&draft(ground).await)) })),
        endpoint("PUT", "/companies/{company}/postings/{posting}")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let draft = draft(ground).await;
                    let edit = EditPosting { version: draft.version, details: draft.details.clone() };
                    Asked::body(at(&draft), &edit)
                })
            }),
        endpoint("DELETE", "/companies/{company}/postings/{posting}")
            .row(Whose::Own, [401, 204, 204, 204, 204, 204])
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| Box::pin(async move { Asked::path(at(&draft(ground).await)) })),
        endpoint("POST", "/companies/{company}/postings/{posting}/steps")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let draft = draft(ground).await;
                    let body = StepPosting { version: draft.version, step: PostingStep::Submit };
                    Asked::body(format!("{}/steps", at(&draft)), &body)
                })
            }),
        endpoint("POST", "/companies/{company}/postings/{posting}/verdict")
            .row(Whose::Own, NOT_ONES_OWN)
            .row(Whose::Other, STAFF_TOO)
            .asked(|ground| {
                Box::pin(async move {
                    let submitted = submitted(ground).await;
                    let body = JudgePosting { version: submitted.version, verdict: PostingVerdict::Approved {} };
                    Asked::body(format!("{}/verdict", at(&submitted)), &body)
                })
            }),
        public("GET", "/postings"),
        endpoint("GET", "/postings/{posting}/similar").row(Whose::Nobodys, [200; 6]).asked(|ground| {
            Box::pin(async move { Asked::path(format!("/postings/{}/similar", open(ground).await.id)) })
        }),
        endpoint("GET", "/postings/to-judge").row(Whose::Nobodys, [401, 403, 403, 403, 200, 200]),
        endpoint("GET", "/postings/{posting}")
            .row(Whose::Nobodys, [200; 6])
            .asked(|ground| Box::pin(async move { Asked::path(format!("/postings/{}", open(ground).await.id)) })),
    ]
}

/// A posting of the owner's company that anybody reads.
pub async fn open(ground: &Ground<'_>) -> Posting {
    let submitted = submitted(ground).await;
    let operator = ground.app.signed_in(Role::Operator).await;
    done(&judge(&operator, &submitted, PostingVerdict::Approved {}).await)
}

/// A company of the owner that is verified.
async fn company(ground: &Ground<'_>) -> Company {
    static NEXT: AtomicU32 = AtomicU32::new(5000);
    let owner = ground.app.browser_of(ground.owner).await;
    let company = had(&ask(&owner, firms::details(NEXT.fetch_add(1, Ordering::SeqCst))).await);
    let body = VerifyCompany { version: company.version, verdict: yes() };
    let operator = ground.app.signed_in(Role::Operator).await;
    operator.command(&format!("/companies/{}/verification", company.id), &body).await.json()
}

/// A draft of the owner's company.
async fn draft(ground: &Ground<'_>) -> Posting {
    let company = company(ground).await;
    written(&write(&ground.app.browser_of(ground.owner).await, &company, details(&company)).await)
}

/// The same, once an operator was asked to publish it.
async fn submitted(ground: &Ground<'_>) -> Posting {
    let draft = draft(ground).await;
    done(&step(&ground.app.browser_of(ground.owner).await, &draft, PostingStep::Submit).await)
}
