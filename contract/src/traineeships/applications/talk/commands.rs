//! What is asked of talks. A company asks with its replies, a person under addresses of their own.

use crate::appointments::{check_open, start_at};
use crate::ids::{CentreId, TalkId};
use crate::line::check_lines;
use crate::network::DayHours;
use crate::problem::{Code, FieldError};
use crate::time::{Fold, Instant, Span, TimeOfDay};
use crate::traineeships::LONGEST_MESSAGE;
use chrono::{NaiveDate, TimeDelta, TimeZone};
use serde::{Deserialize, Serialize};

/// What a company does about a talk, with a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TalkStep {
    /// Propose one, in place of a proposal that was not accepted.
    Propose(ProposeTalk),
    /// Call one off that is to come; the reply's words say why.
    CallOff(NamedTalk),
}

/// A talk in an interview room of a centre, by the centre's clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ProposeTalk {
    /// The new talk; made by the client (UUIDv7).
    pub id: TalkId,
    /// Where.
    pub centre: CentreId,
    /// The local date.
    pub date: NaiveDate,
    /// The local start, on a quarter of an hour.
    pub start: TimeOfDay,
    /// Which start is meant, only when it comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
    /// How long.
    pub length: TalkLength,
}

/// How long a talk takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TalkLength {
    /// 30 minutes.
    HalfHour,
    /// 60 minutes.
    Hour,
}

/// `POST /applications/{application}/talk/accept`, with `Idempotency-Key`. It names the talk that the person saw: another one
/// may have been proposed meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NamedTalk {
    /// Which talk.
    pub talk: TalkId,
}

/// `POST /applications/{application}/talk/decline` and `…/talk/call-off`, with `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct GiveUpTalk {
    /// Which talk.
    pub talk: TalkId,
    /// Words for the company, at most 1,000 characters; may be empty.
    #[serde(default)]
    pub words: String,
}

impl TalkLength {
    /// Every length, the shortest first.
    pub const ALL: [Self; 2] = [Self::HalfHour, Self::Hour];

    /// In minutes.
    pub const fn minutes(self) -> u16 {
        match self {
            Self::HalfHour => 30,
            Self::Hour => 60,
        }
    }

    /// The span of a talk of this length from its first moment on.
    pub fn span_from(self, starts_at: Instant) -> Span {
        Span { start: starts_at, end: starts_at + TimeDelta::minutes(i64::from(self.minutes())) }
    }
}

impl ProposeTalk {
    /// The span of the talk, or the code that refuses the start before anything else is looked at.
    pub fn span<Z: TimeZone>(&self, zone: &Z) -> Result<Span, Code> {
        start_at(zone, self.date, self.start, self.fold).map(|starts_at| self.length.span_from(starts_at))
    }

    /// Whether a talk can be held then at all, whoever has the rooms.
    pub fn check<Z: TimeZone>(&self, zone: &Z, hours: &DayHours, now: Instant) -> Result<Span, Code> {
        let span = self.span(zone)?;
        check_open(zone, hours, self.date, span, now).map(|()| span)
    }
}

impl GiveUpTalk {
    /// The command as it is kept, or the field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        match check_lines(&self.words, LONGEST_MESSAGE) {
            Ok(words) => Ok(Self { words, ..self }),
            Err(code) => Err(vec![FieldError::new("words", code)]),
        }
    }
}
