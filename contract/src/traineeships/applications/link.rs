//! Answering without an account, by a link that came by mail. The link is in the body of requests and in no address.

use super::commands::Reply;
use super::types::ReceivedApplication;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// So many days a link can be used.
pub const LINK_DAYS: i64 = 30;

/// How many characters a link's secret has: 32 bytes in hexadecimal.
pub const LINK_LENGTH: usize = 64;

/// `POST /application-answers/open`, `/application-answers/new-link`, `/application-answers/cv`,
/// `/application-answers/file`: the link alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerLink {
    /// The link's secret, as the mail had it.
    pub link: String,
}

/// `POST /application-answers`: what the company says. A link is for one reply; the next link comes by mail. The same reply
/// by the same link has the same answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerByLink {
    /// The link's secret, as the mail had it.
    pub link: String,
    /// What the company says.
    pub reply: Reply,
}

/// What a link opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenedByLink {
    /// The company's legal name.
    pub company_name: String,
    /// The application.
    pub application: ReceivedApplication,
    /// Until when the link can be used.
    pub until: DateTime<Utc>,
}

/// Whether a text can be a link's secret.
pub fn is_answer_link(text: &str) -> bool {
    text.len() == LINK_LENGTH && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
