//! A search looks among the newest numbers first. Nothing that fits is out of its reach for that.

use contract::traineeships::FOUND_ON_A_PAGE;
use sea_orm::{ConnectionTrait, DbBackend};

use super::search::{found, ids};
use crate::support::TestApp;
use crate::support::offers::large;

/// From now on numbers are higher by far, as if very many postings had been published meanwhile.
async fn let_many_pass(app: &TestApp, number: u32) {
    let sql = match app.state.store.backend() {
        DbBackend::Sqlite => format!("UPDATE sqlite_sequence SET seq = {number} WHERE name = 'found_posting'"),
        _ => format!("SELECT setval(pg_get_serial_sequence('found_posting', 'number'), {number})"),
    };
    app.state.store.read().execute_unprepared(&sql).await.unwrap();
}

both_databases!(what_was_published_long_ago_is_found_behind_the_newest, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let mut newest_first = Vec::new();
    for number in [20_000, 90_000, 300_000] {
        newest_first.insert(0, offers.published(offers.details()).await.id);
        let_many_pass(&app, number).await;
    }
    newest_first.insert(0, offers.published(offers.details()).await.id);
    for query in ["", "?words=tirocinio", "?words=tiroc", "?near=Matera", "?words=tirocinio&near=Matera"] {
        assert_eq!(ids(&app, query).await, newest_first, "{query}");
    }
});

both_databases!(counting_ends_with_the_newest_where_they_fill_a_page_and_says_so, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let mut newest_first = vec![offers.published(offers.details()).await.id];
    let_many_pass(&app, 300_000).await;
    for _ in 0..FOUND_ON_A_PAGE + 2 {
        newest_first.insert(0, offers.published(offers.details()).await.id);
    }
    let by_word = found(&app, "?words=tirocinio").await;
    assert_eq!((by_word.count, by_word.are_more), (FOUND_ON_A_PAGE as u32 + 2, true));
    let rest = ids(&app, &format!("?words=tirocinio&after={}", by_word.next.unwrap())).await;
    assert_eq!(rest, newest_first[FOUND_ON_A_PAGE as usize..]);
    // By what it is, all are counted.
    let by_place = found(&app, "?near=Matera").await;
    assert_eq!((by_place.count, by_place.are_more), (FOUND_ON_A_PAGE as u32 + 3, false));
});
