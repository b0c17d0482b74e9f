//! A request as data, so that what is sent can be tested without sending it.

use contract::ids::PersonId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How a request acts on what its address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Reads.
    Get,
    /// Adds or acts.
    Post,
    /// Replaces.
    Put,
    /// Takes away.
    Delete,
}

/// A request, ready to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// How it acts.
    pub method: Method,
    /// The address after [`super::BASE`], with its query: `/centres`.
    pub path: String,
    /// The JSON body, if any.
    pub body: Option<String>,
    /// The name of the effect, so that a repetition has no second one.
    pub idempotency_key: Option<Uuid>,
    /// Who must be signed in for it. The cookie may be somebody else's by the time that it is sent.
    pub only_as: Option<PersonId>,
}

impl Call {
    /// Reads what is at `path`.
    pub fn read(path: &str) -> Self {
        Self { method: Method::Get, path: path.to_owned(), body: None, idempotency_key: None, only_as: None }
    }
}
