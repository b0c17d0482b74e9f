//! Who may be a trainee, and what a minor needs.

use super::*;

fn with(region: Region, trainee: Trainee) -> Context {
    Context { trainee: Some(trainee), ..a_context(region) }
}

#[test]
fn sixteen_is_old_enough() {
    for region in Region::ALL {
        let aged = |age| with(region, Trainee { age, guardian_signed: true, ..a_trainee() });
        assert_eq!(blocked(&a_project(), &aged(16)), [], "{region:?}");
        assert_eq!(only_remedy(&a_project(), &aged(15)), Remedy::WaitForAge(16), "{region:?}");
    }
}

#[test]
fn a_minor_sleeps_at_night() {
    let at_night = Project { at_night: true, ..a_project() };
    for region in Region::ALL {
        let aged = |age| with(region, Trainee { age, guardian_signed: true, ..a_trainee() });
        assert_eq!(blocked(&at_night, &aged(17)), [FindingCode::MinorAtNight], "{region:?}");
        assert_eq!(blocked(&at_night, &aged(18)), [], "{region:?}");
    }
    let kinds = [PostingKind::CurricularTraineeship, PostingKind::ApprenticeshipFirst];
    for kind in kinds {
        let project = Project { kind, ends_on: last_day_of(12), ..at_night.clone() };
        let context = with(Region::Basilicata, Trainee { age: 17, ..a_trainee() });
        assert_eq!(blocked(&project, &context), [FindingCode::MinorAtNight], "{kind:?}");
    }
}

#[test]
fn a_minors_week_has_forty_hours() {
    let warned = |age, weekly_hours| {
        let project = Project { weekly_hours, ..a_project() };
        let context = with(Region::Basilicata, Trainee { age, ..a_trainee() });
        evaluate(&project, &context).iter().any(|finding| finding.code == FindingCode::MinorHours)
    };
    assert!(!warned(17, 40) && warned(17, 41) && !warned(18, 41));
}

#[test]
fn a_guardian_signs_before_the_start() {
    let severity = |moment, age, guardian_signed| {
        let context = Context { moment, ..with(Region::Basilicata, Trainee { age, guardian_signed, ..a_trainee() }) };
        let found = evaluate(&a_project(), &context);
        found.iter().find(|finding| finding.code == FindingCode::GuardianNeeded).map(|finding| finding.severity)
    };
    assert_eq!(severity(Moment::Planning, 17, false), Some(Severity::Warns));
    assert_eq!(severity(Moment::Start, 17, false), Some(Severity::Blocks));
    assert_eq!(severity(Moment::Start, 17, true), None);
    assert_eq!(severity(Moment::Start, 18, false), None);
}

#[test]
fn school_comes_first() {
    let context = with(Region::Basilicata, Trainee { schooling_done: false, ..a_trainee() });
    assert_eq!(only_remedy(&a_project(), &context), Remedy::FinishSchooling);
}

#[test]
fn who_may_be_a_trainee() {
    for status in TraineeStatus::ALL {
        let as_they_are = blocked(&a_project(), &with(Region::Puglia, Trainee { status: *status, ..a_trainee() }));
        let expected: &[FindingCode] = if *status == TraineeStatus::None { &[FindingCode::NotEligible] } else { &[] };
        assert_eq!(as_they_are, expected, "{status:?}");
        let protection = Some(Protection::Disabled);
        let protected = Trainee { status: *status, protection, ..a_trainee() };
        assert_eq!(blocked(&a_project(), &with(Region::Puglia, protected)), [], "{status:?}");
    }
}

#[test]
fn once_at_a_host() {
    for region in Region::ALL {
        let context = with(region, Trainee { was_trainee_here: true, ..a_trainee() });
        assert_eq!(only_remedy(&a_project(), &context), Remedy::ExtendInstead, "{region:?}");
    }
}

#[test]
fn two_years_after_a_job_here() {
    let until = |date: &str| {
        let context = with(Region::Basilicata, Trainee { worked_here_until: Some(day(date)), ..a_trainee() });
        blocking(&a_project(), &context).first().and_then(|finding| finding.remedy)
    };
    assert_eq!(until("2024-03-01"), None);
    assert_eq!(until("2024-03-02"), Some(Remedy::StartFrom(day("2026-03-03"))));
}

#[test]
fn thirty_days_of_casual_work() {
    let casual = |casual_days| blocked(&a_project(), &with(Region::Veneto, Trainee { casual_days, ..a_trainee() }));
    assert_eq!(casual(30), []);
    assert_eq!(casual(31), [FindingCode::TooMuchCasualWork]);
}
