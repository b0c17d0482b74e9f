use contract::network::{Centre, EditClosures, EditContacts, EditFloor, EditHours, EditRules, EditSpace, Space};
use futures_util::future::BoxFuture;
use serde::Serialize;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint, public};

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        public("GET", "/centres"),
        endpoint("GET", "/centres/{centre}")
            .row(Whose::Nobodys, [200; 6])
            .asked(|ground| Box::pin(async move { Asked::path(format!("/centres/{}", ground.centre)) })),
        edit("/centres/{centre}/hours", "hours", |Centre { version, hours, .. }| EditHours { version, hours }),
        edit("/centres/{centre}/closures", "closures", |Centre { version, closures, .. }| EditClosures {
            version,
            closures,
        }),
        edit("/centres/{centre}/contacts", "contacts", |centre: Centre| EditContacts {
            version: centre.version,
            address: centre.address,
            phone: centre.phone,
            email: centre.email,
            access: centre.access,
        }),
        edit("/centres/{centre}/rules", "rules", |Centre { version, rules, .. }| EditRules { version, rules }),
        edit("/centres/{centre}/floor", "floor", |centre: Centre| EditFloor {
            version: centre.version,
            floor_plan: centre.floor_plan,
            spaces: centre.spaces.into_iter().map(same_space).collect(),
        }),
        endpoint("GET", "/centres/{centre}/check-in-codes")
            .row(Whose::SameCentre, [401, 403, 403, 403, 200, 200])
            .row(Whose::Other, [401, 403, 403, 403, 403, 200])
            .asked(|ground| Box::pin(async move { Asked::path(format!("/centres/{}/check-in-codes", ground.centre)) })),
    ]
}

/// The centre as it stands; edits write what is there already.
async fn centre(ground: &Ground<'_>) -> Centre {
    ground.asker.get(&format!("/centres/{}", ground.centre)).await.json()
}

fn edit<T: Serialize + Send + Sync + 'static>(
    path: &'static str,
    part: &'static str,
    body: fn(Centre) -> T,
) -> Endpoint {
    endpoint("PUT", path)
        .row(Whose::SameCentre, [401, 403, 403, 403, 200, 200])
        .row(Whose::Other, [401, 403, 403, 403, 403, 200])
        .asked(move |ground| -> BoxFuture<'_, Asked> {
            Box::pin(async move {
                let edit = body(centre(ground).await);
                Asked::body(format!("/centres/{}/{part}", ground.centre), &edit)
            })
        })
}

fn same_space(space: Space) -> EditSpace {
    let Space { id, kind, label, places, features, rect } = space;
    EditSpace { id, kind, label, places, features, rect }
}
