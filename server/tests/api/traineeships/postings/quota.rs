//! One place for a shop of four: who asks for a second one is told which rule stands in the way, also when both ask at once.

use contract::companies::PlaceOfWork;
use contract::problem::Code;
use contract::traineeships::{FindingCode, PostingDetails, PostingStatus, PostingStep, Severity};
use futures_util::future::join_all;

use crate::support::TestApp;
use crate::support::firms::place;
use crate::support::offers::{Offers, done, edit, step};

both_databases!(one_more_than_the_quota_is_refused_with_the_rule_and_its_source, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let first = offers.published(offers.details()).await;
    let second = offers.draft(offers.details()).await;
    assert!(second.findings.iter().any(|finding| finding.code == FindingCode::QuotaFull), "the draft says so already");
    let reply = step(&offers.anna, &second, PostingStep::Submit).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::RulesForbid));
    let problem = reply.problem();
    let [finding] = &problem.findings[..] else { panic!("{:?}", problem.findings) };
    assert_eq!((finding.code, finding.severity), (FindingCode::QuotaFull, Severity::Blocks));
    assert!(finding.source.as_ref().is_some_and(|source| !source.act.is_empty()), "{finding:?}");
    // Once the first is over, there is a place.
    done(&step(&offers.anna, &first, PostingStep::CloseGivenUp).await);
    assert_eq!(done(&step(&offers.anna, &second, PostingStep::Submit).await).status, PostingStatus::Submitted);
});

both_databases!(what_was_published_does_not_become_what_the_rules_forbid, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let open = offers.published(offers.details()).await;
    let cheap = PostingDetails { allowance_cents: 44_999, ..offers.details() };
    let reply = edit(&offers.anna, &open, cheap.clone()).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::RulesForbid));
    let codes: Vec<_> = reply.problem().findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [FindingCode::AllowanceTooLow]);
    // A draft may say so: it is a draft.
    let draft = offers.draft(cheap).await;
    assert!(draft.findings.iter().any(|finding| finding.code == FindingCode::AllowanceTooLow));
});

both_databases!(many_who_ask_for_the_last_place_at_once, async |app: TestApp| {
    for round in 0..4 {
        // Ten workers: two places.
        let ten = PlaceOfWork { permanent: 10, fixed_term: 0, ..place() };
        let offers = Offers::with(&app, round, ten).await;
        let mut asks = Vec::new();
        for _ in 0..12 {
            let draft = offers.draft(offers.details()).await;
            let anna = app.browser_of(offers.anna.person()).await;
            asks.push(tokio::spawn(async move { step(&anna, &draft, PostingStep::Submit).await }));
        }
        let replies: Vec<_> = join_all(asks).await.into_iter().map(Result::unwrap).collect();
        let (had, refused): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status.is_success());
        assert_eq!((had.len(), refused.len()), (2, 10));
        assert!(refused.iter().all(|reply| reply.code() == Code::RulesForbid), "{refused:?}");
    }
});
