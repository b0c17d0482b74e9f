//! What travels about an application.

use super::commands::{CompanyAnswer, CoverLetter};
use super::status::ApplicationStatus;
use super::talk::Talk;
use crate::accounts::Cv;
use crate::ids::{ApplicationId, PostingId};
use crate::traineeships::PostingStatus;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `GET /applications/{application}`: an application, as the person who wrote it sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Application {
    /// The application.
    pub id: ApplicationId,
    /// The posting.
    pub posting: PostingId,
    /// What it is called.
    pub title: String,
    /// The company's legal name.
    pub company_name: String,
    /// Where the posting stands: open, paused or closed.
    pub posting_status: PostingStatus,
    /// Where the application stands.
    pub status: ApplicationStatus,
    /// The last talk that the company proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<Talk>,
    /// What the company reads.
    pub sent: SentWords,
    /// What has happened, the first thing first.
    pub timeline: Vec<TimelineEntry>,
}

/// An application, as those who act for the company see it, and who has its link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivedApplication {
    /// The application.
    pub id: ApplicationId,
    /// The posting.
    pub posting: PostingId,
    /// What it is called.
    pub title: String,
    /// The person's name.
    pub applicant: String,
    /// Their e-mail address, where they show it.
    pub email: Option<String>,
    /// Their phone number, where they show it.
    pub phone: Option<String>,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The last talk that the company proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<Talk>,
    /// What the person has sent.
    pub sent: SentWords,
    /// What has happened, the first thing first.
    pub timeline: Vec<TimelineEntry>,
}

/// What the company reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SentWords {
    /// The first message.
    pub letter: CoverLetter,
    /// The CV, as it was when it was sent.
    pub cv: Option<Cv>,
    /// Whether a PDF went with it.
    pub has_file: bool,
}

/// Something that has happened to an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TimelineEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub event: TimelineEvent,
    /// The words that came with it; empty where none did.
    pub words: String,
}

/// What can stand in a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimelineEvent {
    /// The person has sent it.
    Sent,
    /// Somebody of the company has opened it, for the first time.
    Opened,
    /// The company has answered: let us talk.
    Interview,
    /// The company has answered: perhaps later.
    Later,
    /// The company has answered: no.
    Declined,
    /// The company has answered: yes.
    Accepted,
    /// The company has written.
    CompanyWrote,
    /// The person has written.
    PersonWrote,
    /// The person has withdrawn it.
    Withdrawn,
    /// The company was reminded that it has not answered.
    Reminded,
    /// The posting is over.
    PostingClosed,
    /// The company has proposed a talk in a centre.
    TalkProposed,
    /// The person comes to it.
    TalkAccepted,
    /// The person cannot come.
    TalkDeclined,
    /// The company has called it off.
    TalkCalledOff,
    /// The person has called it off.
    TalkGivenUp,
}

impl TimelineEvent {
    /// What stands in the timeline after an answer.
    pub fn of(answer: Option<CompanyAnswer>) -> Self {
        match answer {
            Some(CompanyAnswer::Interview) => Self::Interview,
            Some(CompanyAnswer::Later) => Self::Later,
            Some(CompanyAnswer::No) => Self::Declined,
            Some(CompanyAnswer::Yes) => Self::Accepted,
            None => Self::CompanyWrote,
        }
    }
}

/// How often a company answers, as people see it: of those who applied in the last months and have waited long enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerRate {
    /// Applications that it could have answered by now, at least [`FEWEST_FOR_A_RATE`](super::FEWEST_FOR_A_RATE).
    pub applications: u32,
    /// Those that it has answered.
    pub answered: u32,
}
