//! The rules of a region from a day on. They are made from `contract/rules/*.toml` when the contract is compiled.

use super::figures::{Figure, FigureName, Source};
use super::region::Region;
use chrono::NaiveDate;
use std::borrow::Cow;

include!(concat!(env!("OUT_DIR"), "/rule_sets.rs"));

/// What is known of a region's rules in a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSet {
    /// Whose rules they are.
    pub region: Region,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// The last day; nothing while no later act is known.
    pub valid_until: Option<NaiveDate>,
    /// The act of the region.
    pub act: Figure,
    /// Each figure at the place of its name.
    pub(super) figures: [Option<Figure>; FigureName::COUNT],
}

impl RuleSet {
    /// A figure, or nothing where it is not known in this region.
    pub fn figure(&self, name: FigureName) -> Option<&Figure> {
        self.figures[name as usize].as_ref()
    }

    /// The number of a figure.
    pub fn value(&self, name: FigureName) -> Option<u32> {
        self.figure(name).map(|figure| figure.value)
    }

    fn holds_on(&self, date: NaiveDate) -> bool {
        self.valid_from <= date && self.valid_until.is_none_or(|until| date <= until)
    }
}

/// The rules of a region on a day, among `sets`.
pub fn rules_among(sets: &[RuleSet], region: Region, date: NaiveDate) -> Option<&RuleSet> {
    sets.iter().find(|set| set.region == region && set.holds_on(date))
}

/// The rules of a region on a day. Nothing where none are known.
pub fn rules_on(region: Region, date: NaiveDate) -> Option<&'static RuleSet> {
    rules_among(RULE_SETS, region, date)
}

/// The first rules after a day, or else the last ones before it: what there is to tell where a day has none.
pub fn nearest_rules(region: Region, date: NaiveDate) -> Option<&'static RuleSet> {
    let of_region = || RULE_SETS.iter().filter(|set| set.region == region);
    let later = of_region().filter(|set| set.valid_from > date).min_by_key(|set| set.valid_from);
    later.or_else(|| of_region().max_by_key(|set| set.valid_from))
}

const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        // Only while the contract is compiled.
        None => panic!("a rule begins or ends on a day that does not exist"),
    }
}
