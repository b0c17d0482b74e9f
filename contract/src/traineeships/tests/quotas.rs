//! How many trainees at once: workers of the unit, and trainees that they allow.

use super::*;

const ACCORDO: &[(u32, u32)] = &[
    (0, 1),
    (1, 1),
    (5, 1),
    (6, 2),
    (20, 2),
    (21, 3),
    (30, 3),
    (31, 4),
    (40, 4),
    (41, 5),
    (100, 10),
    (101, 11),
    (400, 40),
];

#[test]
fn each_region_has_its_table() {
    for region in Region::ALL {
        for &(headcount, allowed) in ACCORDO {
            let fits = |running| {
                let host = Host { headcount, running, ..a_host() };
                blocked(&a_project(), &Context { host, ..a_context(region) })
            };
            assert_eq!(fits(allowed - 1), [], "{region:?}: {headcount} workers, {allowed} trainees");
            assert_eq!(fits(allowed), [FindingCode::QuotaFull], "{region:?}: {headcount} workers, one too many");
        }
    }
}

#[test]
fn a_refusal_says_the_number_and_what_to_do() {
    let host = Host { headcount: 6, running: 2, ..a_host() };
    let findings = blocking(&a_project(), &Context { host, ..a_context(Region::Piemonte) });
    assert_eq!(findings[0].figure, Some(Quantity { amount: 2, unit: Unit::Count }));
    assert_eq!(findings[0].remedy, Some(Remedy::WaitForPlace));
    assert_eq!(findings[0].source.as_ref().map(|source| &*source.act), Some("D.G.R. Piemonte 85-6277 del 22/12/2017"));
}

/// Region, workers, traineeships that ended, of them hired, places that are added.
const ADDED: &[(Region, u32, u32, u32, u32)] = &[
    (Region::Basilicata, 20, 10, 10, 0),
    (Region::Basilicata, 21, 0, 0, 0),
    (Region::Basilicata, 21, 100, 19, 0),
    (Region::Basilicata, 21, 100, 20, 1),
    (Region::Basilicata, 21, 100, 49, 1),
    (Region::Basilicata, 21, 100, 50, 2),
    (Region::Basilicata, 21, 100, 74, 2),
    (Region::Basilicata, 21, 100, 75, 3),
    (Region::Basilicata, 21, 100, 99, 3),
    (Region::Basilicata, 21, 100, 100, 4),
    (Region::Piemonte, 21, 100, 20, 1),
    (Region::Puglia, 20, 100, 100, 0),
    (Region::Sardegna, 21, 100, 75, 3),
    (Region::Trento, 21, 100, 50, 2),
    (Region::Veneto, 21, 100, 100, 4),
    // Any size, and a single step.
    (Region::EmiliaRomagna, 0, 100, 100, 0),
    (Region::EmiliaRomagna, 1, 100, 24, 0),
    (Region::EmiliaRomagna, 1, 100, 25, 1),
    (Region::EmiliaRomagna, 21, 100, 24, 0),
    (Region::EmiliaRomagna, 21, 100, 100, 1),
];

#[test]
fn who_hires_former_trainees_gets_more_places() {
    for &(region, headcount, ended, hired, added) in ADDED {
        let host = Host { headcount, ended, hired, ..a_host() };
        let rules = rules_on(region, day(DAY)).expect("rules");
        let with = places(rules, PostingKind::Traineeship, &host).expect("places");
        let without = places(rules, PostingKind::Traineeship, &Host { ended: 0, hired: 0, ..host }).expect("places");
        assert_eq!(with.added, added, "{region:?}, {headcount} workers, {hired} of {ended} hired");
        assert_eq!(with.total, without.total + added);
        assert_eq!(with.added_by.is_some(), added > 0);
    }
}

#[test]
fn traineeships_within_a_course_have_their_own_table() {
    for (headcount, allowed) in [(0, 1), (5, 1), (6, 2), (19, 2), (20, 2), (29, 2), (30, 3), (39, 3), (40, 4)] {
        let project = Project { kind: PostingKind::CurricularTraineeship, ..a_project() };
        let fits = |running| {
            let host = Host { headcount, running, ..a_host() };
            blocked(&project, &Context { host, ..a_context(Region::Basilicata) })
        };
        assert_eq!(fits(allowed - 1), [], "{headcount}");
        assert_eq!(fits(allowed), [FindingCode::QuotaFull], "{headcount}");
    }
}

#[test]
fn who_has_more_time_counts_outside() {
    for region in Region::ALL {
        for protection in [Protection::Disadvantaged, Protection::Disabled] {
            let host = Host { running: 2, ..a_host() };
            let trainee = Trainee { protection: Some(protection), ..a_trainee() };
            let context = Context { host, trainee: Some(trainee), ..a_context(region) };
            assert_eq!(blocked(&a_project(), &context), [], "{region:?}");
            let found = evaluate(&a_project(), &context);
            assert!(found.iter().any(|finding| finding.code == FindingCode::OutsideQuota && finding.private));
        }
    }
}
