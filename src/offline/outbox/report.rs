//! What the end of a request means for its entry.

use super::{Command, Delay, Event, Need, Outcome, Refusal};
use crate::client::{BodyKind, ClientError, Reply, is_passing};
use chrono::TimeDelta;
use contract::problem::{Code, Problem};
use contract::time::Instant;

/// The wait after the first failure, in milliseconds. It doubles with each further one.
const FIRST_PAUSE_MS: i64 = 2_000;

/// The longest wait, in milliseconds.
const LONGEST_PAUSE_MS: i64 = 5 * 60_000;

/// The longest time that a server can ask for, in seconds.
const LONGEST_RETRY_AFTER: u32 = 3_600;

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// With a definite answer.
    Answered(Outcome),
    /// With a demand.
    Asked(Need),
    /// It certainly had no effect, and the server asks to wait, perhaps for so many seconds.
    Busy(Option<u32>),
    /// It never left the device.
    NotSent,
    /// Nobody knows.
    Unsure,
}

impl Report {
    /// How the request of this command ended.
    ///
    /// Only our own server's words are definite: a hotel's sign-in page answers 200 or 403 to anything.
    pub fn of(command: &Command, exchanged: Result<&Reply, &ClientError>) -> Self {
        let reply = match exchanged {
            Ok(reply) => reply,
            Err(ClientError::Offline) => return Self::NotSent,
            Err(_) => return Self::Unsure,
        };
        if reply.is_success() {
            return Self::Answered(Outcome::Confirmed(command.answer(&reply.body)));
        }
        match (reply.kind, reply.status) {
            (BodyKind::Problem, 401) => Self::Asked(Need::SignIn),
            (BodyKind::Problem, 426) => Self::Asked(Need::Update),
            (BodyKind::Problem, 425 | 429) => Self::Busy(reply.retry_after),
            (BodyKind::Problem, status) if (400..500).contains(&status) && !is_passing(status) => refused(reply),
            _ => Self::Unsure,
        }
    }

    /// The event for the entry, after so many requests. `jitter` is a random number from 0 to 1, so that the phones of a
    /// whole bus do not come back in the same second.
    pub fn event(self, tries: u32, now: Instant, jitter: f64) -> Event {
        let later = |why, unsure, at_least: TimeDelta| {
            let until = now + at_least.max(pause(tries, jitter));
            Event::Later { until, why, unsure }
        };
        match self {
            Self::Answered(outcome) => Event::Settle(outcome),
            Self::Asked(need) => Event::Ask(need),
            Self::Busy(seconds) => {
                let seconds = seconds.unwrap_or_default().min(LONGEST_RETRY_AFTER);
                later(Delay::Busy, false, TimeDelta::seconds(i64::from(seconds)))
            }
            Self::NotSent => later(Delay::Unreachable, false, TimeDelta::zero()),
            Self::Unsure => later(Delay::Unreachable, true, TimeDelta::zero()),
        }
    }
}

/// The wait after so many requests: it doubles, and half of it is chance.
pub fn pause(tries: u32, jitter: f64) -> TimeDelta {
    let doublings = tries.saturating_sub(1).min(16);
    let whole = FIRST_PAUSE_MS.saturating_mul(1 << doublings).min(LONGEST_PAUSE_MS);
    let half = whole / 2;
    TimeDelta::milliseconds(half + (half as f64 * jitter.clamp(0.0, 1.0)) as i64)
}

fn refused(reply: &Reply) -> Report {
    let Ok(problem) = serde_json::from_str::<Problem>(&reply.body) else {
        return Report::Answered(Outcome::Refused(Refusal::Unknown(reply.status)));
    };
    let code = problem.code;
    let refusal = Refusal::Problem(Box::new(problem));
    match code {
        Code::ProfileIncomplete => Report::Asked(Need::Profile),
        Code::ChangedMeanwhile | Code::WrongStatus => Report::Answered(Outcome::Stale(refusal)),
        _ => Report::Answered(Outcome::Refused(refusal)),
    }
}
