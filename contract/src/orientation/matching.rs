//! How near a person's interests are to those of an occupation.

use super::letter::{Letter, letters_by_height};
use super::occupations::{Occupation, OccupationId, OccupationTexts};
use super::scoring::Totals;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How many letters from the top tell what a person or an occupation is about: Holland's code has three.
pub const CODE_LETTERS: usize = 3;

/// A Pearson correlation in thousandths, -1000 to 1000. Whole, so that an order never hangs on a device's last bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Correlation(pub i16);

/// An occupation, how near it is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// The occupation.
    pub occupation: OccupationId,
    /// How alike the two profiles are in shape.
    pub correlation: Correlation,
    /// The letters that are among the highest three of both, the person's highest first.
    pub shared: Vec<Letter>,
}

/// The correlation of two profiles, or nothing where one of them is level and has no shape to compare.
pub fn pearson(left: &[u16; 6], right: &[u16; 6]) -> Option<Correlation> {
    let pairs = || left.iter().zip(right).map(|(x, y)| (i64::from(*x), i64::from(*y)));
    let count = left.len() as i64;
    let (sum_x, sum_y) = pairs().fold((0, 0), |(sum_x, sum_y), (x, y)| (sum_x + x, sum_y + y));
    // Each of the three is multiplied by the square of the count, which keeps it whole and falls out of the ratio.
    let covariance = count * pairs().map(|(x, y)| x * y).sum::<i64>() - sum_x * sum_y;
    let variance_x = count * pairs().map(|(x, _)| x * x).sum::<i64>() - sum_x * sum_x;
    let variance_y = count * pairs().map(|(_, y)| y * y).sum::<i64>() - sum_y * sum_y;
    if variance_x == 0 || variance_y == 0 {
        return None;
    }
    let ratio = covariance as f64 / ((variance_x as f64).sqrt() * (variance_y as f64).sqrt());
    Some(Correlation((ratio * 1000.0).round().clamp(-1000.0, 1000.0) as i16))
}

/// An occupation as [`rank_named`] needs it.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// The occupation.
    pub id: &'a OccupationId,
    /// What it is called; an occupation without a name comes before others that are as near.
    pub name: Option<&'a str>,
    /// Its figures.
    pub riasec: &'a [u16; 6],
}

/// The occupations from the nearest on; equal ones by name, then by id. Level totals give an empty list. Ask
/// [`Totals::profile`] first: the order that a flat profile gives means little.
pub fn rank<'a>(
    totals: &Totals,
    occupations: impl IntoIterator<Item = &'a Occupation>,
    texts: &'a OccupationTexts,
) -> Vec<Match> {
    let named = |occupation: &'a Occupation| Named {
        id: &occupation.id,
        name: texts.get(&occupation.id).map(|text| text.name.as_str()),
        riasec: &occupation.riasec,
    };
    rank_named(totals, occupations.into_iter().map(named))
}

/// Like [`rank`], for occupations of any catalogue.
pub fn rank_named<'a>(totals: &Totals, occupations: impl IntoIterator<Item = Named<'a>>) -> Vec<Match> {
    let mut by_name = Vec::from_iter(occupations);
    by_name.sort_unstable_by_key(|one| (one.name, one.id));
    let told = |(correlation, one): (Correlation, Named<'a>)| Match {
        occupation: one.id.clone(),
        correlation,
        shared: shared_letters(totals, one.riasec),
    };
    nearest_first(totals, by_name.into_iter().map(|one| (one, one.riasec))).into_iter().map(told).collect()
}

/// Whatever has figures, from the nearest on; equal ones in the order in which they come. Who brings them by name has the
/// order of [`rank`] without comparing a name: a slow phone orders thousands to show twenty.
pub fn nearest_first<'a, T>(
    totals: &Totals,
    by_name: impl IntoIterator<Item = (T, &'a [u16; 6])>,
) -> Vec<(Correlation, T)> {
    let near = |(one, riasec)| pearson(&totals.0, riasec).map(|correlation| (correlation, one));
    let mut found: Vec<_> = by_name.into_iter().filter_map(near).collect();
    found.sort_by_key(|(correlation, _)| Reverse(*correlation));
    found
}

/// The letters that are among the highest three of both, the person's highest first.
pub fn shared_letters(totals: &Totals, figures: &[u16; 6]) -> Vec<Letter> {
    let [theirs @ .., _, _, _] = letters_by_height(figures);
    totals.letters().into_iter().take(CODE_LETTERS).filter(|letter| theirs.contains(letter)).collect()
}
