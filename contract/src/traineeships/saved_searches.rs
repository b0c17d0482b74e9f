//! Searches that somebody has saved, to be told of new postings that fit.

use super::PostingSearch;
use crate::ids::SavedSearchId;
use crate::problem::FieldError;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How many searches a person may have saved at once.
pub const MOST_SAVED_SEARCHES: u64 = 10;

/// New postings are counted up to here.
pub const MOST_NEW_COUNTED: u32 = 99;

/// So many new postings a mail names; the others it counts.
pub const NAMED_IN_A_MAIL: u32 = 5;

/// So many hours pass at least between two mails about the same search.
pub const HOURS_BETWEEN_MAILS: i64 = 24;

/// `POST /me/saved-searches`, with `Idempotency-Key`. A search of nothing looks for everything that is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SaveSearch {
    /// The new saved search; made by the client (UUIDv7).
    pub id: SavedSearchId,
    /// What is looked for. Where its pages begin is not saved.
    pub search: PostingSearch,
}

/// `POST /me/saved-searches/{saved_search}/seen`, with `Idempotency-Key`: the person has seen what was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkSeen {
    /// `newest` of the saved search, as the page knew it: what came later stays new.
    pub up_to: i64,
}

/// A search that somebody has saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SavedSearch {
    /// The saved search.
    pub id: SavedSearchId,
    /// What is looked for.
    pub search: PostingSearch,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
    /// How many open postings that fit the person has not seen, counted up to [`MOST_NEW_COUNTED`].
    pub new_postings: u32,
    /// Up to which posting that was counted, to be given back in [`MarkSeen`].
    pub newest: i64,
}

/// `GET /me/saved-searches`: all of them, the last saved first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SavedSearchList {
    /// At most [`MOST_SAVED_SEARCHES`].
    pub searches: Vec<SavedSearch>,
}

impl PostingSearch {
    /// The search as it is saved: from its first page, without blanks around its words. Two that are equal then are the same.
    pub fn to_save(self) -> Self {
        Self { words: self.words.trim().to_owned(), after: None, ..self }
    }
}

impl SaveSearch {
    /// The search as it is kept, or every field that is refused, each below `search`.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let below = |error: FieldError| FieldError::new(&format!("search.{}", error.field), error.code);
        let search = self.search.to_save().checked();
        let search = search.map_err(|refused| refused.into_iter().map(below).collect::<Vec<_>>())?;
        Ok(Self { search, ..self })
    }
}

impl SavedSearchList {
    /// The one that looks for this, where it is saved.
    pub fn of(&self, search: &PostingSearch) -> Option<&SavedSearch> {
        let wanted = search.clone().to_save();
        self.searches.iter().find(|saved| saved.search == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Code;
    use crate::traineeships::LONGEST_SEARCH;
    use uuid::Uuid;

    fn save(search: PostingSearch) -> SaveSearch {
        SaveSearch { id: SavedSearchId(Uuid::from_u128(1)), search }
    }

    #[test]
    fn what_is_saved_begins_with_its_first_page_and_has_no_blanks_around_its_words() {
        let typed = PostingSearch {
            words: " forno ".into(),
            near: Some("matera".into()),
            after: Some(7),
            ..PostingSearch::default()
        };
        let kept = save(typed).checked().unwrap().search;
        let expected = PostingSearch { words: "forno".into(), near: Some("Matera".into()), ..PostingSearch::default() };
        assert_eq!(kept, expected);
        assert!(save(PostingSearch::default()).checked().is_ok(), "everything that is new");
    }

    #[test]
    fn each_field_that_is_refused_is_named_below_the_search() {
        let wrong = PostingSearch {
            words: "a".repeat(LONGEST_SEARCH + 1),
            near: Some("Bari".into()),
            ..PostingSearch::default()
        };
        let fields = [("search.words", Code::TooLong), ("search.near", Code::UnknownMunicipality)];
        let fields = fields.map(|(field, code)| FieldError::new(field, code)).to_vec();
        assert_eq!(save(wrong).checked(), Err(fields));
    }

    #[test]
    fn a_search_is_known_again_from_any_of_its_pages() {
        let words = |words: &str| PostingSearch { words: words.into(), ..PostingSearch::default() };
        let saved = SavedSearch {
            id: SavedSearchId(Uuid::from_u128(1)),
            search: words("forno"),
            saved_at: DateTime::UNIX_EPOCH,
            new_postings: 0,
            newest: 0,
        };
        let list = SavedSearchList { searches: vec![saved.clone()] };
        assert_eq!(list.of(&PostingSearch { after: Some(3), ..words("forno ") }), Some(&saved));
        assert_eq!(list.of(&words("pane")), None);
    }
}
