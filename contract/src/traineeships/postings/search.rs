//! Looking for a posting: what is asked, what is found, and the same question asked of what is kept on the phone.

use super::commands::PostingDetails;
use super::query::joined;
use crate::companies::{check_municipality, municipalities_within};
use crate::ids::PostingId;
use crate::orientation::OccupationId;
use crate::problem::{Code, FieldError};
use crate::spelling::words;
use crate::traineeships::{HIGHEST_ALLOWANCE_CENTS, MOST_WEEKLY_HOURS, PostingKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The longest words of a search, in characters.
pub const LONGEST_SEARCH: usize = 100;

/// How far around a municipality is looked, in kilometres, where nothing else is said.
pub const USUAL_DISTANCE_KM: u16 = 25;

/// The farthest that is looked, in kilometres. The region is smaller.
pub const LONGEST_DISTANCE_KM: u16 = 200;

/// How many postings a page of what was found has.
pub const FOUND_ON_A_PAGE: u64 = 20;

/// How many occupations are looked for at once.
pub const MOST_OCCUPATIONS: usize = 20;

/// What was found is counted up to here.
pub const MOST_COUNTED: u32 = 100;

/// `GET /postings`, as its query: what somebody looks for. Without anything, all that are open, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PostingSearch {
    /// Words of the title, the tasks, the company or the municipality; every one must be there, in one of its forms.
    #[serde(default)]
    pub words: String,
    /// What is offered.
    #[serde(default)]
    pub kind: Option<PostingKind>,
    /// The municipality around which is looked.
    #[serde(default)]
    pub near: Option<String>,
    /// How far around it, in kilometres: 1 to 200; 25 where nothing is said.
    #[serde(default)]
    pub within_km: Option<u16>,
    /// At most so many hours a week.
    #[serde(default)]
    pub at_most_hours: Option<u8>,
    /// At least so many cents a month.
    #[serde(default)]
    pub at_least_cents: Option<u32>,
    /// Only those that say how accessible the place is.
    #[serde(default)]
    pub accessible: bool,
    /// Any of these occupations, from the catalogue; at most [`MOST_OCCUPATIONS`]. In a query their ids with commas between.
    #[serde(default, with = "joined")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub occupations: Vec<OccupationId>,
    /// `next` of the page before; the first page without it.
    #[serde(default)]
    pub after: Option<i64>,
}

/// A posting that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundPosting {
    /// The posting.
    pub id: PostingId,
    /// What is offered.
    pub kind: PostingKind,
    /// What it is called.
    pub title: String,
    /// The company's legal name.
    pub company_name: String,
    /// The municipality of the place of work.
    pub municipality: String,
    /// Hours a week.
    pub weekly_hours: u8,
    /// The allowance a month, gross, in cents.
    pub allowance_cents: u32,
    /// How many people are looked for.
    pub places: u16,
    /// The first day, as it is planned.
    pub starts_on: NaiveDate,
    /// The last day on which one can apply.
    pub open_until: NaiveDate,
    /// Whether it says how accessible the place is.
    pub is_accessibility_declared: bool,
    /// The occupation, where it is one of the catalogue.
    pub occupation: Option<OccupationId>,
}

/// A page of what was found, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundPostings {
    /// At most [`FOUND_ON_A_PAGE`].
    pub postings: Vec<FoundPosting>,
    /// How many were found, counted up to [`MOST_COUNTED`].
    pub count: u32,
    /// Whether there may be more: counting ended there, or among the newest there were enough for a page.
    pub are_more: bool,
    /// The words that were looked for instead, where what was typed had a slip in it.
    pub understood: Option<String>,
    /// What to send as `after` for the next page; nothing on the last one.
    pub next: Option<i64>,
}

impl PostingSearch {
    /// The search as it is run, or every field that is refused. A search that has only marks and no words finds by the rest.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let mut refused = Vec::new();
        let mut refuse = |field: &str, code| refused.push(FieldError::new(field, code));
        if self.words.chars().count() > LONGEST_SEARCH {
            refuse("words", Code::TooLong);
        }
        let near = self.near.as_deref().map(check_municipality).transpose();
        if let Err(code) = near {
            refuse("near", code);
        }
        if self.within_km.is_some_and(|far| !(1..=LONGEST_DISTANCE_KM).contains(&far)) {
            refuse("within_km", Code::OutOfRange);
        }
        if self.at_most_hours.is_some_and(|hours| !(1..=MOST_WEEKLY_HOURS).contains(&hours)) {
            refuse("at_most_hours", Code::OutOfRange);
        }
        if self.at_least_cents.is_some_and(|cents| cents > HIGHEST_ALLOWANCE_CENTS) {
            refuse("at_least_cents", Code::OutOfRange);
        }
        if self.occupations.len() > MOST_OCCUPATIONS {
            refuse("occupations", Code::TooLong);
        } else if !self.occupations.iter().all(OccupationId::is_well_formed) {
            refuse("occupations", Code::BadFormat);
        }
        match near {
            Ok(near) if refused.is_empty() => Ok(Self { near: near.map(str::to_owned), ..self }),
            _ => Err(refused),
        }
    }

    /// The municipalities in which is looked, the nearest first; everywhere where none is named.
    pub fn municipalities(&self) -> Option<Vec<&'static str>> {
        let near = self.near.as_deref()?;
        Some(municipalities_within(near, self.within_km.unwrap_or(USUAL_DISTANCE_KM).into()))
    }

    /// What is left of these postings by this search, in their order: for a phone without a network, over what it has kept.
    /// A word is found by how it begins; the server knows more of its forms.
    pub fn among<'a>(&self, kept: &'a [FoundPosting]) -> Vec<&'a FoundPosting> {
        let (typed, municipalities) = (words(&self.words), self.municipalities());
        let is_near = |name: &str| municipalities.as_ref().is_none_or(|near| near.contains(&name));
        kept.iter().filter(|posting| is_near(&posting.municipality) && self.fits(posting, &typed)).collect()
    }

    fn fits(&self, posting: &FoundPosting, typed: &[String]) -> bool {
        self.kind.is_none_or(|kind| kind == posting.kind)
            && self.at_most_hours.is_none_or(|hours| posting.weekly_hours <= hours)
            && self.at_least_cents.is_none_or(|cents| posting.allowance_cents >= cents)
            && (!self.accessible || posting.is_accessibility_declared)
            && (self.occupations.is_empty()
                || posting.occupation.as_ref().is_some_and(|one| self.occupations.contains(one)))
            && has_words(posting, typed)
    }
}

fn has_words(posting: &FoundPosting, typed: &[String]) -> bool {
    if typed.is_empty() {
        return true;
    }
    let said = words(&format!("{} {} {}", posting.title, posting.company_name, posting.municipality));
    typed.iter().all(|typed| said.iter().any(|word| word.starts_with(typed.as_str())))
}

impl FoundPosting {
    /// A posting as it is found.
    pub fn of(id: PostingId, details: &PostingDetails, company_name: &str, municipality: &str) -> Self {
        Self {
            id,
            kind: details.kind,
            title: details.title.clone(),
            company_name: company_name.to_owned(),
            municipality: municipality.to_owned(),
            weekly_hours: details.weekly_hours,
            allowance_cents: details.allowance_cents,
            places: details.places,
            starts_on: details.starts_on,
            open_until: details.open_until,
            is_accessibility_declared: details.accessibility.is_some(),
            occupation: details.occupation.clone(),
        }
    }
}
