//! *Posso ospitare?* What a company may know before it begins: whether it may host, how many, for how long, whom, for how
//! much, and what to prepare. It stands on the same rules as [`super::evaluate()`].

mod lines;

use super::context::{Host, Protection};
use super::evaluate::{age_alone, company_alone, no_rules, papers_to_make};
use super::finding::{Finding, FindingCode, Severity};
use super::project::{Occasion, choices};
use super::region::Region;
use super::rule_set::{RuleSet, rules_on};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a company says of itself. Nothing of it is kept, and there is no name in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HostCheck {
    /// The place of work.
    pub region: Region,
    /// The day whose rules are asked for: the first day, as far as it is known.
    pub date: NaiveDate,
    /// The unit.
    pub host: Host,
    /// What it is besides the usual.
    pub occasion: Occasion,
    /// For whom there is more time: a kind of people, not a person.
    #[serde(default)]
    pub seeks: Option<Protection>,
    /// The age, where it is known, 0 to 120.
    #[serde(default)]
    pub age: Option<u8>,
    /// Hours a week, 1 to 48.
    pub weekly_hours: u8,
    /// Whether meals are given.
    #[serde(default)]
    pub with_meals: bool,
}

choices! {
    /// The answer in a word.
    Verdict {
        /// It may host.
        Yes,
        /// It may, but somebody older.
        OtherPerson,
        /// It may, when a place is free again.
        WhenFree,
        /// It may not.
        No,
        /// No rules are known for that place and day.
        NotKnown,
    }
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HostingPlaces {
    /// Trainees at once.
    pub total: u32,
    /// How many more now.
    pub left: u32,
    /// Whether those who are looked for count outside.
    pub outside: bool,
}

/// What a company may know before it begins. Each line is a finding: what, how much, and which rule says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HostingAnswer {
    /// The answer in a word.
    pub verdict: Verdict,
    /// What stands against it, with what would make it valid.
    pub reasons: Vec<Finding>,
    /// How many. Nothing where it is not known.
    pub places: Option<HostingPlaces>,
    /// The rules about that.
    pub how_many: Vec<Finding>,
    /// For how long.
    pub how_long: Vec<Finding>,
    /// Whom.
    pub whom: Vec<Finding>,
    /// For how much.
    pub how_much: Vec<Finding>,
    /// What to prepare, in order.
    pub prepare: Vec<Finding>,
}

/// Whether a company may host, by the rules of its region on that day.
pub fn hosting(check: &HostCheck) -> HostingAnswer {
    match rules_on(check.region, check.date) {
        Some(rules) => hosting_by(rules, check),
        None => HostingAnswer {
            verdict: Verdict::NotKnown,
            reasons: vec![no_rules(check.region, check.date)],
            places: None,
            how_many: Vec::new(),
            how_long: Vec::new(),
            whom: Vec::new(),
            how_much: Vec::new(),
            prepare: Vec::new(),
        },
    }
}

/// As [`hosting`], by rules that were chosen.
pub fn hosting_by(rules: &RuleSet, check: &HostCheck) -> HostingAnswer {
    let mut reasons = company_alone(rules, &check.host, check.date);
    let may_not = reasons.iter().any(|reason| reason.severity == Severity::Blocks);
    let (places, full, how_many) = lines::how_many(rules, check);
    let too_young = check.age.and_then(|age| age_alone(rules, age));
    let verdict = if may_not {
        Verdict::No
    } else if full.is_some() {
        Verdict::WhenFree
    } else if too_young.is_some() {
        Verdict::OtherPerson
    } else {
        Verdict::Yes
    };
    reasons.extend(full.into_iter().chain(too_young));
    HostingAnswer {
        verdict,
        reasons,
        places,
        how_many,
        how_long: lines::how_long(rules, check),
        whom: lines::whom(rules, check),
        how_much: lines::how_much(rules, check),
        prepare: papers_to_make(rules),
    }
}
