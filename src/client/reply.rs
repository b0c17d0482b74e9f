//! What an answer over HTTP means. Pure, so that every odd answer is tested on the host.

use super::ClientError;
use contract::problem::Problem;
use serde::de::DeserializeOwned;

/// What the body says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// `application/json`: the server's own answer.
    Json,
    /// `application/problem+json`: the server's own refusal.
    Problem,
    /// There is no body.
    Empty,
    /// Anything else. Our server never sends it, so somebody on the way did.
    Foreign,
}

/// An answer as it came over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// What the body says that it is.
    pub kind: BodyKind,
    /// The body.
    pub body: String,
    /// `Retry-After`, in seconds, if the server said so.
    pub retry_after: Option<u32>,
}

impl BodyKind {
    /// The kind of a body with this `Content-Type` header.
    pub fn of(content_type: Option<&str>, body: &str) -> Self {
        let essence = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if body.is_empty() {
            Self::Empty
        } else if essence.eq_ignore_ascii_case("application/json") {
            Self::Json
        } else if essence.eq_ignore_ascii_case("application/problem+json") {
            Self::Problem
        } else {
            Self::Foreign
        }
    }
}

/// Whether a refusal with this status is about the moment and not about the request: the same request is worth
/// sending again.
pub fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 425 | 429) || status >= 500
}

impl Reply {
    /// Whether the server did what was asked. Its success without a body is always 204: an empty 200 is a stranger's.
    pub fn is_success(&self) -> bool {
        match self.kind {
            BodyKind::Json => (200..300).contains(&self.status),
            BodyKind::Empty => self.status == 204,
            BodyKind::Problem | BodyKind::Foreign => false,
        }
    }

    /// The answer as `T`, or why not.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, ClientError> {
        serde_json::from_str(self.text()?).map_err(|_| ClientError::Unreadable { status: self.status })
    }

    /// The answer's JSON, or why there is none. An empty body reads as `null`: `()` or `None`.
    pub fn text(&self) -> Result<&str, ClientError> {
        if self.is_success() {
            return Ok(if self.body.is_empty() { "null" } else { &self.body });
        }
        if self.kind != BodyKind::Problem {
            return Err(ClientError::Unreachable);
        }
        Err(match serde_json::from_str::<Problem>(&self.body) {
            Ok(problem) => ClientError::Problem(Box::new(problem)),
            Err(_) => ClientError::Unreadable { status: self.status },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::problem::Code;

    fn reply(status: u16, content_type: Option<&str>, body: &str) -> Reply {
        Reply { status, kind: BodyKind::of(content_type, body), body: body.into(), retry_after: None }
    }

    #[test]
    fn an_answer_is_read() {
        assert_eq!(reply(200, Some("application/json; charset=utf-8"), "[1,2]").read(), Ok(vec![1, 2]));
        assert_eq!(reply(204, None, "").read::<()>(), Ok(()));
    }

    #[test]
    fn a_page_in_between_is_no_answer() {
        for status in [200, 302, 401, 403, 404, 407, 502, 511] {
            let portal = reply(status, Some("text/html"), "<html>Benvenuto nel Wi-Fi</html>");
            assert_eq!(portal.read::<()>(), Err(ClientError::Unreachable), "{status}");
            assert!(!portal.is_success(), "{status}");
        }
    }

    #[test]
    fn an_answer_without_a_name_is_no_answer() {
        assert_eq!(reply(200, None, "").read::<()>(), Err(ClientError::Unreachable));
        assert_eq!(reply(200, None, "{}").read::<()>(), Err(ClientError::Unreachable));
        assert_eq!(reply(200, Some("text/html"), "").read::<()>(), Err(ClientError::Unreachable));
    }

    #[test]
    fn a_problem_keeps_its_code() {
        let body = r#"{"type":"about:blank","title":"Conflict","status":409,"code":"slot_taken"}"#;
        let error = reply(409, Some("application/problem+json"), body).read::<()>().unwrap_err();
        assert_eq!(error.code(), Some(Code::SlotTaken));
        assert!(!error.may_pass());
    }

    #[test]
    fn what_a_newer_server_says_is_not_taken_for_silence() {
        let body = r#"{"type":"about:blank","title":"Conflict","status":409,"code":"invented_next_year"}"#;
        let refused = reply(409, Some("application/problem+json"), body).read::<()>();
        assert_eq!(refused, Err(ClientError::Unreadable { status: 409 }));
        let answered = reply(201, Some("application/json"), r#"{"new":"shape"}"#).read::<Vec<u8>>();
        assert_eq!(answered, Err(ClientError::Unreadable { status: 201 }));
    }
}
