//! From the three files to occupations with figures. Pure, on whole numbers.

use std::collections::BTreeMap;

use super::Joined;
use super::crosswalk::Crosswalk;
use super::esco::EscoOccupation;
use super::onet::Figures;
use super::report::Report;

/// How many characters of an O*NET code are the SOC code that it refines.
const SOC: usize = 7;

/// From this many leading digits of ISCO-08 down to two, figures of neighbours are taken for an estimate. Occupations that
/// share only the first digit have little in common.
const WIDTHS: [(usize, Basis); 3] = [(4, Basis::Isco4), (3, Basis::Isco3), (2, Basis::Isco2)];

/// Where an occupation's figures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Basis {
    /// The O*NET occupation that the crosswalk names.
    Exact,
    /// The mean of the O*NET occupations that refine the same six-digit SOC code.
    Soc,
    /// An estimate: the mean of the joined occupations in the same ISCO-08 group of four digits.
    Isco4,
    /// The same with three digits, where the group of four has none.
    Isco3,
    /// The same with two digits.
    Isco2,
    /// None are known.
    Nothing,
}

/// An occupation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedOccupation {
    /// What ESCO says.
    pub esco: EscoOccupation,
    /// Six figures in hundredths, in the order of [`contract::orientation::Letter::ALL`].
    pub riasec: Option<[u16; 6]>,
    /// Where they come from.
    pub basis: Basis,
}

/// Figures that are being averaged.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    figures: [u64; 6],
    count: u64,
}

impl Basis {
    /// Every basis, in the order of the report.
    pub const ALL: [Self; 6] = [Self::Exact, Self::Soc, Self::Isco4, Self::Isco3, Self::Isco2, Self::Nothing];

    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Soc => "soc",
            Self::Isco4 => "isco4",
            Self::Isco3 => "isco3",
            Self::Isco2 => "isco2",
            Self::Nothing => "nothing",
        }
    }

    /// Whether the figures are those of near occupations, which a page must say.
    pub fn is_estimate(self) -> bool {
        matches!(self, Self::Isco4 | Self::Isco3 | Self::Isco2)
    }
}

impl Sum {
    fn add(&mut self, figures: &[u16; 6]) {
        for (sum, figure) in self.figures.iter_mut().zip(figures) {
            *sum += u64::from(*figure);
        }
        self.count += 1;
    }

    /// The mean, rounded half up.
    fn mean(&self) -> Option<[u16; 6]> {
        (self.count > 0).then(|| self.figures.map(|sum| ((sum * 2 + self.count) / (self.count * 2)) as u16))
    }
}

/// Gives each occupation its figures, or those of its neighbours.
pub fn join(esco: Vec<EscoOccupation>, onet: &Figures, crosswalk: &Crosswalk) -> Joined {
    let by_soc = means(onet.iter().map(|(code, figures)| (&code[..SOC], figures)));
    let own = |occupation: &EscoOccupation| {
        let code = crosswalk.get(&occupation.id)?;
        let exact = onet.get(code).map(|figures| (*figures, Basis::Exact));
        exact.or_else(|| by_soc.get(&code[..SOC]).map(|figures| (*figures, Basis::Soc)))
    };
    let own: Vec<Option<([u16; 6], Basis)>> = esco.iter().map(own).collect();
    let groups = WIDTHS.map(|(width, basis)| {
        let joined = esco.iter().zip(&own).filter_map(|(occupation, own)| Some((occupation, own.as_ref()?)));
        (width, basis, means(joined.map(|(occupation, (figures, _))| (&occupation.isco.as_str()[..width], figures))))
    });
    let estimate = |occupation: &EscoOccupation| {
        let of_group = |(width, basis, means): &(usize, Basis, BTreeMap<&str, [u16; 6]>)| {
            means.get(&occupation.isco.as_str()[..*width]).map(|figures| (*figures, *basis))
        };
        groups.iter().find_map(of_group)
    };
    let figures: Vec<_> = esco.iter().zip(&own).map(|(one, own)| own.or_else(|| estimate(one))).collect();
    let occupations: Vec<_> = esco.into_iter().zip(figures).map(|(esco, found)| kept(esco, found)).collect();
    let report = Report::of(&occupations, crosswalk);
    Joined { occupations, report }
}

fn kept(esco: EscoOccupation, found: Option<([u16; 6], Basis)>) -> JoinedOccupation {
    let (riasec, basis) = found.map_or((None, Basis::Nothing), |(figures, basis)| (Some(figures), basis));
    JoinedOccupation { esco, riasec, basis }
}

/// The mean figures of each group.
fn means<'a>(members: impl Iterator<Item = (&'a str, &'a [u16; 6])>) -> BTreeMap<&'a str, [u16; 6]> {
    let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
    for (group, figures) in members {
        sums.entry(group).or_default().add(figures);
    }
    sums.into_iter().filter_map(|(group, sum)| Some((group, sum.mean()?))).collect()
}
