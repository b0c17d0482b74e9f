//! The lines of the answer, by what they answer.

use super::super::allowance::least_allowance;
use super::super::evaluate::quota;
use super::super::figures::FigureName;
use super::super::finding::{Remedy, Unit};
use super::super::places::places;
use super::super::project::PostingKind;
use super::{Finding, FindingCode, HostCheck, HostingPlaces, Occasion, Protection, RuleSet, Severity};

/// The line of a rule with its number.
fn line(rules: &RuleSet, name: FigureName, code: FindingCode, unit: Unit) -> Option<Finding> {
    let rule = rules.figure(name)?;
    Some(Finding::on(code, Severity::Informs, rule).figure(rule.value, unit))
}

/// The line of a rule without a number.
fn said(rules: &RuleSet, name: FigureName, code: FindingCode) -> Option<Finding> {
    Some(Finding::on(code, Severity::Informs, rules.figure(name)?))
}

/// The places, what stands against one more, and the rules.
pub fn how_many(rules: &RuleSet, check: &HostCheck) -> (Option<HostingPlaces>, Option<Finding>, Vec<Finding>) {
    let Some(found) = places(rules, PostingKind::Traineeship, &check.host) else {
        return (None, None, vec![Finding::not_known(FindingCode::LimitsNotKnown)]);
    };
    let noted = quota(rules, PostingKind::Traineeship, &check.host, check.seeks);
    let full = noted.clone().filter(|noted| noted.severity == Severity::Blocks);
    // A kind of people is looked for, nobody in particular: there is nothing to veil.
    let outside = noted.filter(|noted| noted.severity != Severity::Blocks);
    let outside = outside.map(|noted| Finding { private: false, ..noted });
    let total = Finding::on(FindingCode::PlacesInAll, Severity::Informs, &found.rule);
    let mut lines = vec![total.figure(found.rule.value, Unit::Count)];
    lines.extend(
        found.added_by.map(|step| {
            Finding::on(FindingCode::PlacesAdded, Severity::Informs, step).figure(found.added, Unit::Count)
        }),
    );
    let answer = HostingPlaces { total: found.total, left: found.left, outside: outside.is_some() };
    lines.extend(outside);
    lines.extend(said(rules, FigureName::Headcount, FindingCode::WhoCounts));
    (Some(answer), full, lines)
}

/// The times that may be meant: the shortest, the longest, and the longer ones.
pub fn how_long(rules: &RuleSet, check: &HostCheck) -> Vec<Finding> {
    let (shortest, unit) = match check.occasion {
        Occasion::Usual => (FigureName::ShortestMonths, Unit::Months),
        Occasion::Seasonal => (FigureName::ShortestSeasonalMonths, Unit::Months),
        Occasion::SummerStudent => (FigureName::ShortestSummerDays, Unit::Days),
    };
    let months = |name, code| line(rules, name, code, Unit::Months);
    let (ordinary, validated, disadvantaged, disabled) = (
        months(FigureName::LongestMonths, FindingCode::Longest),
        months(FigureName::LongestValidatedMonths, FindingCode::LongestValidated),
        months(FigureName::LongestDisadvantagedMonths, FindingCode::LongestDisadvantaged),
        months(FigureName::LongestDisabledMonths, FindingCode::LongestDisabled),
    );
    let longest = match check.seeks {
        None => [ordinary, validated, disadvantaged, disabled],
        Some(Protection::Disadvantaged) => [disadvantaged, None, None, None],
        Some(Protection::Disabled) => [disabled, None, None, None],
    };
    let shortest = line(rules, shortest, FindingCode::Shortest, unit);
    shortest.into_iter().chain(longest.into_iter().flatten()).collect()
}

/// Who may be a trainee, and who looks after them.
pub fn whom(rules: &RuleSet, check: &HostCheck) -> Vec<Finding> {
    let may = said(rules, FigureName::Eligible, FindingCode::WhoMay);
    let from = line(rules, FigureName::MinimumAge, FindingCode::FromAge, Unit::Years);
    let adult = rules.value(FigureName::MinorBelowAge);
    let may_be_minor = check.age.is_none_or(|age| adult.is_some_and(|adult| u32::from(age) < adult));
    let minor = [
        said(rules, FigureName::GuardianSigns, FindingCode::GuardianNeeded)
            .map(|finding| finding.remedy(Remedy::LetGuardianSign)),
        said(rules, FigureName::MinorNightWork, FindingCode::MinorAtNight)
            .map(|finding| finding.remedy(Remedy::WorkByDay)),
    ];
    let minor = minor.into_iter().flatten().filter(|_| may_be_minor);
    let tutors = rules.figure(FigureName::HostTutorTrainees).map(|rule| {
        let with_one_more = check.host.running.saturating_add(1);
        let needed = with_one_more.div_ceil(rule.value.max(1));
        Finding::on(FindingCode::TutorsNeeded, Severity::Informs, rule).figure(needed, Unit::Count)
    });
    may.into_iter().chain(from).chain(minor).chain(tutors).collect()
}

/// What it costs, and when it is due in full.
pub fn how_much(rules: &RuleSet, check: &HostCheck) -> Vec<Finding> {
    let cents = |name, code| line(rules, name, code, Unit::Cents);
    let least = least_allowance(rules, check.weekly_hours, check.with_meals, false);
    let least = match least {
        None => Finding::not_known(FindingCode::AllowanceNotKnown),
        Some(least) => {
            Finding::on(FindingCode::LeastAllowance, Severity::Informs, &least).figure(least.value, Unit::Cents)
        }
    };
    let below = said(rules, FigureName::AttendanceProRata, FindingCode::BelowInProportion);
    let below = below.unwrap_or_else(|| Finding::not_known(FindingCode::BelowNotKnown));
    let more = [
        cents(FigureName::AllowanceLong, FindingCode::LeastAllowanceLong),
        cents(FigureName::AllowanceMost, FindingCode::MostAllowance),
        line(rules, FigureName::AttendancePercent, FindingCode::FullFromAttendance, Unit::Percent),
        Some(below),
        cents(FigureName::FineUnpaid, FindingCode::FineForUnpaid),
        line(rules, FigureName::AttestationPercent, FindingCode::AttestationFrom, Unit::Percent),
    ];
    std::iter::once(least).chain(more.into_iter().flatten()).collect()
}
