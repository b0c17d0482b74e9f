use contract::accounts::Role;
use contract::problem::Code;
use contract::traineeships::{PostingDetails, PostingKind, PostingSearch, PostingStep, SaveSearch, SavedSearch};
use portalavoro_server::identity::person;
use sea_orm::EntityTrait;
use std::time::Duration;

use super::{ask, forget, mine, new, of, saved, see};
use crate::support::TestApp;
use crate::support::offers::{done, large, step};

/// Traineeships alone, with these words.
fn usual(words: &str) -> PostingSearch {
    PostingSearch { kind: Some(PostingKind::Traineeship), ..of(words) }
}

both_databases!(what_is_published_after_a_search_was_saved_is_new_until_it_was_seen, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let old = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let search = saved(&ada, usual(" forno ")).await;
    assert_eq!((search.search, search.new_postings), (usual("forno"), 0));
    let first = offers.published(offers.details()).await;
    let other = PostingDetails { kind: PostingKind::CurricularTraineeship, ..offers.details() };
    offers.published(other).await;
    assert_eq!(new(&ada).await, [1]);
    let shown = mine(&ada).await.remove(0);
    // Another comes while the page is open: it stays new.
    offers.published(offers.details()).await;
    let seen: SavedSearch = see(&ada, shown.id, shown.newest).await.json();
    assert_eq!((seen.new_postings, new(&ada).await), (1, vec![1]));
    see(&ada, shown.id, 0).await.json::<SavedSearch>();
    assert_eq!(new(&ada).await, [1], "what was seen stays seen");
    let newest = mine(&ada).await[0].newest;
    see(&ada, shown.id, i64::MAX).await.json::<SavedSearch>();
    assert_eq!((new(&ada).await, newest > shown.newest), (vec![0], true));
    // Neither what was put aside and taken up again, nor what has closed.
    for posting in [old, first] {
        let paused = done(&step(&offers.anna, &posting, PostingStep::Pause).await);
        done(&step(&offers.anna, &paused, PostingStep::Resume).await);
    }
    assert_eq!(new(&ada).await, [0]);
    let last = offers.published(offers.details()).await;
    assert_eq!(new(&ada).await, [1], "nobody has seen what comes later, whatever number was said");
    done(&step(&offers.anna, &last, PostingStep::CloseFilled).await);
    assert_eq!(new(&ada).await, [0]);
});

both_databases!(each_search_counts_what_fits_it, async |app: TestApp| {
    let (matera, potenza) = (large(&app, 1, "Matera").await, large(&app, 2, "Potenza").await);
    let ada = app.signed_in(Role::Citizen).await;
    saved(&ada, PostingSearch { near: Some("matera".into()), ..PostingSearch::default() }).await;
    app.clock.advance(Duration::from_secs(60));
    saved(&ada, PostingSearch::default()).await;
    matera.published(matera.details()).await;
    potenza.published(potenza.details()).await;
    assert_eq!(new(&ada).await, [2, 1], "the last saved first");
});

both_databases!(the_same_search_is_saved_once, async |app: TestApp| {
    let ada = app.signed_in(Role::Citizen).await;
    let first = saved(&ada, of("forno")).await;
    let again = ask(&ada, PostingSearch { after: Some(7), ..of("forno ") }).await;
    assert_eq!((again.status.as_u16(), again.json::<SavedSearch>().id), (200, first.id));
    assert_eq!(mine(&ada).await.len(), 1);
    // Somebody else has their own.
    let eva = app.signed_in(Role::Citizen).await;
    assert_ne!(saved(&eva, of("forno")).await.id, first.id);
});

both_databases!(what_is_forgotten_is_gone_and_goes_with_the_person, async |app: TestApp| {
    let ada = app.signed_in(Role::Citizen).await;
    let (bread, bar) = (saved(&ada, of("forno")).await, saved(&ada, of("bar")).await);
    assert_eq!(forget(&ada, bread.id).await.status.as_u16(), 204);
    assert_eq!(forget(&ada, bread.id).await.code(), Code::NotFound);
    assert_eq!(mine(&ada).await.iter().map(|saved| saved.id).collect::<Vec<_>>(), [bar.id]);
    let connection = app.state.store.read();
    person::Entity::delete_by_id(ada.person().0).exec(connection).await.unwrap();
    // Whoever gets the id has nothing by it, and nothing is in the way of who takes it anew.
    let eva = app.signed_in(Role::Citizen).await;
    assert_eq!(forget(&eva, bar.id).await.code(), Code::NotFound);
    let anew = SaveSearch { id: bar.id, search: of("bar") };
    assert_eq!(eva.command("/me/saved-searches", &anew).await.status.as_u16(), 201);
});
