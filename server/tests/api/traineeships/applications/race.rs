//! The same person from many browsers at once: one application.

use contract::accounts::Role;
use contract::problem::Code;
use futures_util::future::join_all;

use crate::support::TestApp;
use crate::support::applicants::{apply, ask};
use crate::support::offers::Offers;

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
