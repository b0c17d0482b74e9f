use contract::accounts::{FindPeople, Language, Profile, RequestCode, SignInAsDemonstration, SignInWithCard};
use contract::accounts::{Role, SessionInfo, SignInWithCode};

use super::table::{Asked, Endpoint, Ground, Whose, endpoint, public};
use crate::accounts::cv::{bar, pdf, upload};
use crate::accounts::people::somebody;

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = sign_in();
    endpoints.extend(me());
    endpoints.extend(cv());
    endpoints.extend(people());
    endpoints
}

fn sign_in() -> Vec<Endpoint> {
    vec![
        public("GET", "/sign-in/ways"),
        endpoint("POST", "/sign-in/codes").row(Whose::Nobodys, [204; 6]).asked(|_| {
            let request = RequestCode { email: "anna@example.org".into(), language: Language::It };
            Box::pin(async move { Asked::body("/sign-in/codes", &request) })
        }),
        endpoint("POST", "/sign-in/with-code").row(Whose::Nobodys, [422; 6]).asked(|_| {
            let request = SignInWithCode { email: "anna@example.org".into(), code: "12345678".into() };
            Box::pin(async move { Asked::body("/sign-in/with-code", &request) })
        }),
        endpoint("POST", "/sign-in/with-card").row(Whose::Nobodys, [422; 6]).asked(|_| {
            let request = SignInWithCard { code: "7KQ2-M4XR-90TD-V596".into() };
            Box::pin(async move { Asked::body("/sign-in/with-card", &request) })
        }),
        endpoint("POST", "/sign-in/demonstration").row(Whose::Nobodys, [404; 6]).asked(|_| {
            let request = SignInAsDemonstration { role: Role::Admin };
            Box::pin(async move { Asked::body("/sign-in/demonstration", &request) })
        }),
        endpoint("POST", "/sign-out").row(Whose::Nobodys, [204; 6]),
    ]
}

fn me() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/session").row(Whose::Nobodys, [200; 6]),
        endpoint("GET", "/me").row(Whose::Own, [401, 200, 200, 200, 200, 200]),
        endpoint("PUT", "/me/profile").row(Whose::Own, [401, 200, 200, 200, 200, 200]).asked(|_| {
            let birth_date = "2000-01-01".parse().unwrap();
            let profile = Profile { name: "Prova".into(), birth_date, language: Language::It };
            Box::pin(async move { Asked::body("/me/profile", &profile) })
        }),
        endpoint("GET", "/me/sessions").row(Whose::Own, [401, 200, 200, 200, 200, 200]),
        endpoint("DELETE", "/me/sessions").row(Whose::Own, [401, 204, 204, 204, 204, 204]),
        endpoint("DELETE", "/me/sessions/{session}")
            .row(Whose::Own, [401, 204, 204, 204, 204, 204])
            .row(Whose::Other, [401, 404, 404, 404, 404, 404])
            .asked(|ground| {
                Box::pin(async move {
                    let owner = ground.app.browser_of(ground.owner).await;
                    let sessions: Vec<SessionInfo> = owner.get("/me/sessions").await.json();
                    let session = sessions.into_iter().find(|session| session.current).unwrap();
                    Asked::path(format!("/me/sessions/{}", session.id))
                })
            }),
    ]
}

fn cv() -> Vec<Endpoint> {
    const EVERYBODYS_OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
    vec![
        endpoint("GET", "/me/cv").row(Whose::Own, EVERYBODYS_OWN),
        endpoint("PUT", "/me/cv")
            .row(Whose::Own, EVERYBODYS_OWN)
            .asked(|_| Box::pin(async move { Asked::body("/me/cv", &bar()) })),
        endpoint("GET", "/me/cv/document").row(Whose::Own, EVERYBODYS_OWN).asked(|ground| {
            Box::pin(async move {
                keep_all(ground).await;
                Asked::path("/me/cv/document")
            })
        }),
        endpoint("GET", "/me/cv/file").row(Whose::Own, EVERYBODYS_OWN).asked(|ground| {
            Box::pin(async move {
                keep_all(ground).await;
                Asked::path("/me/cv/file")
            })
        }),
        endpoint("PUT", "/me/cv/file")
            .row(Whose::Own, EVERYBODYS_OWN)
            .asked(|_| Box::pin(async move { Asked::bytes("/me/cv/file", "application/pdf", pdf()) })),
        endpoint("DELETE", "/me/cv/file").row(Whose::Own, [401, 204, 204, 204, 204, 204]),
    ]
}

/// The owner has a CV and a PDF.
async fn keep_all(ground: &Ground<'_>) {
    let owner = ground.app.browser_of(ground.owner).await;
    assert_eq!(crate::accounts::cv::save(&owner, &bar()).await.status, 200);
    assert_eq!(upload(&owner, "application/pdf", pdf()).await.status, 200);
}

fn people() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/people")
            .row(Whose::Nobodys, [401, 403, 403, 403, 201, 201])
            .asked(|_| Box::pin(async move { Asked::body("/people", &somebody("Prova")) })),
        endpoint("POST", "/people/search")
            .row(Whose::Nobodys, [401, 403, 403, 403, 200, 200])
            .asked(|_| Box::pin(async move { Asked::body("/people/search", &FindPeople { name: "Prova".into() }) })),
        endpoint("GET", "/people/{person}")
            .row(Whose::Own, [401, 403, 403, 403, 404, 200])
            .row(Whose::SameCentre, [401, 403, 403, 403, 200, 200])
            .row(Whose::Other, [401, 403, 403, 403, 404, 200])
            .asked(|ground| Box::pin(async move { Asked::path(format!("/people/{}", ground.owner)) })),
        endpoint("POST", "/people/{person}/card")
            .row(Whose::Own, [401, 403, 403, 403, 404, 201])
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 404, 201])
            .asked(|ground| Box::pin(async move { Asked::path(format!("/people/{}/card", ground.owner)) })),
    ]
}
