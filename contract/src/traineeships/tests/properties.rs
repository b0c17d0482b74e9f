//! What holds for every project.

use super::any::{any_context, any_host, any_project};
use super::*;
use proptest::prelude::*;
use proptest::sample::select;

fn has(findings: &[Finding], code: FindingCode) -> bool {
    findings.iter().any(|finding| finding.code == code)
}

proptest! {
    #[test]
    fn one_more_worker_never_takes_a_place_away(region in select(Region::ALL.to_vec()), host in any_host(), more in 1..500u32) {
        let rules = rules_on(region, day(DAY)).expect("rules");
        let larger = Host { headcount: host.headcount + more, ..host.clone() };
        for kind in [PostingKind::Traineeship, PostingKind::CurricularTraineeship] {
            let total = |host| places(rules, kind, host).expect("places").total;
            prop_assert!(total(&larger) >= total(&host));
        }
    }

    #[test]
    fn hiring_one_more_never_takes_a_place_away(region in select(Region::ALL.to_vec()), host in any_host()) {
        let rules = rules_on(region, day(DAY)).expect("rules");
        let hired = (host.hired + 1).min(host.ended);
        let total = |host| places(rules, PostingKind::Traineeship, host).expect("places").total;
        let more = Host { hired, ..host.clone() };
        prop_assert!(total(&more) >= total(&host));
    }

    #[test]
    fn lengthening_never_cures_a_project_that_is_too_long(project in any_project(), context in any_context(), more in 1..400u64) {
        if has(&evaluate(&project, &context), FindingCode::TooLong) {
            let longer = Project { ends_on: project.ends_on + Days::new(more), ..project };
            prop_assert!(has(&evaluate(&longer, &context), FindingCode::TooLong));
        }
    }

    #[test]
    fn shortening_never_cures_a_project_that_is_too_short(project in any_project(), context in any_context(), less in 1..400i64) {
        let ends_on = project.ends_on - chrono::TimeDelta::days(less);
        if has(&evaluate(&project, &context), FindingCode::TooShort) && ends_on >= project.starts_on {
            let shorter = Project { ends_on, ..project };
            prop_assert!(has(&evaluate(&shorter, &context), FindingCode::TooShort));
        }
    }

    #[test]
    fn paying_more_never_makes_it_too_little(project in any_project(), context in any_context(), more in 1..50_000u32) {
        if !has(&evaluate(&project, &context), FindingCode::AllowanceTooLow) {
            let allowance_cents = project.allowance_cents + more;
            let dearer = Project { allowance_cents, ..project };
            prop_assert!(!has(&evaluate(&dearer, &context), FindingCode::AllowanceTooLow));
        }
    }

    #[test]
    fn a_refusal_quotes_its_source_and_says_what_to_do(project in any_project(), context in any_context()) {
        for finding in evaluate(&project, &context) {
            let blocks = finding.severity == Severity::Blocks;
            prop_assert!(!blocks || (finding.source.is_some() && finding.remedy.is_some()), "{finding:?}");
            prop_assert!(!finding.verified || finding.source.is_some(), "{finding:?}");
        }
    }

    #[test]
    fn what_is_proposed_cures(project in any_project(), context in any_context()) {
        for finding in evaluate(&project, &context) {
            let mut cured = project.clone();
            match finding.remedy {
                Some(Remedy::RaiseAllowanceTo(cents) | Remedy::LowerAllowanceTo(cents)) => cured.allowance_cents = cents,
                Some(Remedy::AskCentreToValidate) => cured.validated_by_centre = true,
                Some(Remedy::WorkByDay) => cured.at_night = false,
                Some(Remedy::Prepare(paper)) => drop(cured.documents.insert(paper)),
                Some(Remedy::ReduceMonthsTo(months)) => {
                    cured.ends_on = cured.starts_on + Months::new(months) - Days::new(1);
                }
                Some(Remedy::LengthenMonthsTo(months)) => {
                    let uncounted: u64 = project.suspensions.iter().map(|one| u64::from(one.days)).sum();
                    cured.ends_on = cured.starts_on + Months::new(months) + Days::new(uncounted) - Days::new(1);
                }
                _ => continue,
            }
            let again = evaluate(&cured, &context);
            prop_assert!(!again.contains(&finding), "{finding:?}");
        }
    }

    #[test]
    fn the_company_never_reads_what_is_private(project in any_project(), context in any_context()) {
        let seen = seen_by_host(&evaluate(&project, &context));
        prop_assert!(!seen.iter().any(|finding| finding.private));
        prop_assert!(!has(&seen, FindingCode::OutsideQuota));
    }

    #[test]
    fn the_check_and_the_evaluation_agree_about_the_company(project in any_project(), context in any_context()) {
        let project = Project { kind: PostingKind::Traineeship, starts_on: context.date, ..project };
        let (age, seeks) = context.trainee.as_ref().map_or((None, None), |trainee| (Some(trainee.age), trainee.protection));
        let answer = hosting(&HostCheck {
            region: context.region,
            date: context.date,
            host: context.host.clone(),
            occasion: project.occasion,
            seeks,
            age,
            weekly_hours: project.weekly_hours,
            with_meals: project.with_meals,
        });
        let findings = evaluate(&project, &context);
        for reason in &answer.reasons {
            prop_assert!(findings.contains(reason), "{reason:?}");
        }
        prop_assert_eq!(answer.verdict == Verdict::NotKnown, has(&findings, FindingCode::NoRulesKnown));
    }
}
