use contract::accounts::Role;
use contract::orientation::GuidedClass;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint};
use crate::orientation::class_room::{ClassRoom, pupil, wish};
use crate::orientation::results::practical;
use crate::support::Browser;

/// Of one's own there is only for those who may open one.
const TO_WHO_OPENED_IT: [u16; 6] = [401, 404, 200, 404, 200, 200];

/// A class of somebody else does not exist, whatever one's role.
const TO_OTHERS: [u16; 6] = [401, 404, 404, 404, 404, 404];

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/classes").row(Whose::Own, [401, 403, 200, 403, 200, 200]),
        endpoint("POST", "/classes")
            .row(Whose::Own, [401, 403, 201, 403, 201, 201])
            .asked(|_| Box::pin(async move { Asked::body("/classes", &wish("4ª B")) })),
        endpoint("GET", "/classes/{class}")
            .row(Whose::Own, TO_WHO_OPENED_IT)
            .row(Whose::Other, TO_OTHERS)
            .asked(|ground| Box::pin(async move { Asked::path(path(ground).await) })),
        endpoint("POST", "/classes/{class}/end")
            .row(Whose::Own, TO_WHO_OPENED_IT)
            .row(Whose::Other, TO_OTHERS)
            .asked(|ground| Box::pin(async move { Asked::path(format!("{}/end", path(ground).await)) })),
        // The code, and then the random id of the phone, are what lets somebody in.
        endpoint("POST", "/class-joins").row(Whose::Nobodys, [200; 6]).asked(|ground| {
            Box::pin(async move {
                let room = ClassRoom::open(ground.app).await;
                let body = contract::orientation::JoinClass { code: room.code().to_owned(), pupil: pupil() };
                Asked::body("/class-joins", &body)
            })
        }),
        endpoint("PUT", "/classes/{class}/results/{pupil}").row(Whose::Nobodys, [204; 6]).asked(|ground| {
            Box::pin(async move {
                let room = ClassRoom::open(ground.app).await;
                let pupil = room.pupil(ground.app).await;
                Asked::body(format!("/classes/{}/results/{pupil}", room.class.id), &practical())
            })
        }),
    ]
}

/// The class of who asks where they may open one, or else a tutor's.
async fn path(ground: &Ground<'_>) -> String {
    let owner: Browser = ground.app.browser_of(ground.owner).await;
    let opened = owner.post("/classes", &wish("4ª B")).await;
    let opened = if opened.status.is_success() {
        opened
    } else {
        ground.app.signed_in(Role::Tutor).await.post("/classes", &wish("4ª B")).await
    };
    format!("/classes/{}", opened.json::<GuidedClass>().id)
}
