//! What can be asked of an application: to send it, to take it back, to write to the company, to come to a talk or not.

use super::{json, nothing};
use crate::client::Method;
use chrono::{NaiveDate, NaiveTime};
use contract::ids::{ApplicationId, PostingId, TalkId};
use contract::time::Instant;
use contract::traineeships::{Apply, GiveUpTalk, NamedTalk, PublicPosting, WriteMessage};
use serde::{Deserialize, Serialize};

/// A posting as a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// What it is called.
    pub title: String,
    /// The company's legal name.
    pub company_name: String,
    /// The last day on which one can apply.
    pub open_until: NaiveDate,
}

/// What is asked of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationRequest {
    /// Send it, with all that the company will read.
    Apply(Box<Apply>),
    /// Take it back.
    Withdraw {},
    /// Write to the company.
    Write {
        /// The words.
        words: String,
    },
    /// Come to the talk that the company proposed.
    AcceptTalk {
        /// Which talk.
        talk: TalkId,
        /// When it begins: later nobody can accept it.
        starts_at: Instant,
    },
    /// Say that one cannot come to it.
    DeclineTalk {
        /// Which talk, and words for the company.
        body: GiveUpTalk,
        /// When it begins.
        starts_at: Instant,
    },
    /// Call off the talk that is to come.
    CallOffTalk {
        /// Which talk, and words for the company.
        body: GiveUpTalk,
        /// When it begins.
        starts_at: Instant,
    },
}

impl ApplicationRequest {
    /// The request that carries it: method, address, body.
    pub(super) fn call(&self, application: ApplicationId, posting: PostingId) -> (Method, String, Option<String>) {
        let (path, body) = match self {
            Self::Apply(apply) => (format!("/postings/{posting}/applications"), Some(json(apply))),
            Self::Withdraw {} => (format!("/applications/{application}/withdraw"), nothing()),
            Self::Write { words } => {
                let body = WriteMessage { words: words.clone() };
                (format!("/applications/{application}/messages"), Some(json(&body)))
            }
            Self::AcceptTalk { talk, .. } => {
                (format!("/applications/{application}/talk/accept"), Some(json(&NamedTalk { talk: *talk })))
            }
            Self::DeclineTalk { body, .. } => (format!("/applications/{application}/talk/decline"), Some(json(body))),
            Self::CallOffTalk { body, .. } => (format!("/applications/{application}/talk/call-off"), Some(json(body))),
        };
        (Method::Post, path, body)
    }

    /// The request that takes this one back after it was sent, where there is one. What the company has read it has read.
    pub(super) fn opposite(&self) -> Option<Self> {
        match self {
            Self::Apply(_) => Some(Self::Withdraw {}),
            Self::Withdraw {}
            | Self::Write { .. }
            | Self::AcceptTalk { .. }
            | Self::DeclineTalk { .. }
            | Self::CallOffTalk { .. } => None,
        }
    }

    /// When the talk begins that it is about, where it is about one.
    pub fn talk_starts_at(&self) -> Option<Instant> {
        match self {
            Self::AcceptTalk { starts_at, .. }
            | Self::DeclineTalk { starts_at, .. }
            | Self::CallOffTalk { starts_at, .. } => Some(*starts_at),
            Self::Apply(_) | Self::Withdraw {} | Self::Write { .. } => None,
        }
    }
}

impl Offer {
    /// A moment at which the last day is over by the clock of any company in Italy: midnight there comes an hour or two
    /// before midnight by UTC.
    pub(super) fn over_for_sure(&self) -> Instant {
        let after = self.open_until.succ_opt().unwrap_or(self.open_until);
        after.and_time(NaiveTime::MIN).and_utc()
    }
}

impl From<&PublicPosting> for Offer {
    fn from(posting: &PublicPosting) -> Self {
        let PublicPosting { title, company_name, open_until, .. } = posting;
        Self { title: title.clone(), company_name: company_name.clone(), open_until: *open_until }
    }
}
