//! Which occupations a person wants to see.

use super::occupations::{Education, Occupation, Sector, Setting, With};
use std::collections::BTreeSet;

/// What was chosen. Nothing chosen admits everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these sectors; none chosen means all.
    pub sectors: BTreeSet<Sector>,
    /// Only what asks for this title or a lower one.
    pub at_most: Option<Education>,
    /// Where the day should be spent.
    pub setting: Option<Setting>,
    /// What the day should be spent on.
    pub with: Option<With>,
}

impl Filter {
    /// Whether an occupation is wanted. Who wants to be outdoors also sees what is done partly outdoors; who wants
    /// some of each sees everything.
    pub fn admits(&self, occupation: &Occupation) -> bool {
        let sector = self.sectors.is_empty() || self.sectors.contains(&occupation.sector);
        let education = self.at_most.is_none_or(|most| occupation.education <= most);
        let setting = self.setting.is_none_or(|wanted| fits(wanted, occupation.setting, Setting::Both));
        let with = self.with.is_none_or(|wanted| fits(wanted, occupation.with, With::Both));
        sector && education && setting && with
    }
}

/// Whether what there is has a part of what is wanted.
fn fits<T: PartialEq>(wanted: T, there_is: T, both: T) -> bool {
    wanted == there_is || wanted == both || there_is == both
}
