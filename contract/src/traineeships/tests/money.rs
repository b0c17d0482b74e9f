//! The least allowance of each region, to the cent.

use super::*;

/// Region, hours a week, meals, whether it lasts more than six months; cents.
const LEAST: &[(Region, u8, bool, bool, u32)] = &[
    (Region::Basilicata, 40, false, false, 45_000),
    (Region::Basilicata, 20, true, false, 45_000),
    (Region::EmiliaRomagna, 40, false, false, 45_000),
    (Region::Piemonte, 48, false, false, 60_000),
    (Region::Piemonte, 40, false, false, 60_000),
    (Region::Piemonte, 39, false, false, 58_500),
    (Region::Piemonte, 30, false, false, 45_000),
    (Region::Piemonte, 21, false, false, 31_500),
    (Region::Piemonte, 20, false, false, 30_000),
    (Region::Piemonte, 19, false, false, 30_000),
    (Region::Puglia, 40, false, false, 60_000),
    (Region::Puglia, 40, false, true, 70_000),
    (Region::Sardegna, 30, false, false, 45_000),
    (Region::Trento, 40, false, false, 30_000),
    (Region::Veneto, 40, false, false, 45_000),
    (Region::Veneto, 40, true, false, 35_000),
];

#[test]
fn a_cent_less_is_too_little() {
    for &(region, weekly_hours, with_meals, is_long, least) in LEAST {
        let ends_on = if is_long { last_day_of(6) + Days::new(1) } else { last_day_of(6) };
        let validated_by_centre = true;
        let paying = |allowance_cents| Project {
            allowance_cents,
            weekly_hours,
            with_meals,
            ends_on,
            validated_by_centre,
            ..a_project()
        };
        assert_eq!(blocked(&paying(least), &a_context(region)), [], "{region:?} {weekly_hours} {with_meals}");
        let remedy = only_remedy(&paying(least - 1), &a_context(region));
        assert_eq!(remedy, Remedy::RaiseAllowanceTo(least), "{region:?} {weekly_hours} {with_meals} {is_long}");
    }
}

#[test]
fn every_region_is_in_the_table() {
    for region in Region::ALL {
        assert!(LEAST.iter().any(|row| row.0 == region), "{region:?}");
    }
}

#[test]
fn trento_has_a_highest_one() {
    let paying = |allowance_cents| Project { allowance_cents, ..a_project() };
    assert_eq!(blocked(&paying(60_000), &a_context(Region::Trento)), []);
    assert_eq!(only_remedy(&paying(60_001), &a_context(Region::Trento)), Remedy::LowerAllowanceTo(60_000));
    assert_eq!(blocked(&paying(60_001), &a_context(Region::Basilicata)), []);
}

#[test]
fn too_little_tells_the_fine() {
    let project = Project { allowance_cents: 0, ..a_project() };
    let found = evaluate(&project, &a_context(Region::Basilicata));
    let fine = found.iter().find(|finding| finding.code == FindingCode::FineForUnpaid).expect("the fine");
    assert_eq!(fine.figure, Some(Quantity { amount: 600_000, unit: Unit::Cents }));
    assert_eq!(fine.source.as_ref().and_then(|source| source.article.as_deref()), Some("art. 1 c. 722"));
}

#[test]
fn attendance_decides_what_is_due() {
    let due = |region, attendance| {
        let rules = rules_on(region, day(DAY)).expect("rules");
        allowance_due(rules, 60_000, attendance)
    };
    for region in Region::ALL {
        assert_eq!(due(region, 70), Due::Full, "{region:?}");
        assert_eq!(due(region, 100), Due::Full, "{region:?}");
        let below = if region == Region::Piemonte { Due::Part(41_400) } else { Due::NotKnown };
        assert_eq!(due(region, 69), below, "{region:?}");
    }
    assert_eq!(due(Region::Piemonte, 0), Due::Part(0));
}
