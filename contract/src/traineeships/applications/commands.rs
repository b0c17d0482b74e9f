//! What is asked of applications.

use super::status::ApplicationStatus;
use super::talk::TalkStep;
use crate::accounts::Cv;
use crate::ids::ApplicationId;
use serde::{Deserialize, Serialize};

/// `POST /postings/{posting}/applications`, with `Idempotency-Key`. It carries all that the company will read, so that a
/// phone without a network sends what the person saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Apply {
    /// The new application; made by the client (UUIDv7).
    pub id: ApplicationId,
    /// What the person writes.
    pub letter: CoverLetter,
    /// The CV that goes with it, as it is now.
    #[serde(default)]
    pub cv: Option<Cv>,
    /// Whether the PDF of the profile goes with it.
    #[serde(default)]
    pub with_file: bool,
    /// How the company may reach the person, beside writing here.
    #[serde(default)]
    pub shows: ShownContact,
}

/// The first message to a company.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CoverLetter {
    /// Why this posting, 1 to 600 characters.
    pub why: String,
    /// What the person can do already, at most 600 characters.
    #[serde(default)]
    pub brings: String,
    /// From when, and at which times; 1 to 200 characters.
    pub available: String,
    /// What the company asks, in its order, each with its answer.
    #[serde(default)]
    pub answers: Vec<AnsweredQuestion>,
}

/// A question of a posting and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AnsweredQuestion {
    /// The question, as the person read it.
    pub question: String,
    /// The answer, 1 to 400 characters.
    pub answer: String,
}

/// What of the profile the company sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ShownContact {
    /// The e-mail address.
    #[serde(default)]
    pub email: bool,
    /// The phone number.
    #[serde(default)]
    pub phone: bool,
}

/// `POST /applications/{application}/messages`, with `Idempotency-Key`: the person writes to the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WriteMessage {
    /// 1 to 1,000 characters.
    pub words: String,
}

/// What a company answers, in `POST /companies/{company}/postings/{posting}/applications/{application}/replies`, with
/// `Idempotency-Key`, or by a link: an answer, words, something about a talk, or what of it goes together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The answer; nothing where the company only writes.
    #[serde(default)]
    pub answer: Option<CompanyAnswer>,
    /// At most 1,000 characters; empty only where there is an answer or something about a talk.
    pub words: String,
    /// A talk is proposed with the answer `interview`, or without one while that is the last; it is called off without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<TalkStep>,
}

/// What a company says of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CompanyAnswer {
    /// Let us talk.
    Interview,
    /// Not now, perhaps later.
    Later,
    /// No.
    No,
    /// Yes.
    Yes,
}

impl CompanyAnswer {
    /// Every answer, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Interview, Self::Yes, Self::Later, Self::No];

    /// Where the application stands after it.
    pub fn leads_to(self) -> ApplicationStatus {
        match self {
            Self::Interview => ApplicationStatus::Interview,
            Self::Later => ApplicationStatus::Later,
            Self::No => ApplicationStatus::Declined,
            Self::Yes => ApplicationStatus::Accepted,
        }
    }
}
