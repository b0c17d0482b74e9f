//! What one can apply to instead.

use contract::companies::PlaceOfWork;
use contract::orientation::OccupationId;
use contract::problem::Code;
use contract::traineeships::{FoundPostings, PostingDetails, PostingStep};

use crate::support::TestApp;
use crate::support::firms::place;
use crate::support::offers::{Offers, done, step};

both_databases!(the_same_occupation_near_by_comes_before_the_same_kind_far_away, async |app: TestApp| {
    let baker = || Some(OccupationId("fornaio".to_owned()));
    let far = PlaceOfWork { municipality: "Maratea".to_owned(), ..place() };
    let (one, two, three) =
        (Offers::open(&app, 1).await, Offers::open(&app, 2).await, Offers::with(&app, 3, far).await);
    let posting = one.published(PostingDetails { occupation: baker(), ..one.details() }).await;
    let same = two.published(PostingDetails { occupation: baker(), ..two.details() }).await;
    let elsewhere = three.published(three.details()).await;
    let path = format!("/postings/{}/similar", posting.id);
    let found: FoundPostings = app.browser().get(&path).await.json();
    let ids: Vec<_> = found.postings.iter().map(|found| found.id).collect();
    assert_eq!((ids, found.count), (vec![same.id, elsewhere.id], 2));
    done(&step(&two.anna, &same, PostingStep::Pause).await);
    let found: FoundPostings = app.browser().get(&path).await.json();
    assert_eq!(found.postings.iter().map(|found| found.id).collect::<Vec<_>>(), [elsewhere.id], "only what is open");
    let draft = one.draft(one.details()).await;
    assert_eq!(app.browser().get(&format!("/postings/{}/similar", draft.id)).await.code(), Code::NotFound);
});
