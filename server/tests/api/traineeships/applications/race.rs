//! The same person from many browsers at once: one application.

use contract::accounts::Role;
use contract::problem::Code;
use futures_util::future::join_all;

use crate::support::TestApp;
use crate::support::applicants::{apply, ask};
use crate::support::offers::{Offers, large};

both_databases!(many_applications_of_one_person_at_once_are_one, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let mut asks = Vec::new();
    for _ in 0..12 {
        let (ada, posting) = (app.browser_of(ada.person()).await, posting.clone());
        asks.push(tokio::spawn(async move { ask(&ada, &posting, &apply()).await }));
    }
    let replies: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
    let (had, refused): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status.is_success());
    assert_eq!((had.len(), refused.len()), (1, 11));
    assert!(refused.iter().all(|reply| reply.code() == Code::AlreadyApplied), "{refused:?}");
});

// The key of the table says so; whoever loses hears it in the words of the room, and not that the server broke.
both_databases!(one_id_that_several_people_use_at_once_is_one_application, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let mut people = Vec::new();
    for _ in 0..6 {
        people.push((app.signed_in(Role::Citizen).await, offers.published(offers.details()).await));
    }
    for _ in 0..5 {
        let body = apply();
        let asks = people.iter().cloned().map(|(person, posting)| {
            let body = body.clone();
            tokio::spawn(async move {
                let reply = ask(&person, &posting, &body).await;
                if reply.status.is_success() {
                    person.command(&format!("/applications/{}/withdraw", body.id), &serde_json::json!({})).await;
                }
                reply
            })
        });
        let replies: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
        let had = replies.iter().filter(|reply| reply.status.as_u16() == 201).count();
        let refused = replies.iter().filter(|reply| reply.status.as_u16() == 422).count();
        assert_eq!((had, refused), (1, 5), "{replies:?}");
    }
});
