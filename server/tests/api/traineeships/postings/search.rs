//! What is found by what it is, and by where it stands.

use contract::companies::Company;
use contract::ids::PostingId;
use contract::orientation::OccupationId;
use contract::problem::Code;
use contract::traineeships::{
    FOUND_ON_A_PAGE, FoundPostings, MOST_OCCUPATIONS, Posting, PostingDetails, PostingKind, PostingStep, PostingVerdict,
};

use crate::support::TestApp;
use crate::support::firms::{no, read, verify};
use crate::support::offers::{day, done, edit, judge, large, step};

pub async fn found(app: &TestApp, query: &str) -> FoundPostings {
    app.browser().get(&format!("/postings{query}")).await.json()
}

pub async fn ids(app: &TestApp, query: &str) -> Vec<PostingId> {
    found(app, query).await.postings.into_iter().map(|posting| posting.id).collect()
}

both_databases!(each_filter_narrows_what_is_found, async |app: TestApp| {
    let (matera, potenza) = (large(&app, 1, "Matera").await, large(&app, 2, "Potenza").await);
    let usual = matera.published(matera.details()).await.id;
    let short = PostingDetails { weekly_hours: 20, accessibility: None, ..matera.details() };
    let short = matera.published(short).await.id;
    let well_paid = PostingDetails {
        allowance_cents: 80_000,
        occupation: Some(OccupationId("fornaio".into())),
        ..potenza.details()
    };
    let well_paid = potenza.published(well_paid).await.id;
    let course = PostingDetails { kind: PostingKind::CurricularTraineeship, ..potenza.details() };
    let course = potenza.published(course).await.id;
    let expected: [(&str, &[PostingId]); 11] = [
        ("", &[course, well_paid, short, usual]),
        ("?kind=curricular_traineeship", &[course]),
        ("?near=matera", &[short, usual]),
        ("?near=Matera&within_km=100", &[course, well_paid, short, usual]),
        ("?near=Montescaglioso&within_km=20", &[short, usual]),
        ("?at_most_hours=20", &[short]),
        ("?at_least_cents=80000", &[well_paid]),
        ("?accessible=true&near=Matera", &[usual]),
        ("?occupations=fornaio", &[well_paid]),
        ("?occupations=sarto,fornaio", &[well_paid]),
        ("?at_most_hours=19", &[]),
    ];
    for (query, expected) in expected {
        let page = found(&app, query).await;
        let ids: Vec<_> = page.postings.iter().map(|posting| posting.id).collect();
        assert_eq!((&ids[..], page.count, page.next), (expected, expected.len() as u32, None), "{query}");
    }
});

both_databases!(pages_follow_each_other_while_postings_come_and_go, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let mut published = Vec::new();
    for number in 0..FOUND_ON_A_PAGE + 3 {
        app.clock.set(&format!("2026-11-23T09:{number:02}:00Z"));
        published.push(offers.published(offers.details()).await);
    }
    let newest_first: Vec<_> = published.iter().rev().map(|posting| posting.id).collect();
    let page = FOUND_ON_A_PAGE as usize;
    let first = found(&app, "").await;
    assert_eq!((first.count, first.are_more), (page as u32 + 3, false));
    // The one at which the page ends is closed, and another one comes on top.
    let last = published.iter().find(|posting| posting.id == newest_first[page - 1]).unwrap();
    done(&step(&offers.anna, last, PostingStep::CloseFilled).await);
    offers.published(offers.details()).await;
    let second = found(&app, &format!("?after={}", first.next.unwrap())).await;
    let ids: Vec<_> = second.postings.iter().map(|posting| posting.id).collect();
    assert_eq!((&ids[..], second.next), (&newest_first[page..], None));
});

both_databases!(only_what_is_open_is_found, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let draft = offers.draft(offers.details()).await;
    assert_eq!(ids(&app, "").await, []);
    let submitted = done(&step(&offers.anna, &draft, PostingStep::Submit).await);
    assert_eq!(ids(&app, "").await, []);
    let open = done(&judge(&offers.operator, &submitted, PostingVerdict::Approved {}).await);
    let newer = offers.published(offers.details()).await;
    assert_eq!(ids(&app, "").await, [newer.id, open.id]);
    let paused = done(&step(&offers.anna, &open, PostingStep::Pause).await);
    assert_eq!(ids(&app, "").await, [newer.id]);
    // Whoever puts a posting aside and takes it up again does not come to the top.
    let resumed = done(&step(&offers.anna, &paused, PostingStep::Resume).await);
    assert_eq!(ids(&app, "").await, [newer.id, open.id]);
    let changed = done(&edit(&offers.anna, &resumed, offers.details()).await);
    assert_eq!(ids(&app, "").await, [newer.id]);
    done(&judge(&offers.operator, &changed, PostingVerdict::Approved {}).await);
    assert_eq!(ids(&app, "").await, [newer.id, open.id]);
    done(&step(&offers.anna, &newer, PostingStep::CloseGivenUp).await);
    assert_eq!(ids(&app, "?words=tirocinio").await, [open.id]);
});

both_databases!(what_is_over_or_of_a_refused_company_is_not_found, async |app: TestApp| {
    let (one, two) = (large(&app, 1, "Matera").await, large(&app, 2, "Matera").await);
    let open: Posting = one.published(one.details()).await;
    let short = two.published(PostingDetails { open_until: day(1, 20), ..two.details() }).await;
    assert_eq!(ids(&app, "").await, [short.id, open.id]);
    let company: Company = read(&one.operator, &one.company).await.json();
    verify(&one.operator, &company, "verification", no("Ha chiuso.")).await.json::<Company>();
    assert_eq!(ids(&app, "").await, [short.id]);
    // By the clock alone, before any job has run.
    app.clock.set("2027-01-20T23:00:00Z");
    assert_eq!(ids(&app, "").await, []);
});

both_databases!(a_wrong_field_of_a_search_is_named_and_an_odd_query_is_refused, async |app: TestApp| {
    let anybody = app.browser();
    let long = format!("words={}", "a".repeat(4_000));
    let many = format!("occupations={}", ["fornaio"; MOST_OCCUPATIONS + 1].join(","));
    let wrong = [
        (long.as_str(), "words", Code::TooLong),
        ("near=Bari", "near", Code::UnknownMunicipality),
        ("within_km=0", "within_km", Code::OutOfRange),
        ("within_km=201", "within_km", Code::OutOfRange),
        ("at_most_hours=49", "at_most_hours", Code::OutOfRange),
        ("at_least_cents=1000001", "at_least_cents", Code::OutOfRange),
        ("occupations=%00", "occupations", Code::BadFormat),
        (many.as_str(), "occupations", Code::TooLong),
    ];
    for (query, field, code) in wrong {
        let reply = anybody.get(&format!("/postings?{query}")).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields), "{query}");
        let fields = reply.problem().fields;
        assert_eq!((fields[0].field.as_str(), fields[0].code, fields.len()), (field, code, 1), "{query}");
    }
    for query in ["kind=job", "after=x", "more=1", "accessible=maybe", "at_most_hours=-1", "kind="] {
        let reply = anybody.get(&format!("/postings?{query}")).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (400, Code::MalformedQuery), "{query}");
    }
});
