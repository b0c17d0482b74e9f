use contract::accounts::Role;
use contract::traineeships::{AnswerByLink, AnswerLink, Application, CompanyAnswer, Posting, WriteMessage};

use super::postings::open;
use super::table::{Asked, Endpoint, Ground, Whose, endpoint};
use crate::support::applicants::{applied, applied_with_papers, apply, at, last_link, only};

const OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
/// What somebody writes to a company is for nobody else, staff included.
const NOBODY_ELSE: [u16; 6] = [401, 404, 404, 404, 404, 404];
/// Staff know that the company is there, and do not read what people write to it.
const NOT_STAFF: [u16; 6] = [401, 404, 404, 404, 403, 403];

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = of_the_person();
    endpoints.extend(of_the_company());
    endpoints.extend(by_link());
    endpoints
}

fn of_the_person() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/postings/{posting}/applications").row(Whose::Other, [401, 201, 201, 201, 201, 201]).asked(
            |ground| {
                Box::pin(
                    async move { Asked::body(format!("/postings/{}/applications", open(ground).await.id), &apply()) },
                )
            },
        ),
        endpoint("GET", "/applications").row(Whose::Own, OWN),
        endpoint("GET", "/applications/{application}").row(Whose::Own, OWN).row(Whose::Other, NOBODY_ELSE).asked(
            |ground| Box::pin(async move { Asked::path(format!("/applications/{}", written(ground).await.id)) }),
        ),
        endpoint("POST", "/applications/{application}/withdraw")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOBODY_ELSE)
            .asked(|ground| {
                Box::pin(async move {
                    let path = format!("/applications/{}/withdraw", written(ground).await.id);
                    Asked::body(path, &serde_json::json!({}))
                })
            }),
        endpoint("POST", "/applications/{application}/messages")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOBODY_ELSE)
            .asked(|ground| {
                Box::pin(async move {
                    let body = WriteMessage { words: "Ciao".to_owned() };
                    Asked::body(format!("/applications/{}/messages", written(ground).await.id), &body)
                })
            }),
    ]
}

fn of_the_company() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/companies/{company}/postings/{posting}/applications")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let posting = open(ground).await;
                    Asked::path(format!("/companies/{}/postings/{}/applications", posting.company, posting.id))
                })
            }),
        endpoint("GET", "/companies/{company}/postings/{posting}/applications/{application}")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let (posting, application) = received(ground).await;
                    Asked::path(at(&posting, application.id))
                })
            }),
        paper("/companies/{company}/postings/{posting}/applications/{application}/cv", "cv"),
        paper("/companies/{company}/postings/{posting}/applications/{application}/file", "file"),
        endpoint("POST", "/companies/{company}/postings/{posting}/applications/{application}/replies")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOT_STAFF)
            .asked(|ground| {
                Box::pin(async move {
                    let (posting, application) = received(ground).await;
                    Asked::body(format!("{}/replies", at(&posting, application.id)), &only(CompanyAnswer::Interview))
                })
            }),
    ]
}

/// Whoever has the link answers, signed in or not.
fn by_link() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/application-answers/open").row(Whose::Nobodys, [200; 6]).asked(|ground| {
            Box::pin(async move { Asked::body("/application-answers/open", &AnswerLink { link: link(ground).await }) })
        }),
        paper_by_link("/application-answers/cv"),
        paper_by_link("/application-answers/file"),
        endpoint("POST", "/application-answers").row(Whose::Nobodys, [200; 6]).asked(|ground| {
            Box::pin(async move {
                let body = AnswerByLink { link: link(ground).await, reply: only(CompanyAnswer::Later) };
                Asked::body("/application-answers", &body)
            })
        }),
        endpoint("POST", "/application-answers/new-link").row(Whose::Nobodys, [202; 6]).asked(|ground| {
            Box::pin(
                async move { Asked::body("/application-answers/new-link", &AnswerLink { link: link(ground).await }) },
            )
        }),
    ]
}

/// A CV or a file of an application to the owner's company.
fn paper(path: &'static str, what: &'static str) -> Endpoint {
    endpoint("GET", path).row(Whose::Own, OWN).row(Whose::Other, NOT_STAFF).asked(move |ground| {
        Box::pin(async move {
            let (posting, application) = received(ground).await;
            Asked::path(format!("{}/{what}", at(&posting, application.id)))
        })
    })
}

fn paper_by_link(path: &'static str) -> Endpoint {
    endpoint("POST", path)
        .row(Whose::Nobodys, [200; 6])
        .asked(move |ground| Box::pin(async move { Asked::body(path, &AnswerLink { link: link(ground).await }) }))
}

/// What the owner wrote to somebody else's company.
async fn written(ground: &Ground<'_>) -> Application {
    let company = Ground { owner: ground.app.person(Role::Company, None, None).await, ..copy(ground) };
    applied(&ground.app.browser_of(ground.owner).await, &open(&company).await).await
}

/// What somebody wrote to the owner's company.
async fn received(ground: &Ground<'_>) -> (Posting, Application) {
    let posting = open(ground).await;
    let ada = ground.app.signed_in(Role::Citizen).await;
    let application = applied_with_papers(&ada, &posting).await;
    (posting, application)
}

async fn link(ground: &Ground<'_>) -> String {
    received(ground).await;
    last_link(ground.app).await
}

fn copy<'a>(ground: &Ground<'a>) -> Ground<'a> {
    Ground { app: ground.app, asker: ground.asker.clone(), owner: ground.owner, centre: ground.centre.clone() }
}
