use contract::problem::Code;
use contract::traineeships::{
    ClosingReason, PostingDetails, PostingStatus, PostingStep, PostingVerdict, PublicPosting,
};

use crate::support::TestApp;
use crate::support::offers::{Offers, at, done, edit, judge, returned, step};

both_databases!(a_posting_is_written_sent_back_mended_published_and_closed, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let anybody = app.browser();
    let draft = offers.draft(offers.details()).await;
    assert_eq!((draft.status, draft.version, draft.municipality.as_str()), (PostingStatus::Draft, 0, "Matera"));
    let address = format!("/postings/{}", draft.id);
    assert_eq!(anybody.get(&address).await.code(), Code::NotFound);

    let submitted = done(&step(&offers.anna, &draft, PostingStep::Submit).await);
    assert_eq!(submitted.status, PostingStatus::Submitted);
    let why = "Di' anche che cosa si impara.";
    let sent_back = done(&judge(&offers.operator, &submitted, returned(&format!("  {why} "))).await);
    assert_eq!((sent_back.status, sent_back.returned_because.as_deref()), (PostingStatus::Returned, Some(why)));

    let better = PostingDetails { title: "Impara a fare il pane".into(), ..offers.details() };
    let mended = done(&edit(&offers.anna, &sent_back, better).await);
    assert_eq!((mended.status, mended.returned_because.as_deref()), (PostingStatus::Returned, Some(why)));
    let again = done(&step(&offers.anna, &mended, PostingStep::Submit).await);
    assert_eq!(again.returned_because, None);
    let open = done(&judge(&offers.operator, &again, PostingVerdict::Approved {}).await);
    assert_eq!((open.status, again.is_published, open.is_published), (PostingStatus::Open, false, true));
    let shown: PublicPosting = anybody.get(&address).await.json();
    assert_eq!((shown.title.as_str(), shown.status), ("Impara a fare il pane", PostingStatus::Open));
    assert_eq!(shown.company_name, offers.company.legal_name);

    let paused = done(&step(&offers.anna, &open, PostingStep::Pause).await);
    assert_eq!(anybody.get(&address).await.json::<PublicPosting>().status, PostingStatus::Paused);
    let resumed = done(&step(&offers.anna, &paused, PostingStep::Resume).await);
    let closed = done(&step(&offers.anna, &resumed, PostingStep::CloseFilled).await);
    assert_eq!((closed.status, closed.closed_because), (PostingStatus::Closed, Some(ClosingReason::Filled)));
    let shown: PublicPosting = anybody.get(&address).await.json();
    assert_eq!((shown.status, shown.closed_because), (PostingStatus::Closed, Some(ClosingReason::Filled)));

    let mails = app.mails().await.into_iter().map(|mail| mail.replace("=\r\n", ""));
    let mails: Vec<_> = mails.filter(|mail| mail.contains("/postings/")).collect();
    let to = format!("{}@example.org", offers.anna.person().0.simple());
    assert_eq!(mails.len(), 2, "one for each verdict");
    assert!(mails.iter().all(|mail| mail.contains(&to) && mail.contains(&at(&draft))), "{mails:?}");
    assert!(mails[0].contains("Annuncio da correggere") && mails[0].contains("Motivo: "), "{}", mails[0]);
    assert!(mails[1].contains("Annuncio pubblicato: Impara a fare il pane"), "{}", mails[1]);
});

both_databases!(a_draft_is_thrown_away_and_what_was_published_is_not, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let draft = offers.draft(offers.details()).await;
    assert_eq!(offers.anna.delete(&at(&draft)).await.status.as_u16(), 204);
    assert_eq!(offers.anna.get(&at(&draft)).await.code(), Code::NotFound);
    let open = offers.published(offers.details()).await;
    assert_eq!(offers.anna.delete(&at(&open)).await.code(), Code::WrongStatus);
    // Nor what was published and is with the company again.
    let changed = done(&edit(&offers.anna, &open, offers.details()).await);
    let draft = done(&step(&offers.anna, &changed, PostingStep::TakeBack).await);
    assert!(draft.is_published);
    assert_eq!(offers.anna.delete(&at(&draft)).await.code(), Code::WrongStatus);
    assert_eq!(done(&step(&offers.anna, &draft, PostingStep::CloseGivenUp).await).status, PostingStatus::Closed);
});
