use contract::accounts::Role;
use contract::traineeships::{PostingStep, SavedSearch};
use portalavoro_server::features::traineeships::tell_of_new;
use sea_orm::ConnectionTrait;
use std::time::Duration;

use super::{forget, of, saved, see};
use crate::support::offers::{Offers, done, large, step};
use crate::support::{Browser, TestApp};

/// The time between two runs of the job.
const QUARTER: Duration = Duration::from_secs(15 * 60);

/// The mails to somebody about new postings, after the job has run; each as one line after the other.
async fn told(app: &TestApp, who: &Browser) -> Vec<String> {
    tell_of_new(&app.state).await.unwrap();
    let to = format!("{}@example.org", who.person().0.simple());
    let mails = app.mails().await.into_iter().map(|mail| mail.replace("=\r\n", "").replace("=3D", "="));
    mails.filter(|mail| mail.contains(&to) && mail.contains("/my-searches")).collect()
}

/// A company, and somebody who looks for a bakery.
async fn bakery(app: &TestApp) -> (Offers, Browser, SavedSearch) {
    let offers = large(app, 1, "Matera").await;
    offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let search = saved(&ada, of("forno")).await;
    (offers, ada, search)
}

/// Whoever publishes has to sign in again after some days.
async fn publish(app: &TestApp, offers: &Offers) {
    let operator = app.signed_in(Role::Operator).await;
    let anna = app.browser_of(offers.anna.person()).await;
    let offers = Offers { anna, operator, company: offers.company.clone() };
    offers.published(offers.details()).await;
}

both_databases!(each_posting_is_told_once_and_nobody_twice_a_day, async |app: TestApp| {
    let (offers, ada, _) = bakery(&app).await;
    app.clock.advance_days(1);
    assert_eq!(told(&app, &ada).await.len(), 0, "what was there already is not new");
    publish(&app, &offers).await;
    assert_eq!(told(&app, &ada).await.len(), 0, "not in the minute in which it was published");
    app.clock.advance(QUARTER);
    let mails = told(&app, &ada).await;
    assert_eq!(mails.len(), 1);
    let is_said = |words: &str| mails[0].contains(words);
    assert!(
        is_said("Un annuncio nuovo: Tirocinio al forno") && is_said("- Tirocinio al forno, Matera"),
        "{}",
        mails[0]
    );
    assert!(is_said("/postings?words=forno"), "{}", mails[0]);
    assert_eq!(told(&app, &ada).await.len(), 1, "once");
    app.clock.advance(QUARTER);
    publish(&app, &offers).await;
    publish(&app, &offers).await;
    app.clock.advance(QUARTER);
    assert_eq!(told(&app, &ada).await.len(), 1, "there was one today");
    app.clock.advance_days(1);
    let mails = told(&app, &ada).await;
    assert_eq!(mails.len(), 2);
    assert!(mails[1].contains("2 annunci nuovi"), "{}", mails[1]);
    app.clock.advance_days(2);
    assert_eq!(told(&app, &ada).await.len(), 2);
});

both_databases!(what_was_seen_paused_or_forgotten_is_not_told, async |app: TestApp| {
    let (offers, ada, search) = bakery(&app).await;
    let posting = offers.published(offers.details()).await;
    let seen: SavedSearch = see(&ada, search.id, i64::MAX).await.json();
    app.clock.advance(QUARTER);
    assert_eq!((told(&app, &ada).await.len(), seen.new_postings), (0, 0), "seen in the app");
    let paused = done(&step(&offers.anna, &posting, PostingStep::Pause).await);
    done(&step(&offers.anna, &paused, PostingStep::Resume).await);
    app.clock.advance_days(1);
    assert_eq!(told(&app, &ada).await.len(), 0, "taken up again is not new");
    publish(&app, &offers).await;
    let ada = app.browser_of(ada.person()).await;
    forget(&ada, search.id).await;
    app.clock.advance_days(1);
    assert_eq!(told(&app, &ada).await.len(), 0, "forgotten");
});

both_databases!(many_searches_are_told_in_one_run_and_one_without_an_address_stops_nobody, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let mut people = Vec::new();
    for _ in 0..30 {
        let who = app.signed_in(Role::Citizen).await;
        saved(&who, of("forno")).await;
        people.push(who);
    }
    let silent = people[0].person();
    let statement = format!("UPDATE person SET email = NULL WHERE email = '{}@example.org'", silent.0.simple());
    app.state.store.read().execute_unprepared(&statement).await.unwrap();
    offers.published(offers.details()).await;
    app.clock.advance(QUARTER);
    tell_of_new(&app.state).await.unwrap();
    let mut count = 0;
    // A turn sends some of what waits.
    loop {
        let now = app.mails().await.iter().filter(|mail| mail.contains("/my-searches")).count();
        if now == count {
            break;
        }
        count = now;
    }
    assert_eq!(count, 29);
});
