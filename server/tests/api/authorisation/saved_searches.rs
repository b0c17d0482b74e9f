use contract::ids::SavedSearchId;
use contract::traineeships::{MarkSeen, PostingSearch, SaveSearch, SavedSearch};
use uuid::Uuid;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint};

const OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
/// What somebody looks for is for nobody else, staff included.
const NOBODY_ELSE: [u16; 6] = [401, 404, 404, 404, 404, 404];

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/me/saved-searches").row(Whose::Own, OWN),
        endpoint("POST", "/me/saved-searches")
            .row(Whose::Own, [401, 201, 201, 201, 201, 201])
            .asked(|_| Box::pin(async move { Asked::body("/me/saved-searches", &search()) })),
        endpoint("POST", "/me/saved-searches/{saved_search}/forget")
            .row(Whose::Own, [401, 204, 204, 204, 204, 204])
            .row(Whose::Other, NOBODY_ELSE)
            .asked(|ground| {
                Box::pin(async move {
                    let path = format!("/me/saved-searches/{}/forget", saved(ground).await.id);
                    Asked::body(path, &serde_json::json!({}))
                })
            }),
        endpoint("POST", "/me/saved-searches/{saved_search}/seen")
            .row(Whose::Own, OWN)
            .row(Whose::Other, NOBODY_ELSE)
            .asked(|ground| {
                Box::pin(async move {
                    let path = format!("/me/saved-searches/{}/seen", saved(ground).await.id);
                    Asked::body(path, &MarkSeen { up_to: 1 })
                })
            }),
    ]
}

fn search() -> SaveSearch {
    SaveSearch { id: SavedSearchId(Uuid::now_v7()), search: PostingSearch::default() }
}

/// What the owner has saved.
async fn saved(ground: &Ground<'_>) -> SavedSearch {
    let owner = ground.app.browser_of(ground.owner).await;
    owner.command("/me/saved-searches", &search()).await.json()
}
