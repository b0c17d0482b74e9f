//! Who may not host, and for what nobody may.

use super::*;

fn with_host(host: Host) -> Vec<FindingCode> {
    let project = a_project();
    let of = |region| blocked(&project, &Context { host: host.clone(), ..a_context(region) });
    let first = of(Region::Basilicata);
    assert!(Region::ALL.into_iter().all(|region| of(region) == first), "the same in every region");
    first
}

#[test]
fn a_company_puts_itself_right_first() {
    assert_eq!(with_host(Host { is_safe: false, ..a_host() }), [FindingCode::HostNotSafe]);
    assert_eq!(with_host(Host { meets_disability_duty: false, ..a_host() }), [FindingCode::HostDisabilityDuty]);
    assert_eq!(with_host(Host { has_wage_support: true, ..a_host() }), [FindingCode::HostWageSupport]);
}

#[test]
fn a_dismissal_counts_for_twelve_months() {
    let dismissed = |on: &str| Host { dismissed_on: Some(day(on)), ..a_host() };
    assert_eq!(with_host(dismissed("2025-03-01")), []);
    assert_eq!(with_host(dismissed("2025-03-02")), [FindingCode::HostDismissed]);
    assert_eq!(with_host(dismissed("2026-03-01")), [FindingCode::HostDismissed]);
    let context = Context { host: dismissed("2025-03-02"), ..a_context(Region::Basilicata) };
    assert_eq!(only_remedy(&a_project(), &context), Remedy::StartFrom(day("2026-03-03")));
    let later = Project { starts_on: day("2026-03-03"), ..a_project() };
    assert_eq!(blocked(&later, &context), []);
}

#[test]
fn nobody_promotes_a_traineeship_at_home() {
    let project = Project { promoter_is_host: true, ..a_project() };
    for region in Region::ALL {
        assert_eq!(blocked(&project, &a_context(region)), [FindingCode::PromoterIsHost]);
    }
}

#[test]
fn a_tutor_has_so_many_trainees() {
    let with = |host_tutor_has, promoter_tutor_has| Project { host_tutor_has, promoter_tutor_has, ..a_project() };
    for region in Region::ALL {
        let context = a_context(region);
        assert_eq!(blocked(&with(2, 19), &context), [], "{region:?}");
        assert_eq!(blocked(&with(3, 19), &context), [FindingCode::HostTutorFull], "{region:?}");
        assert_eq!(blocked(&with(2, 20), &context), [FindingCode::PromoterTutorFull], "{region:?}");
    }
}

#[test]
fn what_a_trainee_is_not_for() {
    let codes = [
        FindingCode::UseWithoutTraining,
        FindingCode::UseReplacingStaff,
        FindingCode::UseRequiredRole,
        FindingCode::UseRegulatedActs,
    ];
    for region in Region::ALL {
        for (forbidden, code) in ForbiddenUse::ALL.iter().zip(codes) {
            let project = Project { forbidden_uses: [*forbidden].into(), ..a_project() };
            assert_eq!(blocked(&project, &a_context(region)), [code], "{region:?}");
            let found = evaluate(&project, &a_context(region));
            assert!(found.iter().any(|finding| finding.code == FindingCode::FineForFraud));
        }
    }
}

#[test]
fn another_regime_has_its_own_rules() {
    for regime in OtherRegime::ALL {
        let project = Project { other_regime: Some(*regime), ..a_project() };
        for region in Region::ALL {
            assert_eq!(blocked(&project, &a_context(region)), [FindingCode::OtherRegime]);
        }
    }
}
