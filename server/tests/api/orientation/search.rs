use contract::orientation::{CatalogueSource, FoundOccupations};
use contract::problem::Code;
use portalavoro_server::clock::Clock;
use portalavoro_server::features::orientation::import;
use reqwest::Method;

use super::sample::{self, CARETAKER, COOK, SOLDIER};
use crate::support::{Browser, Reply, TestApp};

/// A search as a browser sends it, with the text in the address as it must be written there.
async fn ask(browser: &Browser, text: &str) -> Reply {
    Reply::of(browser.request(Method::GET, "/occupations").query(&[("text", text)])).await
}

async fn search(browser: &Browser, text: &str) -> FoundOccupations {
    ask(browser, text).await.json()
}

fn ids(found: &FoundOccupations) -> Vec<&str> {
    found.occupations.iter().map(|one| one.id.0.as_str()).collect()
}

both_databases!(with_nothing_imported_the_shipped_occupations_are_found, async |app: TestApp| {
    let found = search(&app.browser(), "guida turistica").await;
    assert_eq!(found.source, CatalogueSource::Shipped);
    let guide = &found.occupations[0];
    assert_eq!((guide.id.0.as_str(), guide.estimated), ("guida-turistica", false));
    assert!(guide.traits.is_some() && guide.ways.is_some() && guide.riasec.is_some());
    // An accent that is missing, and letters that changed places.
    assert_eq!(ids(&search(&app.browser(), "GIUDA turìstica").await), ids(&found));
});

both_databases!(an_import_is_noticed_without_a_restart_and_the_shipped_words_stay, async |app: TestApp| {
    let browser = app.browser();
    assert_eq!(ids(&search(&browser, "soldatessa").await), [""; 0]);
    import::write(&app.state.store, &sample::joined(), app.clock.now(), &|_| ()).await.unwrap();
    let found = search(&browser, "soldatesa").await;
    assert_eq!((found.source, ids(&found)), (CatalogueSource::Esco, vec![SOLDIER]));
    assert_eq!((found.occupations[0].riasec, found.occupations[0].estimated), (None, false));
    assert_eq!(found.occupations[0].esco, sample::address(SOLDIER));
    let caretaker = &search(&browser, "custode").await.occupations[0];
    assert_eq!((caretaker.id.0.as_str(), caretaker.estimated), (CARETAKER, true));
    assert_eq!((caretaker.name.as_str(), caretaker.ways.is_none()), ("Custode", true));
    assert_eq!(ids(&search(&browser, "guida turistica").await)[0], "guida-turistica");
    // Found by another of its names.
    assert!(ids(&search(&browser, "chef de partita").await).is_empty());
    assert_eq!(ids(&search(&browser, "chef di partita").await), [COOK]);
});

both_databases!(what_the_project_ships_is_there_once_and_found_by_escos_names_too, async |app: TestApp| {
    let guide = search(&app.browser(), "guida turistica").await.occupations[0].clone();
    let mut joined = sample::joined();
    let esco = &mut joined.occupations[0].esco;
    esco.id = guide.esco.rsplit('/').next().unwrap().to_owned();
    esco.name = "accompagnatrice zorbata".to_owned();
    import::write(&app.state.store, &joined, app.clock.now(), &|_| ()).await.unwrap();
    let found = search(&app.browser(), "zorbata").await;
    assert_eq!(found.occupations, [guide]);
});

both_databases!(at_most_twenty_are_given_and_all_are_counted, async |app: TestApp| {
    let found = search(&app.browser(), "c").await;
    assert_eq!(found.occupations.len(), 20);
    assert!(found.found > 20, "{}", found.found);
});

both_databases!(what_cannot_be_searched_for_is_told, async |app: TestApp| {
    let browser = app.browser();
    let refused = |reply: Reply| {
        let problem = reply.problem();
        (problem.code, problem.fields[0].field.clone(), problem.fields[0].code)
    };
    let cases = [
        (String::new(), Code::Required),
        ("   ".to_owned(), Code::Required),
        ("a".repeat(101), Code::TooLong),
        ("parrucchiere ".repeat(308), Code::TooLong),
        ("%_'\"\\;--".to_owned(), Code::BadFormat),
        ("\0".to_owned(), Code::BadFormat),
        ("🙂".to_owned(), Code::BadFormat),
    ];
    for (text, code) in cases {
        let told = refused(ask(&browser, &text).await);
        assert_eq!(told, (Code::InvalidFields, "text".to_owned(), code), "{text}");
    }
    for query in ["", "?", "?txt=cuoco", "?text=cuoco&text=cameriere", "?text=cuoco&page=2"] {
        assert_eq!(browser.get(&format!("/occupations{query}")).await.code(), Code::MalformedQuery, "{query}");
    }
    for harmless in ["cuoco' OR '1'='1", "di", "zzzzzzzz", "%FF", &"a b ".repeat(25)] {
        assert!(ask(&browser, harmless).await.status.is_success(), "{harmless}");
    }
    assert!(browser.get("/occupations?text=%FF%FEcuoco").await.status.is_success());
});
