use contract::orientation::{Filter, MatchOccupations, NewShare, OpenInterests, Totals};

use super::table::{Asked, Endpoint, Ground, Whose, endpoint};
use crate::orientation::results::practical;

const EVERYBODYS_OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = occupations();
    endpoints.extend(interests());
    endpoints.extend(shares());
    endpoints.extend(super::classes::endpoints());
    endpoints
}

fn occupations() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/occupations")
            .row(Whose::Nobodys, [200; 6])
            .asked(|_| Box::pin(async move { Asked::path("/occupations?text=cuoco") })),
        endpoint("POST", "/occupations/matches").row(Whose::Nobodys, [200; 6]).asked(|_| {
            let totals = Totals([400, 200, 150, 100, 300, 250]);
            let request = MatchOccupations { totals, filter: Filter::default() };
            Box::pin(async move { Asked::body("/occupations/matches", &request) })
        }),
    ]
}

fn interests() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/me/interests").row(Whose::Own, EVERYBODYS_OWN).asked(|ground| {
            Box::pin(async move {
                save(ground).await;
                Asked::path("/me/interests")
            })
        }),
        endpoint("PUT", "/me/interests")
            .row(Whose::Own, EVERYBODYS_OWN)
            .asked(|_| Box::pin(async move { Asked::body("/me/interests", &practical()) })),
        endpoint("DELETE", "/me/interests").row(Whose::Own, [401, 204, 204, 204, 204, 204]),
        endpoint("GET", "/me/interests/result.pdf").row(Whose::Own, EVERYBODYS_OWN).asked(|ground| {
            Box::pin(async move {
                save(ground).await;
                Asked::path("/me/interests/result.pdf")
            })
        }),
    ]
}

fn shares() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/me/interests/share").row(Whose::Own, EVERYBODYS_OWN).asked(|ground| {
            Box::pin(async move {
                share(ground).await;
                Asked::path("/me/interests/share")
            })
        }),
        endpoint("POST", "/me/interests/share").row(Whose::Own, [401, 201, 201, 201, 201, 201]).asked(|ground| {
            Box::pin(async move {
                save(ground).await;
                Asked::path("/me/interests/share")
            })
        }),
        endpoint("DELETE", "/me/interests/share").row(Whose::Own, [401, 204, 204, 204, 204, 204]),
        // Whoever has the code may open it, wherever its person is registered.
        endpoint("POST", "/interests/opened")
            .row(Whose::SameCentre, [401, 403, 200, 403, 200, 200])
            .row(Whose::Other, [401, 403, 200, 403, 200, 200])
            .asked(|ground| {
                Box::pin(async move {
                    let code = share(ground).await.code;
                    Asked::body("/interests/opened", &OpenInterests { code })
                })
            }),
    ]
}

async fn save(ground: &Ground<'_>) {
    let owner = ground.app.browser_of(ground.owner).await;
    assert_eq!(owner.put("/me/interests", &practical()).await.status, 200);
}

async fn share(ground: &Ground<'_>) -> NewShare {
    save(ground).await;
    let owner = ground.app.browser_of(ground.owner).await;
    owner.post("/me/interests/share", &()).await.json()
}
