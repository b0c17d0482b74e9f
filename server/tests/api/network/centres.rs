use contract::network::{Centre, CentreKind, CentreSummary, Provenance};
use contract::problem::Code;
use reqwest::Method;

use crate::support::{Reply, TestApp};

both_databases!(the_real_places_are_there_without_demonstration, async |app: TestApp| {
    let list: Vec<CentreSummary> = app.browser().get("/centres").await.json();
    let ids: Vec<_> = list.iter().map(|centre| centre.id.as_str()).collect();
    assert_eq!(ids[..3], ["portalavoro-matera", "portalavoro-potenza", "cpi-potenza"]);
    assert_eq!(list.len(), 10);
    assert_eq!(list.iter().filter(|centre| centre.kind == CentreKind::Hub).count(), 2);
    assert!(list.iter().all(|centre| centre.open_today.is_empty() && centre.desks == 0), "nothing is made up");
    let lauria: Centre = app.browser().get("/centres/cpi-lauria").await.json();
    assert_eq!((lauria.listed, lauria.address.as_deref()), (Provenance::Confirmed, Some("Via Ravita")));
    assert_eq!(lauria.hours_provenance, Provenance::ToConfirm);
    assert_eq!(lauria.today, "2026-11-23".parse().unwrap());
});

both_databases!(a_centre_that_is_not_there_is_not_found, async |app: TestApp| {
    for id in ["nowhere", "UPPER", "a--b", "%00", "..%2f"] {
        assert_eq!(app.browser().get(&format!("/centres/{id}")).await.code(), Code::NotFound, "{id}");
    }
});

both_databases!(what_has_not_changed_is_not_sent_again, async |app: TestApp| {
    let browser = app.browser();
    for path in ["/centres", "/centres/cpi-melfi"] {
        let first = browser.get(path).await;
        assert_eq!(first.header("cache-control"), "no-cache");
        let again = browser.request(Method::GET, path).header("if-none-match", first.header("etag"));
        let again = Reply::of(again).await;
        assert_eq!((again.status.as_u16(), again.text.as_str()), (304, ""), "{path}");
    }
});
