//! Which occupations a person wants to see.

use super::occupations::{Education, Occupation, Sector, Setting, With};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was chosen. Nothing chosen admits everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
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

/// What a filter looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Traits {
    /// Where the occupation is at home.
    pub sector: Sector,
    /// The usual title.
    pub education: Education,
    /// Where most of the day is spent.
    pub setting: Setting,
    /// What most of the day is spent on.
    pub with: With,
}

impl Filter {
    /// Whether an occupation is wanted.
    pub fn admits(&self, occupation: &Occupation) -> bool {
        self.admits_traits(Some(&occupation.traits()))
    }

    /// Whether an occupation with these traits is wanted. Who wants to be outdoors also sees what is done partly outdoors;
    /// who wants some of each sees everything. An occupation of which nothing is known is wanted where nothing was chosen.
    pub fn admits_traits(&self, traits: Option<&Traits>) -> bool {
        let Some(traits) = traits else { return *self == Self::default() };
        let sector = self.sectors.is_empty() || self.sectors.contains(&traits.sector);
        let education = self.at_most.is_none_or(|most| traits.education <= most);
        let setting = self.setting.is_none_or(|wanted| fits(wanted, traits.setting, Setting::Both));
        let with = self.with.is_none_or(|wanted| fits(wanted, traits.with, With::Both));
        sector && education && setting && with
    }
}

impl Occupation {
    /// What a filter looks at.
    pub fn traits(&self) -> Traits {
        Traits { sector: self.sector, education: self.education, setting: self.setting, with: self.with }
    }
}

/// Whether what there is has a part of what is wanted.
fn fits<T: PartialEq>(wanted: T, there_is: T, both: T) -> bool {
    wanted == there_is || wanted == both || there_is == both
}
