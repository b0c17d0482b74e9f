//! What the server says about the occupations that it knows: those that the project ships, and those that were imported.

use super::filters::{Filter, Traits};
use super::letter::Letter;
use super::matching::Correlation;
use super::occupations::{IscoGroup, OccupationId};
use super::scoring::{InterestProfile, Totals};
use crate::problem::{Code, FieldError};
use crate::spelling::words;
use serde::{Deserialize, Serialize};

/// The longest text to search for, in characters.
pub const LONGEST_SEARCH: usize = 100;

/// The most occupations that a search gives.
pub const MOST_FOUND: usize = 20;

/// The most occupations that a comparison gives.
pub const MOST_MATCHES: usize = 50;

/// The lowest total: every statement was answered with the lowest answer.
const LOWEST_TOTAL: u16 = 100;

/// The highest total.
const HIGHEST_TOTAL: u16 = 500;

/// Where the occupations are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CatalogueSource {
    /// Only the occupations that the project ships.
    Shipped,
    /// Every occupation of ESCO, as it was imported; those that the project ships keep their own words and figures.
    Esco,
}

/// An occupation of the server's catalogue, in Italian.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KnownOccupation {
    /// Its name in the catalogue: a short one that the project gave, or the end of its address in ESCO.
    pub id: OccupationId,
    /// Its address in ESCO.
    pub esco: String,
    /// The group that ESCO puts it in.
    pub isco: IscoGroup,
    /// What it is called.
    pub name: String,
    /// What one does.
    pub about: String,
    /// How one gets there; known of those that the project ships.
    pub ways: Option<String>,
    /// What a filter looks at; known of those that the project ships.
    pub traits: Option<Traits>,
    /// The interests of those who do it, in hundredths on a scale from 100 to 700, in the order of [`Letter::ALL`]. From
    /// O*NET, modified; U.S. figures. Nothing where none are known.
    pub riasec: Option<[u16; 6]>,
    /// Whether the figures are those of near occupations, because none of its own are known.
    pub estimated: bool,
}

/// `GET /occupations?text=…`: what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundOccupations {
    /// Where the occupations are from.
    pub source: CatalogueSource,
    /// How many were found.
    pub found: usize,
    /// The best of them, at most 20, the best first.
    pub occupations: Vec<KnownOccupation>,
}

/// `POST /occupations/matches`: which occupations are near. A POST, so that the totals stand in no address and no log;
/// nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MatchOccupations {
    /// The six totals in hundredths, 100 to 500.
    pub totals: Totals,
    /// What is wanted. An occupation of which it is not known is left out where something was chosen.
    #[serde(default)]
    pub filter: Filter,
}

/// An occupation, how near it is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NearOccupation {
    /// The occupation.
    pub occupation: KnownOccupation,
    /// How alike the two profiles are in shape, in thousandths.
    pub correlation: Correlation,
    /// The letters that are among the highest three of both, the person's highest first.
    pub shared: Vec<Letter>,
}

/// The nearest occupations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OccupationMatches {
    /// Where the occupations are from.
    pub source: CatalogueSource,
    /// Whether the totals tell anything apart. A flat profile has no matches: their order would mean little.
    pub profile: InterestProfile,
    /// How many occupations were compared.
    pub compared: usize,
    /// The nearest of them, at most 50, the nearest first; equal ones by name, then by id.
    pub matches: Vec<NearOccupation>,
}

impl MatchOccupations {
    /// Each field that is refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let wrong = |total: &u16| !(LOWEST_TOTAL..=HIGHEST_TOTAL).contains(total);
        let places = self.totals.0.iter().enumerate().filter(|(_, total)| wrong(total)).map(|(place, _)| place);
        let errors: Vec<_> =
            places.map(|place| FieldError::new(&format!("totals.{place}"), Code::OutOfRange)).collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Whether a text can be searched for, or why not: there must be a letter or a digit in it.
pub fn check_search_text(text: &str) -> Result<(), Code> {
    if text.trim().is_empty() {
        Err(Code::Required)
    } else if text.chars().count() > LONGEST_SEARCH {
        Err(Code::TooLong)
    } else if words(text).is_empty() {
        Err(Code::BadFormat)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_alone_are_nothing_to_search_for() {
        for good in ["cuoco", " è ", "c++", "3d", &"a".repeat(LONGEST_SEARCH)] {
            assert_eq!(check_search_text(good), Ok(()), "{good}");
        }
        assert_eq!(check_search_text(" \t"), Err(Code::Required));
        assert_eq!(check_search_text(&"a".repeat(LONGEST_SEARCH + 1)), Err(Code::TooLong));
        for signs in ["%", "'--", "…", "🙂", "\u{301}", "\0"] {
            assert_eq!(check_search_text(signs), Err(Code::BadFormat), "{signs:?}");
        }
    }

    #[test]
    fn totals_off_the_scale_are_named_by_their_place() {
        let check = |totals| MatchOccupations { totals: Totals(totals), filter: Filter::default() }.check();
        assert_eq!(check([100, 500, 100, 500, 100, 500]), Ok(()));
        let errors = check([99, 100, 501, 100, 100, 0]).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(fields, ["totals.0", "totals.2", "totals.5"].map(|field| (field, Code::OutOfRange)));
    }
}
