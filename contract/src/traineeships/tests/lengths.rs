//! How long, with the last day that is allowed and the one after it.

use super::*;

/// Region, months that are allowed: usual, disadvantaged, with a disability, validated by the job centre.
const LONGEST: &[(Region, u32, u32, u32, u32)] = &[
    (Region::Basilicata, 12, 12, 24, 12),
    (Region::EmiliaRomagna, 6, 12, 24, 6),
    (Region::Piemonte, 6, 12, 24, 6),
    (Region::Puglia, 6, 12, 24, 12),
    (Region::Sardegna, 12, 12, 24, 12),
    (Region::Trento, 12, 12, 24, 12),
    (Region::Veneto, 12, 12, 24, 12),
];

fn with(region: Region, protection: Option<Protection>) -> Context {
    Context { trainee: Some(Trainee { protection, ..a_trainee() }), ..a_context(region) }
}

fn lasting(months: u32, more_days: u64) -> Project {
    Project { ends_on: last_day_of(months) + Days::new(more_days), ..dear() }
}

/// What no least allowance is above of.
fn dear() -> Project {
    Project { allowance_cents: 100_000, ..a_project() }
}

fn length_codes(project: &Project, context: &Context) -> Vec<FindingCode> {
    let mut codes = blocked(project, context);
    codes.retain(|code| *code != FindingCode::AllowanceTooHigh);
    codes
}

#[test]
fn the_last_day_is_allowed_and_the_next_is_not() {
    for &(region, usual, disadvantaged, disabled, validated) in LONGEST {
        let kinds =
            [(None, usual), (Some(Protection::Disadvantaged), disadvantaged), (Some(Protection::Disabled), disabled)];
        for (protection, months) in kinds {
            let context = with(region, protection);
            assert_eq!(length_codes(&lasting(months, 0), &context), [], "{region:?} {protection:?}");
            let over = length_codes(&lasting(months, 1), &context);
            let expected = if protection.is_none() && validated > usual {
                FindingCode::ValidationNeeded
            } else {
                FindingCode::TooLong
            };
            assert_eq!(over, [expected], "{region:?} {protection:?}");
        }
        let validated_project = |more| Project { validated_by_centre: true, ..lasting(validated, more) };
        assert_eq!(length_codes(&validated_project(0), &with(region, None)), [], "{region:?} validated");
        assert_eq!(length_codes(&validated_project(1), &with(region, None)), [FindingCode::TooLong], "{region:?}");
        assert_eq!(length_codes(&lasting(validated, 1), &with(region, None)), [FindingCode::TooLong], "{region:?}");
    }
}

#[test]
fn the_remedy_is_the_figure() {
    assert_eq!(only_remedy(&lasting(13, 0), &with(Region::Basilicata, None)), Remedy::ReduceMonthsTo(12));
    assert_eq!(only_remedy(&lasting(7, 0), &with(Region::Puglia, None)), Remedy::AskCentreToValidate);
    assert_eq!(only_remedy(&lasting(1, 0), &with(Region::Basilicata, None)), Remedy::LengthenMonthsTo(2));
}

#[test]
fn the_first_day_that_is_enough_and_the_one_before() {
    let summer = day(DAY) + Days::new(13);
    let shortest =
        [(Occasion::Usual, last_day_of(2)), (Occasion::Seasonal, last_day_of(1)), (Occasion::SummerStudent, summer)];
    for region in Region::ALL {
        for (occasion, enough) in shortest {
            let until = |ends_on| Project { occasion, ends_on, ..a_project() };
            assert_eq!(blocked(&until(enough), &a_context(region)), [], "{region:?} {occasion:?}");
            let short = blocked(&until(enough - Days::new(1)), &a_context(region));
            assert_eq!(short, [FindingCode::TooShort], "{region:?} {occasion:?}");
        }
    }
}

#[test]
fn time_that_does_not_count() {
    let context = with(Region::Basilicata, None);
    let with_one =
        |reason, days, more_days| Project { suspensions: vec![Suspension { reason, days }], ..lasting(12, more_days) };
    let cases = [
        (SuspensionReason::Maternity, 1, true),
        (SuspensionReason::Illness, 29, false),
        (SuspensionReason::Illness, 30, true),
        (SuspensionReason::Closure, 14, false),
        (SuspensionReason::Closure, 15, true),
    ];
    for (reason, days, left_out) in cases {
        let to_the_day = with_one(reason, days, u64::from(days));
        let expected: &[FindingCode] = if left_out { &[] } else { &[FindingCode::TooLong] };
        assert_eq!(length_codes(&to_the_day, &context), expected, "{reason:?} {days}");
        let beyond = with_one(reason, days, u64::from(days) + 1);
        assert_eq!(length_codes(&beyond, &context), [FindingCode::TooLong], "{reason:?} {days}");
        let noted = evaluate(&to_the_day, &context).iter().any(|one| one.code == FindingCode::SuspensionCounts);
        assert_eq!(noted, !left_out, "{reason:?} {days}");
    }
}

#[test]
fn months_are_those_of_the_calendar() {
    let from_the_31st = |ends_on| Project { starts_on: day("2026-08-31"), ends_on: day(ends_on), ..a_project() };
    let context = Context { date: day("2026-08-31"), ..with(Region::Piemonte, None) };
    // Six months from 31 August is 31 February: the last day of that month stands for it, and is one too many.
    assert_eq!(blocked(&from_the_31st("2027-02-27"), &context), []);
    assert_eq!(blocked(&from_the_31st("2027-02-28"), &context), [FindingCode::TooLong]);
}
