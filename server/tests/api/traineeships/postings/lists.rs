use contract::accounts::Role;
use contract::ids::PostingId;
use contract::problem::Code;
use contract::traineeships::{POSTINGS_ON_A_PAGE, PostingDetails, PostingList, PostingStatus, PostingStep};

use crate::support::offers::{Offers, done, step};
use crate::support::{Browser, TestApp};

async fn list(who: &Browser, address: &str) -> PostingList {
    who.get(address).await.json()
}

fn ids(page: &PostingList) -> Vec<PostingId> {
    page.postings.iter().map(|posting| posting.id).collect()
}

both_databases!(a_company_sees_its_own_postings_the_newest_first, async |app: TestApp| {
    let (offers, others) = (Offers::open(&app, 1).await, Offers::open(&app, 2).await);
    others.draft(others.details()).await;
    let mut written = Vec::new();
    for number in 0..POSTINGS_ON_A_PAGE + 3 {
        // Several in one second, so that the place in the list is not the time alone.
        app.clock.set(&format!("2026-11-23T09:{:02}:00Z", number / 4));
        let details = PostingDetails { title: format!("Annuncio {number}"), ..offers.details() };
        written.push((number / 4, offers.draft(details).await.id));
    }
    written.sort_by(|one, other| other.cmp(one));
    let expected: Vec<_> = written.into_iter().map(|(_, id)| id).collect();
    let address = format!("/companies/{}/postings", offers.company.id);
    let first = list(&offers.anna, &address).await;
    assert_eq!(ids(&first), expected[..POSTINGS_ON_A_PAGE as usize]);
    let second = list(&offers.operator, &format!("{address}?after={}", first.next.as_deref().unwrap())).await;
    assert_eq!((ids(&second), second.next.as_deref()), (expected[POSTINGS_ON_A_PAGE as usize..].to_vec(), None));
});

both_databases!(staff_see_what_waits_the_longest_waiting_first, async |app: TestApp| {
    let (one, two) = (Offers::open(&app, 1).await, Offers::open(&app, 2).await);
    let (first, second) = (one.draft(one.details()).await, two.draft(two.details()).await);
    app.clock.set("2026-11-23T10:00:00Z");
    let seconds = done(&step(&two.anna, &second, PostingStep::Submit).await);
    app.clock.set("2026-11-23T10:01:00Z");
    done(&step(&one.anna, &first, PostingStep::Submit).await);
    let page = list(&one.operator, "/postings/to-judge").await;
    assert_eq!(ids(&page), [second.id, first.id]);
    assert_eq!(page.postings[0].company_name, two.company.legal_name);
    assert_eq!(page.postings[0].status, PostingStatus::Submitted);
    done(&step(&two.anna, &seconds, PostingStep::TakeBack).await);
    assert_eq!(ids(&list(&one.operator, "/postings/to-judge").await), [first.id]);
    for role in [Role::Citizen, Role::Tutor, Role::Company] {
        let reply = app.signed_in(role).await.get("/postings/to-judge").await;
        assert_eq!((reply.status.as_u16(), reply.code()), (403, Code::NotAllowed), "{role:?}");
    }
});
