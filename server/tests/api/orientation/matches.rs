use contract::orientation::{CatalogueSource, Education, Filter, InterestProfile, MatchOccupations, OccupationMatches};
use contract::orientation::{Letter, Sector, Totals, pearson};
use contract::problem::Code;
use portalavoro_server::clock::Clock;
use portalavoro_server::features::orientation::import;
use serde_json::json;

use super::sample::{self, BARTENDER, WAITER};
use crate::support::{Browser, TestApp};

const PRACTICAL: [u16; 6] = [460, 180, 240, 120, 250, 300];

async fn matches(browser: &Browser, totals: [u16; 6], filter: Filter) -> OccupationMatches {
    let request = MatchOccupations { totals: Totals(totals), filter };
    browser.post("/occupations/matches", &request).await.json()
}

both_databases!(the_nearest_come_first_and_say_why, async |app: TestApp| {
    let found = matches(&app.browser(), PRACTICAL, Filter::default()).await;
    assert_eq!((found.source, found.profile), (CatalogueSource::Shipped, InterestProfile::Distinct));
    assert_eq!((found.compared, found.matches.len()), (180, 50));
    for near in &found.matches {
        let figures = near.occupation.riasec.unwrap();
        assert_eq!(Some(near.correlation), pearson(&PRACTICAL, &figures), "{}", near.occupation.name);
    }
    let key = |at: usize| {
        let near = &found.matches[at];
        (std::cmp::Reverse(near.correlation), &near.occupation.name, &near.occupation.id)
    };
    assert!((1..50).all(|at| key(at - 1) < key(at)));
    assert_eq!(found.matches[0].shared[0], Letter::Realistic);
    // Nothing hangs on when or how often it is asked.
    assert_eq!(
        matches(&app.signed_in(contract::accounts::Role::Citizen).await, PRACTICAL, Filter::default()).await,
        found
    );
});

both_databases!(imported_occupations_are_compared_too_and_equal_ones_follow_by_name, async |app: TestApp| {
    import::write(&app.state.store, &sample::joined(), app.clock.now(), &|_| ()).await.unwrap();
    // The bartender's own figures: the waiter's are estimated from them, and both are exactly as near.
    let found = matches(&app.browser(), [300, 100, 100, 400, 500, 300], Filter::default()).await;
    // Six of seven have figures.
    assert_eq!((found.source, found.compared), (CatalogueSource::Esco, 186));
    let first: Vec<_> = found.matches.iter().take(2).map(|near| near.occupation.id.0.as_str()).collect();
    assert_eq!(first, [BARTENDER, WAITER]);
    assert_eq!(found.matches[0].correlation.0, 1000);
});

both_databases!(a_filter_leaves_out_what_is_not_known_to_fit, async |app: TestApp| {
    import::write(&app.state.store, &sample::joined(), app.clock.now(), &|_| ()).await.unwrap();
    let filter =
        Filter { sectors: [Sector::Food].into(), at_most: Some(Education::Qualification), ..Filter::default() };
    let found = matches(&app.browser(), PRACTICAL, filter.clone()).await;
    assert!(!found.matches.is_empty());
    for near in &found.matches {
        let traits = near.occupation.traits.unwrap();
        assert!(traits.sector == Sector::Food && traits.education <= Education::Qualification, "{traits:?}");
    }
});

both_databases!(a_flat_profile_has_no_matches, async |app: TestApp| {
    let found = matches(&app.browser(), [300, 320, 310, 300, 349, 300], Filter::default()).await;
    assert_eq!((found.profile, found.compared, found.matches), (InterestProfile::Flat, 180, vec![]));
});

both_databases!(totals_that_cannot_be_are_told, async |app: TestApp| {
    let browser = app.browser();
    let totals = json!({"totals": [100, 99, 500, 501, 100, 65535]});
    let problem = browser.post("/occupations/matches", &totals).await.problem();
    let fields: Vec<_> = problem.fields.iter().map(|field| (field.field.as_str(), field.code)).collect();
    assert_eq!(problem.code, Code::InvalidFields);
    assert_eq!(fields, ["totals.1", "totals.3", "totals.5"].map(|field| (field, Code::OutOfRange)));
    let malformed = [
        json!({}),
        json!({"totals": []}),
        json!({"totals": [1, 2, 3, 4, 5]}),
        json!({"totals": [100, 100, 100, 100, 100, 100, 100]}),
        json!({"totals": [-1, 100, 100, 100, 100, 100]}),
        json!({"totals": [100.5, 100, 100, 100, 100, 100]}),
        json!({"totals": [65536, 100, 100, 100, 100, 100]}),
        json!({"totals": [400, 100, 100, 100, 100, 100], "filter": {"sectors": ["moon"]}}),
        json!({"totals": [400, 100, 100, 100, 100, 100], "filter": {"age": 20}}),
        json!({"totals": [400, 100, 100, 100, 100, 100], "filter": null}),
        json!({"totals": [400, 100, 100, 100, 100, 100], "person": "Anna"}),
    ];
    for body in malformed {
        assert_eq!(browser.post("/occupations/matches", &body).await.code(), Code::MalformedBody, "{body}");
    }
});
