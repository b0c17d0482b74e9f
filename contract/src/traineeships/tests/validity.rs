//! From which day on rules are known.

use super::*;

const FROM: [(Region, &str); 7] = [
    (Region::Basilicata, "2017-10-24"),
    (Region::EmiliaRomagna, "2019-07-01"),
    (Region::Piemonte, "2017-12-22"),
    (Region::Puglia, "2023-11-28"),
    (Region::Sardegna, "2019-01-01"),
    (Region::Trento, "2017-11-24"),
    (Region::Veneto, "2018-01-01"),
];

#[test]
fn the_day_before_nothing_is_known() {
    for (region, from) in FROM {
        let on = |date| Context { date, ..a_context(region) };
        assert_eq!(blocked(&a_project(), &on(day(from))), [], "{region:?}");
        let before = on(day(from) - Days::new(1));
        let findings = evaluate(&a_project(), &before);
        assert_eq!(findings.len(), 1, "{region:?}");
        assert_eq!(findings[0].code, FindingCode::NoRulesKnown);
        assert_eq!(only_remedy(&a_project(), &before), Remedy::StartFrom(day(from)), "{region:?}");
    }
}

/// Two acts, one after the other: the older one allowed half a year less.
fn two_sets() -> [RuleSet; 2] {
    let newer = rules_on(Region::Basilicata, day(DAY)).expect("rules").clone();
    let mut older = RuleSet { valid_until: Some(day("2025-12-31")), ..newer.clone() };
    for figure in older.figures[FigureName::LongestMonths as usize].iter_mut() {
        figure.value = 6;
    }
    [older, RuleSet { valid_from: day("2026-01-01"), ..newer }]
}

#[test]
fn the_day_chooses_the_act_and_the_act_the_answer() {
    let sets = two_sets();
    let project = Project { ends_on: last_day_of(7), ..a_project() };
    let context = a_context(Region::Basilicata);
    let on = |date: &str| {
        let rules = rules_among(&sets, Region::Basilicata, day(date)).expect("rules");
        let findings = evaluate_by(rules, &project, &context);
        findings.iter().any(|finding| finding.code == FindingCode::TooLong)
    };
    assert!(on("2025-12-31"));
    assert!(!on("2026-01-01"));
    assert!(rules_among(&sets, Region::Puglia, day(DAY)).is_none());
    assert!(rules_among(&sets[..1], Region::Basilicata, day("2026-01-01")).is_none());
}

#[test]
fn the_sets_of_a_region_do_not_overlap() {
    for one in RULE_SETS {
        assert!(one.valid_until.is_none_or(|until| one.valid_from <= until));
        let others = RULE_SETS.iter().filter(|other| other.region == one.region && *other != one);
        for other in others {
            let apart = one.valid_until.is_some_and(|until| until < other.valid_from)
                || other.valid_until.is_some_and(|until| until < one.valid_from);
            assert!(apart, "{:?}: {} and {}", one.region, one.valid_from, other.valid_from);
        }
    }
}
