//! Which figures were read in a source that names the region. Everything else is *da confermare*.

use super::*;
use FigureName as Name;

/// What holds everywhere because a national law says so, and was read.
const LAW: &[Name] = &[
    Name::Eligible,
    Name::HostSafety,
    Name::DocumentUnilav,
    Name::FineUnpaid,
    Name::FineFraudDaily,
    Name::CurricularSmallUpTo,
    Name::CurricularSmall,
    Name::CurricularMediumUpTo,
    Name::CurricularMedium,
    Name::CurricularSharePercent,
    Name::ApprenticeSecondTrainingHours,
];

fn of_the_region(region: Region) -> &'static [Name] {
    match region {
        Region::Basilicata => &[Name::MinimumAge, Name::Allowance],
        Region::EmiliaRomagna => &[
            Name::LongestMonths,
            Name::LongestDisadvantagedMonths,
            Name::LongestDisabledMonths,
            Name::Allowance,
            Name::Headcount,
            Name::BonusAboveHeadcount,
            Name::BonusFirstPercent,
            Name::PriorAuthorisation,
            Name::CompetenceService,
        ],
        Region::Piemonte => &[
            Name::ShortestMonths,
            Name::LongestMonths,
            Name::LongestDisadvantagedMonths,
            Name::LongestDisabledMonths,
            Name::QuotaSmallUpTo,
            Name::QuotaSmall,
            Name::QuotaMediumUpTo,
            Name::QuotaMedium,
            Name::QuotaSharePercent,
            Name::Allowance,
            Name::AllowanceFullHours,
            Name::AllowanceFloor,
            Name::AllowanceFloorHours,
            Name::AttendancePercent,
            Name::AttendanceProRata,
        ],
        Region::Puglia => &[Name::ShortestMonths, Name::LongestMonths, Name::LongestValidatedMonths],
        Region::Sardegna | Region::Veneto => &[],
        Region::Trento => &[
            Name::Allowance,
            Name::AllowanceMost,
            Name::DocumentAgreement,
            Name::DocumentProject,
            Name::DocumentAttestation,
        ],
    }
}

#[test]
fn what_counts_as_verified_is_written_down_twice() {
    for region in Region::ALL {
        let rules = rules_on(region, day(DAY)).expect("rules");
        for name in FigureName::ALL {
            let verified = rules.figure(*name).is_some_and(|figure| figure.verified);
            let expected = LAW.contains(name) || of_the_region(region).contains(name);
            assert_eq!(verified, expected, "{region:?} {name:?}");
        }
    }
}

#[test]
fn what_is_verified_says_who_was_read() {
    for set in RULE_SETS {
        for name in FigureName::ALL {
            let Some(figure) = set.figure(*name) else { continue };
            assert!(!figure.verified || figure.source.told_by.is_some(), "{:?} {name:?}", set.region);
        }
    }
}

#[test]
fn rounding_up_is_not_verified_where_the_share_is() {
    let rules = rules_on(Region::Piemonte, day(DAY)).expect("rules");
    let of = |headcount| places(rules, PostingKind::Traineeship, &Host { headcount, ..a_host() }).expect("places");
    assert!(of(20).rule.verified);
    assert!(!of(21).rule.verified);
}
