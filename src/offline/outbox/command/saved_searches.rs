//! What can be asked of a saved search: to save it, and to forget it.

use super::{json, nothing};
use crate::client::Method;
use contract::ids::SavedSearchId;
use contract::traineeships::{PostingSearch, SaveSearch};
use serde::{Deserialize, Serialize};

/// What is asked of a saved search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SearchRequest {
    /// Save it, to be told of what is new.
    Save,
    /// Forget it.
    Forget,
}

impl SearchRequest {
    /// The request that carries it: method, address, body.
    pub(super) fn call(self, id: SavedSearchId, search: &PostingSearch) -> (Method, String, Option<String>) {
        let (path, body) = match self {
            Self::Save => ("/me/saved-searches".to_owned(), Some(json(&SaveSearch { id, search: search.clone() }))),
            Self::Forget => (format!("/me/saved-searches/{id}/forget"), nothing()),
        };
        (Method::Post, path, body)
    }

    /// The request that takes this one back after it was sent. What was forgotten begins anew with what is there then.
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Save => Self::Forget,
            Self::Forget => Self::Save,
        }
    }
}
