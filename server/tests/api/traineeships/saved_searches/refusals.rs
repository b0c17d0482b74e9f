use contract::accounts::Role;
use contract::ids::SavedSearchId;
use contract::problem::Code;
use contract::traineeships::{LONGEST_SEARCH, MOST_SAVED_SEARCHES, PostingSearch, SaveSearch};
use uuid::Uuid;

use super::{ask, forget, mine, of, saved, see};
use crate::support::TestApp;

both_databases!(nobody_saves_more_than_ten_until_one_is_forgotten, async |app: TestApp| {
    let ada = app.signed_in(Role::Citizen).await;
    for number in 1..MOST_SAVED_SEARCHES {
        saved(&ada, of(&format!("forno {number}"))).await;
    }
    let last = saved(&ada, of("bar")).await;
    let refused = ask(&ada, of("uno di troppo")).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, Code::SavedSearchLimitReached));
    assert_eq!(ask(&ada, of("bar")).await.status.as_u16(), 200, "the same one is no eleventh");
    forget(&ada, last.id).await;
    saved(&ada, of("uno di troppo")).await;
});

both_databases!(each_refused_field_is_named_and_an_odd_body_is_refused, async |app: TestApp| {
    let ada = app.signed_in(Role::Citizen).await;
    let wrong = [
        (of(&"a".repeat(LONGEST_SEARCH + 1)), "search.words", Code::TooLong),
        (PostingSearch { near: Some("Bari".into()), ..of("") }, "search.near", Code::UnknownMunicipality),
        (PostingSearch { within_km: Some(0), ..of("") }, "search.within_km", Code::OutOfRange),
    ];
    for (search, field, code) in wrong {
        let reply = ask(&ada, search).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields), "{field}");
        let fields = reply.problem().fields;
        assert_eq!((fields[0].field.as_str(), fields[0].code, fields.len()), (field, code, 1));
    }
    let first = saved(&ada, of("forno")).await;
    let repeated = ada.command("/me/saved-searches", &SaveSearch { id: first.id, search: of("bar") }).await;
    assert_eq!((repeated.status.as_u16(), repeated.problem().fields[0].code), (422, Code::Repeated));
    let unknown = serde_json::json!({ "id": Uuid::now_v7(), "search": { "colour": "red" } });
    assert_eq!(ada.command("/me/saved-searches", &unknown).await.code(), Code::MalformedBody);
});

both_databases!(nobody_reaches_what_somebody_else_has_saved, async |app: TestApp| {
    let ada = app.signed_in(Role::Citizen).await;
    let hers = saved(&ada, of("forno")).await;
    for role in Role::ALL {
        let who = app.signed_in(role).await;
        assert!(mine(&who).await.is_empty(), "{role:?}");
        for id in [hers.id, SavedSearchId(Uuid::now_v7())] {
            assert_eq!(see(&who, id, 1).await.code(), Code::NotFound, "{role:?}");
            assert_eq!(forget(&who, id).await.code(), Code::NotFound, "{role:?}");
        }
        // Nor does the id tell that it is there.
        let taken = who.command("/me/saved-searches", &SaveSearch { id: hers.id, search: of("bar") }).await;
        assert_eq!(taken.status.as_u16(), 422, "{role:?}");
    }
    assert_eq!(mine(&ada).await.len(), 1);
});
