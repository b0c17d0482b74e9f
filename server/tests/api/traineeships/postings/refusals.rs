use contract::ids::PlaceOfWorkId;
use contract::problem::Code;
use contract::traineeships::{MOST_UNFINISHED_POSTINGS, PostingDetails, PostingStep, PostingVerdict, WritePosting};
use serde_json::json;
use uuid::Uuid;

use crate::support::offers::{Offers, at, day, done, edit, judge, returned, step, write};
use crate::support::{Reply, TestApp};

fn fields(reply: &Reply) -> Vec<(String, Code)> {
    assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields), "{}", reply.text);
    reply.problem().fields.into_iter().map(|field| (field.field, field.code)).collect()
}

both_databases!(each_wrong_field_is_named, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let good = offers.details();
    let wrong: Vec<(PostingDetails, &str, Code)> = vec![
        (PostingDetails { title: " ".into(), ..good.clone() }, "details.title", Code::Required),
        (PostingDetails { title: "a".repeat(81), ..good.clone() }, "details.title", Code::TooLong),
        (PostingDetails { tasks: "\n".into(), ..good.clone() }, "details.tasks", Code::Required),
        (PostingDetails { places: 0, ..good.clone() }, "details.places", Code::OutOfRange),
        (PostingDetails { weekly_hours: 49, ..good.clone() }, "details.weekly_hours", Code::OutOfRange),
        (PostingDetails { ends_on: day(3, 1), ..good.clone() }, "details.ends_on", Code::EndNotAfterStart),
        (PostingDetails { open_until: day(3, 2), ..good.clone() }, "details.open_until", Code::OutOfRange),
        (PostingDetails { questions: vec!["?".into(); 6], ..good.clone() }, "details.questions", Code::TooLong),
        (PostingDetails { questions: vec![" ".into()], ..good.clone() }, "details.questions.0", Code::Required),
        (PostingDetails { place: PlaceOfWorkId(Uuid::now_v7()), ..good }, "details.place", Code::NotFound),
    ];
    for (details, field, code) in wrong {
        let reply = write(&offers.anna, &offers.company, details).await;
        assert_eq!(fields(&reply), [(field.to_owned(), code)]);
    }
});

both_databases!(a_step_that_does_not_fit_is_refused, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let draft = offers.draft(offers.details()).await;
    for wrong in [PostingStep::TakeBack, PostingStep::Pause, PostingStep::Resume] {
        assert_eq!(step(&offers.anna, &draft, wrong).await.code(), Code::WrongStatus, "{wrong:?}");
    }
    assert_eq!(judge(&offers.operator, &draft, PostingVerdict::Approved {}).await.code(), Code::WrongStatus);
    let submitted = done(&step(&offers.anna, &draft, PostingStep::Submit).await);
    assert_eq!(edit(&offers.anna, &submitted, offers.details()).await.code(), Code::WrongStatus, "take it back first");
    assert_eq!(step(&offers.anna, &draft, PostingStep::TakeBack).await.code(), Code::ChangedMeanwhile);
    assert_eq!(judge(&offers.operator, &draft, PostingVerdict::Approved {}).await.code(), Code::ChangedMeanwhile);
    let reply = judge(&offers.operator, &submitted, returned(" ")).await;
    assert_eq!(fields(&reply), [("verdict.returned.why".to_owned(), Code::Required)]);
});

both_databases!(an_id_is_used_once_and_a_body_has_no_more_than_it_may, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let draft = offers.draft(offers.details()).await;
    let address = format!("/companies/{}/postings", offers.company.id);
    let again = WritePosting { id: draft.id, details: offers.details() };
    assert_eq!(fields(&offers.anna.command(&address, &again).await), [("id".to_owned(), Code::Repeated)]);
    let mut odd = serde_json::to_value(&again).unwrap();
    odd["details"]["wage"] = json!(1);
    assert_eq!(offers.anna.command(&address, &odd).await.code(), Code::MalformedBody);
    for query in ["?after=x", "?after=1.x", "?after=.", "?more=1"] {
        assert_eq!(offers.anna.get(&format!("{address}{query}")).await.code(), Code::MalformedQuery, "{query}");
    }
});

both_databases!(a_company_has_so_many_postings_at_once_and_a_closed_one_makes_room, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let first = offers.draft(offers.details()).await;
    for number in 1..MOST_UNFINISHED_POSTINGS {
        // Not faster than somebody may write.
        app.clock.set(&format!("2026-11-23T{:02}:{:02}:00Z", 10 + number / 60, number % 60));
        app.browser_of(offers.anna.person()).await;
        offers.draft(offers.details()).await;
    }
    assert_eq!(write(&offers.anna, &offers.company, offers.details()).await.code(), Code::PostingLimitReached);
    assert_eq!(offers.anna.delete(&at(&first)).await.status.as_u16(), 204);
    offers.draft(offers.details()).await;
});
