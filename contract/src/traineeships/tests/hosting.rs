//! *Posso ospitare?*

use super::*;

fn a_check(region: Region) -> HostCheck {
    HostCheck {
        region,
        date: day(DAY),
        host: a_host(),
        occasion: Occasion::Usual,
        seeks: None,
        age: Some(22),
        weekly_hours: 40,
        with_meals: false,
    }
}

fn amount(lines: &[Finding], code: FindingCode) -> Option<u32> {
    lines.iter().find(|line| line.code == code).and_then(|line| line.figure).map(|figure| figure.amount)
}

#[test]
fn a_shop_in_matera_may() {
    let answer = hosting(&a_check(Region::Basilicata));
    assert_eq!(answer.verdict, Verdict::Yes);
    assert_eq!(answer.reasons, []);
    assert_eq!(answer.places, Some(HostingPlaces { total: 2, left: 2, outside: false }));
    assert_eq!(amount(&answer.how_long, FindingCode::Shortest), Some(2));
    assert_eq!(amount(&answer.how_long, FindingCode::Longest), Some(12));
    assert_eq!(amount(&answer.how_long, FindingCode::LongestDisabled), Some(24));
    assert_eq!(amount(&answer.how_much, FindingCode::LeastAllowance), Some(45_000));
    assert_eq!(amount(&answer.whom, FindingCode::FromAge), Some(16));
    assert_eq!(amount(&answer.whom, FindingCode::TutorsNeeded), Some(1));
    assert!(answer.how_much.iter().any(|line| line.code == FindingCode::BelowNotKnown && line.source.is_none()));
    assert_eq!(answer.prepare.first().and_then(|line| line.remedy), Some(Remedy::Prepare(Document::Agreement)));
}

#[test]
fn each_line_says_where_it_is_from_or_that_it_is_not_known() {
    let unknown = [FindingCode::BelowNotKnown, FindingCode::AllowanceNotKnown, FindingCode::LimitsNotKnown];
    for region in Region::ALL {
        let HostingAnswer { reasons, how_many, how_long, whom, how_much, prepare, .. } = hosting(&a_check(region));
        let lines = [reasons, how_many, how_long, whom, how_much, prepare].concat();
        assert!(lines.len() > 15, "{region:?}");
        for line in lines {
            assert_eq!(line.source.is_none(), unknown.contains(&line.code), "{region:?} {line:?}");
            assert!(!line.private && (line.source.is_some() || !line.verified), "{region:?} {line:?}");
        }
    }
}

#[test]
fn the_verdict_is_the_worst_that_there_is() {
    let with = |host, age| hosting(&HostCheck { host, age, ..a_check(Region::Basilicata) }).verdict;
    let full = Host { running: 2, ..a_host() };
    assert_eq!(with(a_host(), Some(15)), Verdict::OtherPerson);
    assert_eq!(with(a_host(), None), Verdict::Yes);
    assert_eq!(with(full.clone(), Some(15)), Verdict::WhenFree);
    assert_eq!(with(Host { is_safe: false, ..full }, Some(15)), Verdict::No);
    let long_ago = HostCheck { date: day("2016-01-01"), ..a_check(Region::Basilicata) };
    assert_eq!(hosting(&long_ago).verdict, Verdict::NotKnown);
    assert_eq!(hosting(&long_ago).reasons[0].remedy, Some(Remedy::StartFrom(day("2017-10-24"))));
}

#[test]
fn who_counts_outside_needs_no_place() {
    let host = Host { running: 2, ..a_host() };
    let answer = hosting(&HostCheck { host, seeks: Some(Protection::Disabled), ..a_check(Region::Piemonte) });
    assert_eq!(answer.verdict, Verdict::Yes);
    assert_eq!(answer.places, Some(HostingPlaces { total: 2, left: 0, outside: true }));
    let longest: Vec<_> = answer.how_long.iter().map(|line| line.code).collect();
    assert_eq!(longest, [FindingCode::Shortest, FindingCode::LongestDisabled]);
}

#[test]
fn a_third_of_a_tutor_is_a_tutor() {
    let needed = |running| {
        let host = Host { headcount: 200, running, ..a_host() };
        amount(&hosting(&HostCheck { host, ..a_check(Region::Trento) }).whom, FindingCode::TutorsNeeded)
    };
    assert_eq!([needed(0), needed(2), needed(3), needed(5), needed(6)], [1, 1, 2, 2, 3].map(Some));
}

#[test]
fn what_holds_for_minors_is_told_to_who_may_take_one() {
    let tells = |age| {
        let lines = hosting(&HostCheck { age, ..a_check(Region::Basilicata) }).whom;
        lines.iter().any(|line| line.code == FindingCode::GuardianNeeded)
    };
    assert!(tells(None) && tells(Some(17)) && !tells(Some(18)));
}
