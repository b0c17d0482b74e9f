//! What can go wrong between the app and the server, as data. The sentence is chosen where it is shown.

use contract::problem::{Code, Problem};

/// Why there is no answer that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientError {
    /// The device says that it has no network, so nothing was sent.
    Offline,
    /// The server was not reached, or somebody between us and it answered instead (a hotel's sign-in page, a proxy).
    /// Whether the request arrived is not known.
    Unreachable,
    /// No answer in time. Whether the request arrived is not known.
    TimedOut,
    /// The server's own refusal.
    Problem(Box<Problem>),
    /// The server answered, in a shape that this version of the app does not know.
    Unreadable {
        /// The HTTP status.
        status: u16,
    },
}

impl ClientError {
    /// The server's code, if it was the server that refused.
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::Problem(problem) => Some(problem.code),
            _ => None,
        }
    }

    /// Whether the same request may well succeed later without anything being changed.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Offline | Self::Unreachable | Self::TimedOut => true,
            Self::Problem(problem) => super::reply::is_passing(problem.status),
            Self::Unreadable { .. } => false,
        }
    }
}
