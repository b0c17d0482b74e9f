//! How near a person's interests are to those of an occupation.

use super::letter::{Letter, letters_by_height};
use super::occupations::{Occupation, OccupationId, OccupationTexts};
use super::scoring::Totals;
use serde::Serialize;
use std::cmp::Reverse;

/// How many letters from the top tell what a person or an occupation is about: Holland's code has three.
pub const CODE_LETTERS: usize = 3;

/// A Pearson correlation in thousandths, -1000 to 1000. Whole, so that an order never hangs on a device's last bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
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

/// The occupations from the nearest on; equal ones by name, then by id. Level totals give an empty list. Ask
/// [`Totals::profile`] first: the order that a flat profile gives means little.
pub fn rank<'a>(
    totals: &Totals,
    occupations: impl IntoIterator<Item = &'a Occupation>,
    texts: &OccupationTexts,
) -> Vec<Match> {
    let mut matches: Vec<Match> = occupations
        .into_iter()
        .filter_map(|occupation| {
            pearson(&totals.0, &occupation.riasec).map(|correlation| Match {
                occupation: occupation.id.clone(),
                correlation,
                shared: shared_letters(totals, &occupation.riasec),
            })
        })
        .collect();
    matches.sort_by_cached_key(|found| {
        let name = texts.get(&found.occupation).map(|text| text.name.clone());
        (Reverse(found.correlation), name, found.occupation.clone())
    });
    matches
}

/// The letters that are among the highest three of both, the person's highest first.
fn shared_letters(totals: &Totals, figures: &[u16; 6]) -> Vec<Letter> {
    let [theirs @ .., _, _, _] = letters_by_height(figures);
    totals.letters().into_iter().take(CODE_LETTERS).filter(|letter| theirs.contains(letter)).collect()
}
