use contract::accounts::{Cv, Role};
use contract::problem::{Code, FieldError};
use contract::traineeships::{Apply, CoverLetter, PostingDetails, PostingStep};
use uuid::Uuid;

use crate::support::TestApp;
use crate::support::applicants::{apply, ask};
use crate::support::offers::{Offers, done, step};

both_databases!(nobody_applies_twice_and_the_same_command_is_one_application, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let (path, key, body) = (format!("/postings/{}/applications", posting.id), Uuid::now_v7(), apply());
    let first = ada.command_again(&path, key, &body).await;
    let again = ada.command_again(&path, key, &body).await;
    assert_eq!((first.status.as_u16(), &first.text), (201, &again.text));
    let other = ada.command_again(&path, key, &apply()).await;
    assert_eq!((other.status.as_u16(), other.code()), (422, Code::IdempotencyKeyReused));
    let twice = ask(&ada, &posting, &apply()).await;
    assert_eq!((twice.status.as_u16(), twice.code()), (409, Code::AlreadyApplied));
});

both_databases!(what_closed_while_somebody_wrote_is_refused_with_others_like_it, async |app: TestApp| {
    let (offers, others) = (Offers::open(&app, 1).await, Offers::open(&app, 2).await);
    let posting = offers.published(offers.details()).await;
    let other = others.published(PostingDetails { title: "Tirocinio in pasticceria".into(), ..others.details() }).await;
    let ada = app.signed_in(Role::Citizen).await;
    done(&step(&offers.anna, &posting, PostingStep::CloseFilled).await);
    let reply = ask(&ada, &posting, &apply()).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::PostingNotOpen));
    let similar: Vec<_> = reply.problem().similar_postings.iter().map(|found| found.id).collect();
    assert_eq!(similar, [other.id]);
});

both_databases!(what_is_not_published_takes_no_applications, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let ada = app.signed_in(Role::Citizen).await;
    let draft = offers.draft(offers.details()).await;
    assert_eq!(ask(&ada, &draft, &apply()).await.code(), Code::NotFound);
    let open = offers.published(offers.details()).await;
    let paused = done(&step(&offers.anna, &open, PostingStep::Pause).await);
    assert_eq!(ask(&ada, &paused, &apply()).await.code(), Code::PostingNotOpen);
});

both_databases!(each_field_that_is_refused_is_named, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let ada = app.signed_in(Role::Citizen).await;
    let letter = CoverLetter { why: " ".into(), available: "a".repeat(201), ..apply().letter };
    let cv = Cv { about: "a".repeat(601), ..Cv::default() };
    let reply = ask(&ada, &posting, &Apply { letter, cv: Some(cv), ..apply() }).await;
    assert_eq!(reply.status.as_u16(), 422);
    let fields = [
        FieldError::new("letter.why", Code::Required),
        FieldError::new("letter.available", Code::TooLong),
        FieldError::new("cv.about", Code::TooLong),
    ];
    assert_eq!(reply.problem().fields, fields);
    let unasked = CoverLetter { answers: Vec::new(), ..apply().letter };
    let reply = ask(&ada, &posting, &Apply { letter: unasked, ..apply() }).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::ChangedMeanwhile), "a question is not answered");
    let reply = ask(&ada, &posting, &Apply { with_file: true, ..apply() }).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::NoCvFile));
});
