//! The three types of apprenticeship, each with its own ages and times.

use super::*;

fn offered(kind: PostingKind, months: u32, more_days: u64) -> Project {
    Project { kind, ends_on: last_day_of(months) + Days::new(more_days), ..a_project() }
}

fn aged(age: u8, is_qualified: bool) -> Context {
    let trainee = Trainee { age, is_qualified, guardian_signed: true, ..a_trainee() };
    Context { trainee: Some(trainee), ..a_context(Region::Basilicata) }
}

/// The type; youngest, youngest with a qualification, oldest.
const AGES: [(PostingKind, u8, u8, u8); 3] = [
    (PostingKind::ApprenticeshipFirst, 15, 15, 25),
    (PostingKind::ApprenticeshipSecond, 18, 17, 29),
    (PostingKind::ApprenticeshipThird, 18, 17, 29),
];

#[test]
fn each_type_has_its_ages() {
    for (kind, youngest, qualified, oldest) in AGES {
        let at = |age, is_qualified| blocked(&offered(kind, 12, 0), &aged(age, is_qualified));
        assert_eq!(at(youngest, false), [], "{kind:?}");
        assert_eq!(at(youngest - 1, false), [FindingCode::TooYoung], "{kind:?}");
        assert_eq!(at(qualified, true), [], "{kind:?}");
        assert_eq!(at(qualified - 1, true), [FindingCode::TooYoung], "{kind:?}");
        assert_eq!(at(oldest, false), [], "{kind:?}");
        assert_eq!(at(oldest + 1, false), [FindingCode::TooOld], "{kind:?}");
    }
}

#[test]
fn six_months_at_least() {
    for (kind, ..) in AGES {
        assert_eq!(blocked(&offered(kind, 6, 0), &aged(20, false)), [], "{kind:?}");
        let a_day_short = Project { ends_on: last_day_of(6) - Days::new(1), ..offered(kind, 6, 0) };
        assert_eq!(only_remedy(&a_day_short, &aged(20, false)), Remedy::LengthenMonthsTo(6), "{kind:?}");
    }
}

#[test]
fn three_years_for_a_trade_and_five_in_crafts() {
    for (craft, months) in [(false, 36), (true, 60)] {
        let lasting = |more| Project { craft, ..offered(PostingKind::ApprenticeshipSecond, months, more) };
        assert_eq!(blocked(&lasting(0), &aged(20, false)), []);
        assert_eq!(only_remedy(&lasting(1), &aged(20, false)), Remedy::ReduceMonthsTo(months));
    }
    // Of the others no longest time is known, and that is said.
    let project = offered(PostingKind::ApprenticeshipFirst, 120, 0);
    let found = evaluate(&project, &aged(20, false));
    assert_eq!(found.iter().map(|finding| finding.code).collect::<Vec<_>>(), [FindingCode::LimitsNotKnown]);
}

#[test]
fn the_rules_of_traineeships_are_not_theirs() {
    let project = Project { allowance_cents: 0, promoter_is_host: true, ..offered(AGES[1].0, 24, 0) };
    let host = Host { running: 50, ..a_host() };
    assert_eq!(blocked(&project, &Context { host, ..aged(20, false) }), []);
}
