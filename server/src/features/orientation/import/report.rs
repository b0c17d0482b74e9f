//! What is said when it is done.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use super::crosswalk::Crosswalk;
use super::join::{Basis, JoinedOccupation};

/// How the occupations were joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    counts: BTreeMap<Basis, usize>,
    /// Pairs of the crosswalk whose ESCO occupation is not in ESCO's file.
    strangers: usize,
}

impl Report {
    /// Counts.
    pub fn of(occupations: &[JoinedOccupation], crosswalk: &Crosswalk) -> Self {
        let mut counts = BTreeMap::new();
        for occupation in occupations {
            *counts.entry(occupation.basis).or_default() += 1;
        }
        let known: HashSet<&str> = occupations.iter().map(|occupation| occupation.esco.id.as_str()).collect();
        Self { counts, strangers: crosswalk.keys().filter(|id| !known.contains(id.as_str())).count() }
    }

    /// How many occupations have their figures from here.
    pub fn count(&self, basis: Basis) -> usize {
        self.counts.get(&basis).copied().unwrap_or_default()
    }

    /// How many have figures of their own.
    pub fn joined(&self) -> usize {
        self.count(Basis::Exact) + self.count(Basis::Soc)
    }

    /// How many have those of near occupations.
    pub fn estimated(&self) -> usize {
        self.counts.iter().filter(|(basis, _)| basis.is_estimate()).map(|(_, count)| count).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: usize = self.counts.values().sum();
        writeln!(f, "{all} occupations imported: {} joined, {} estimated", self.joined(), self.estimated())?;
        for basis in Basis::ALL {
            let text = match basis {
                Basis::Exact => "joined: the O*NET occupation that the crosswalk names",
                Basis::Soc => "joined: O*NET occupations with the same six-digit SOC code",
                Basis::Isco4 => "estimated: joined occupations of the same ISCO-08 group, four digits",
                Basis::Isco3 => "estimated: the same with three digits, where the group of four has none",
                Basis::Isco2 => "estimated: the same with two digits",
                Basis::Nothing => "without figures: none joined in the group of two digits",
            };
            writeln!(f, "{:>6} {text}", self.count(basis))?;
        }
        write!(f, "{:>6} pairs of the crosswalk name an occupation that is not in ESCO's file", self.strangers)
    }
}
