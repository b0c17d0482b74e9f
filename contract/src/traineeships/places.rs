//! How many trainees a unit may have at once.

use super::context::Host;
use super::figures::{Figure, FigureName};
use super::project::PostingKind;
use super::rule_set::RuleSet;

/// The places of a unit, and the rules that they stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places<'a> {
    /// Trainees at once, those that were added among them.
    pub total: u32,
    /// How many were added because former trainees were hired.
    pub added: u32,
    /// How many are free now.
    pub left: u32,
    /// The rule for a unit of this size, with a mark that covers all that was used of it.
    pub rule: Figure,
    /// The rule by which places were added.
    pub added_by: Option<&'a Figure>,
}

/// The names of the figures of one kind of traineeship.
struct Names {
    small_up_to: FigureName,
    small: FigureName,
    medium_up_to: FigureName,
    medium: FigureName,
    share: FigureName,
}

const USUAL: Names = Names {
    small_up_to: FigureName::QuotaSmallUpTo,
    small: FigureName::QuotaSmall,
    medium_up_to: FigureName::QuotaMediumUpTo,
    medium: FigureName::QuotaMedium,
    share: FigureName::QuotaSharePercent,
};

const CURRICULAR: Names = Names {
    small_up_to: FigureName::CurricularSmallUpTo,
    small: FigureName::CurricularSmall,
    medium_up_to: FigureName::CurricularMediumUpTo,
    medium: FigureName::CurricularMedium,
    share: FigureName::CurricularSharePercent,
};

/// The places of a unit for a kind of traineeship. Nothing where they are not known, as for apprenticeships.
pub fn places<'a>(rules: &'a RuleSet, kind: PostingKind, host: &Host) -> Option<Places<'a>> {
    let (rule, added_by) = match kind {
        PostingKind::Traineeship => (for_size(rules, &USUAL, host.headcount)?, bonus(rules, host)),
        PostingKind::CurricularTraineeship => (for_size(rules, &CURRICULAR, host.headcount)?, None),
        _ => return None,
    };
    let added = added_by.map_or(0, |(added, _)| added);
    let total = rule.value.saturating_add(added);
    let left = total.saturating_sub(host.running);
    Some(Places { total, added, left, rule, added_by: added_by.map(|(_, figure)| figure) })
}

/// The rule for a unit of this size, with the number of places as its value.
fn for_size(rules: &RuleSet, names: &Names, headcount: u32) -> Option<Figure> {
    if headcount <= rules.value(names.small_up_to)? {
        return rules.figure(names.small).copied();
    }
    if headcount <= rules.value(names.medium_up_to)? {
        return rules.figure(names.medium).copied();
    }
    let share = rules.figure(names.share)?;
    let hundredths = u64::from(headcount) * u64::from(share.value);
    let rounds_up = rules.figure(FigureName::QuotaRoundsUp).filter(|_| names.share == FigureName::QuotaSharePercent);
    let count = if rounds_up.is_some() { hundredths.div_ceil(100) } else { hundredths / 100 };
    let verified = share.verified && rounds_up.is_none_or(|rule| rule.verified);
    Some(Figure { value: u32::try_from(count).unwrap_or(u32::MAX), verified, ..*share })
}

/// The places that are added, and the rule that adds them.
fn bonus<'a>(rules: &'a RuleSet, host: &Host) -> Option<(u32, &'a Figure)> {
    let above = rules.value(FigureName::BonusAboveHeadcount)?;
    if host.headcount <= above || host.ended == 0 {
        return None;
    }
    let percent = u64::from(host.hired) * 100 / u64::from(host.ended);
    let steps = [
        FigureName::BonusFirstPercent,
        FigureName::BonusSecondPercent,
        FigureName::BonusThirdPercent,
        FigureName::BonusFourthPercent,
    ];
    let reached = (1..).zip(steps).filter_map(|(added, name)| Some((added, rules.figure(name)?)));
    reached.filter(|(_, step)| percent >= u64::from(step.value)).last()
}
