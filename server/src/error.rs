//! The one error of the HTTP layer, and how it becomes `application/problem+json`.
//!
//! Nothing personal is in it: a code, names of fields, what could be booked instead.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::appointments::AppointmentAlternative;
use contract::bookings::Alternative;
use contract::group_sessions::PlannedInRoom;
use contract::problem::{Code, FieldError, Problem};
use contract::traineeships::{Finding, FoundPosting};
use sea_orm::{DbErr, RuntimeErr, sqlx};

use crate::documents::DocumentError;
use crate::random::RandomnessFailed;

/// What a handler gives back.
pub type ApiResult<T> = Result<T, ApiError>;

/// The media type of every answer from 400 on.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// Why a request has no good answer.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// The request is refused, and the client can know why.
    #[error("refused: {:?}", .0.code)]
    Refused(Box<Refusal>),
    /// Too many requests of one kind.
    #[error("too many requests")]
    TooManyRequests(Wait),
    /// The database failed or is away.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// The system gave no random bytes.
    #[error(transparent)]
    Randomness(#[from] RandomnessFailed),
    /// A stored value is not what this version writes.
    #[error("a stored value cannot be read: {0}")]
    Stored(&'static str),
    /// An answer could not be written as JSON.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    /// A document could not be made.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The handler took longer than a client waits.
    #[error("the answer took too long")]
    TookTooLong,
}

/// A refusal that the client can act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub code: Code,
    /// The fields that are not valid.
    pub fields: Vec<FieldError>,
    /// What could be booked instead, nearest first; at most three.
    pub alternatives: Vec<Alternative>,
    /// Which appointment could be booked instead, nearest first; at most three.
    pub appointment_alternatives: Vec<AppointmentAlternative>,
    /// Which group sessions stand in the way, soonest first; at most five.
    pub group_sessions: Vec<PlannedInRoom>,
    /// What the rules say that stands in the way.
    pub findings: Vec<Finding>,
    /// What one can apply to instead.
    pub similar_postings: Vec<FoundPosting>,
}

impl Refusal {
    /// A refusal of fields, or of the whole, without anything instead.
    pub fn new(code: Code, fields: Vec<FieldError>) -> Self {
        Self {
            code,
            fields,
            alternatives: Vec::new(),
            appointment_alternatives: Vec::new(),
            group_sessions: Vec::new(),
            findings: Vec::new(),
            similar_postings: Vec::new(),
        }
    }
}

/// How long to wait, and the limit that was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Seconds until the next request is accepted, at least 1.
    pub seconds: u64,
    /// Requests that the limit allows in a burst.
    pub limit: u32,
}

impl From<Code> for ApiError {
    fn from(code: Code) -> Self {
        Self::Refused(Box::new(Refusal::new(code, Vec::new())))
    }
}

impl From<Vec<FieldError>> for ApiError {
    /// Fields that the contract's rules refuse. A single field's own code is the problem's when it has a meaning of its
    /// own, such as `too_young`.
    fn from(fields: Vec<FieldError>) -> Self {
        let telling = fields.iter().map(|field| field.code).find(|code| *code == Code::TooYoung);
        let code = telling.unwrap_or(Code::InvalidFields);
        Self::Refused(Box::new(Refusal::new(code, fields)))
    }
}

impl ApiError {
    /// A refusal with what could be booked instead.
    pub fn with_alternatives(code: Code, alternatives: Vec<Alternative>) -> Self {
        Self::Refused(Box::new(Refusal { alternatives, ..Refusal::new(code, Vec::new()) }))
    }

    /// A refusal with the appointments that could be booked instead.
    pub fn with_appointments(code: Code, appointment_alternatives: Vec<AppointmentAlternative>) -> Self {
        Self::Refused(Box::new(Refusal { appointment_alternatives, ..Refusal::new(code, Vec::new()) }))
    }

    /// A refusal with the group sessions that stand in the way.
    pub fn with_group_sessions(code: Code, group_sessions: Vec<PlannedInRoom>) -> Self {
        Self::Refused(Box::new(Refusal { group_sessions, ..Refusal::new(code, Vec::new()) }))
    }

    /// A refusal with what the rules say that stands in the way.
    pub fn with_findings(findings: Vec<Finding>) -> Self {
        Self::Refused(Box::new(Refusal { findings, ..Refusal::new(Code::RulesForbid, Vec::new()) }))
    }

    /// A refusal with what one can apply to instead.
    pub fn with_postings(code: Code, similar_postings: Vec<FoundPosting>) -> Self {
        Self::Refused(Box::new(Refusal { similar_postings, ..Refusal::new(code, Vec::new()) }))
    }

    /// The code that the client reads.
    pub fn code(&self) -> Code {
        match self {
            Self::Refused(refusal) => refusal.code,
            Self::TooManyRequests(_) => Code::TooManyRequests,
            Self::Database(error) if is_away(error) => Code::Unavailable,
            Self::TookTooLong => Code::Unavailable,
            Self::Database(_) | Self::Randomness(_) | Self::Stored(_) | Self::Json(_) | Self::Document(_) => {
                Code::Internal
            }
        }
    }

    /// The body of the answer.
    pub fn problem(&self) -> Problem {
        let code = self.code();
        let refusal = match self {
            Self::Refused(refusal) => (**refusal).clone(),
            _ => Refusal::new(code, Vec::new()),
        };
        Problem {
            kind: "about:blank".to_owned(),
            title: status_of(code).canonical_reason().unwrap_or_default().to_owned(),
            status: code.status(),
            code,
            fields: refusal.fields,
            alternatives: refusal.alternatives,
            appointment_alternatives: refusal.appointment_alternatives,
            group_sessions: refusal.group_sessions,
            findings: refusal.findings,
            similar_postings: refusal.similar_postings,
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let problem = self.problem();
        let status = status_of(problem.code);
        if status.is_server_error() {
            tracing::error!(error = %self, "a request failed");
        }
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let mut response =
            (status, [(header::CONTENT_TYPE, PROBLEM_JSON), (header::CACHE_CONTROL, "no-store")], body).into_response();
        let headers = response.headers_mut();
        match self {
            Self::TooManyRequests(wait) => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.seconds));
                headers.insert(HeaderName::from_static("ratelimit-limit"), HeaderValue::from(wait.limit));
                headers.insert(HeaderName::from_static("ratelimit-remaining"), HeaderValue::from(0));
                headers.insert(HeaderName::from_static("ratelimit-reset"), HeaderValue::from(wait.seconds));
            }
            _ if status == StatusCode::SERVICE_UNAVAILABLE => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(5));
            }
            _ => {}
        }
        response
    }
}

fn status_of(code: Code) -> StatusCode {
    StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Whether the database does not answer now, rather than that it was asked something wrong.
fn is_away(error: &DbErr) -> bool {
    match error {
        DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause)) => match &**cause {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) => true,
            // 57P0x: PostgreSQL shuts down or starts up. 53300: too many connections. 5: the SQLite file is locked.
            sqlx::Error::Database(cause) => {
                matches!(cause.code().as_deref(), Some("57P01" | "57P02" | "57P03" | "53300" | "5" | "40001" | "40P01"))
            }
            _ => false,
        },
        _ => false,
    }
}
