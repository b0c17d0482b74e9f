//! The states of an outbox entry and the one table of what leads from one to another.

use contract::appointments::Appointment;
use contract::bookings::{Blocked, Booking};
use contract::group_sessions::GroupRegistration;
use contract::problem::Problem;
use contract::time::Instant;
use serde::{Deserialize, Serialize};

/// Where an entry stands. Nothing here is claimed that the server has not said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// On this phone only (*salvata su questo telefono*).
    Saved,
    /// A request is under way.
    Sending {
        /// The requests so far, this one included.
        tries: Tries,
        /// When this one began.
        since: Instant,
    },
    /// The next request comes later.
    Waiting {
        /// The requests so far.
        tries: Tries,
        /// When the next one may begin.
        until: Instant,
        /// Why not now.
        why: Delay,
    },
    /// The server wants something from the person first.
    Paused {
        /// The requests so far.
        tries: Tries,
        /// What it wants.
        need: Need,
    },
    /// The server did it (*confermata*).
    Confirmed {
        /// What it answered.
        answer: Answer,
    },
    /// The server said no (*rifiutata*).
    Refused {
        /// Why, and what could be had instead.
        refusal: Refusal,
    },
    /// It was about something that has changed meanwhile: look at what is current.
    Stale {
        /// What the server said.
        refusal: Refusal,
    },
    /// It was never sent, and it is too late now.
    Expired,
    /// It was never sent, because what it was about never came into being.
    Pointless,
}

/// What was tried so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    /// How many requests were begun.
    pub made: u32,
    /// Whether one of them may have had its effect without an answer coming back.
    pub unsure: bool,
}

/// Why the next request comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delay {
    /// The server was not reached; a network that comes back ends the wait.
    Unreachable,
    /// The server asked for time; nothing ends the wait before.
    Busy,
}

/// What the server wants from the person before it does anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// To sign in.
    SignIn,
    /// To complete the profile.
    Profile,
    /// To update the app: this version is too old for the server.
    Update,
}

/// The server's yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The booking as it is now.
    Booking(Box<Booking>),
    /// The block, and who had the space.
    Blocked(Box<Blocked>),
    /// The appointment as it is now.
    Appointment(Box<Appointment>),
    /// The registration as it is now: with a place, or waiting for one.
    Registration(Box<GroupRegistration>),
    /// Nothing more to say, or nothing that this version of the app can read.
    Done,
}

/// The server's no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// With its code and its alternatives.
    Problem(Box<Problem>),
    /// In words that this version of the app does not know: HTTP status.
    Unknown(u16),
}

/// A definite answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, now or before.
    Confirmed(Answer),
    /// Not done, and never will be.
    Refused(Refusal),
    /// Not done, because what it was about has changed.
    Stale(Refusal),
}

/// What can happen to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A request begins.
    Begin {
        /// The time now.
        now: Instant,
    },
    /// A definite answer came, to this request or to an earlier one.
    Settle(Outcome),
    /// The request ended without a definite answer.
    Later {
        /// When to try again.
        until: Instant,
        /// Why not before.
        why: Delay,
        /// Whether it may have had its effect all the same.
        unsure: bool,
    },
    /// The request did nothing, because the person must do something first.
    Ask(Need),
    /// The person did it.
    Given(Need, Instant),
    /// Whoever was sending it is gone.
    Interrupted {
        /// The time now.
        now: Instant,
    },
    /// The network is back.
    Hurry {
        /// The time now.
        now: Instant,
    },
    /// Its time is over.
    Expire,
    /// What should have come into being before did not.
    Orphan,
}

impl State {
    /// The state after the event, or nothing where the event does not fit: then the entry stays as it is.
    pub fn after(&self, event: Event) -> Option<Self> {
        use {Event as E, State as S};
        Some(match (self, event) {
            (S::Saved, E::Begin { now }) => S::Sending { tries: Tries::default().one_more(), since: now },
            (S::Waiting { tries, until, .. }, E::Begin { now }) if *until <= now => {
                S::Sending { tries: tries.one_more(), since: now }
            }

            // An answer is an answer, even to a request that was given up: the id is the same.
            (S::Sending { .. } | S::Waiting { .. } | S::Paused { .. }, E::Settle(outcome)) => outcome.into(),

            (S::Sending { tries, .. }, E::Later { until, why, unsure }) => {
                S::Waiting { tries: tries.unsure_if(unsure), until, why }
            }
            (S::Sending { tries, .. }, E::Interrupted { now }) => {
                S::Waiting { tries: tries.unsure_if(true), until: now, why: Delay::Unreachable }
            }
            (S::Sending { tries, .. }, E::Ask(need)) => S::Paused { tries: *tries, need },
            (S::Paused { tries, need }, E::Given(given, now)) if *need == given => {
                S::Waiting { tries: *tries, until: now, why: Delay::Unreachable }
            }
            (S::Waiting { tries, why: Delay::Unreachable, until }, E::Hurry { now }) if *until > now => {
                S::Waiting { tries: *tries, until: now, why: Delay::Unreachable }
            }

            // What may have reached the server is not given up: only the server can say what became of it.
            (state, E::Expire) if state.is_here_only() => S::Expired,
            (state, E::Orphan) if state.is_here_only() => S::Pointless,
            _ => return None,
        })
    }

    /// Whether the last word is spoken. The entry then stays until the person has read it.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Saved | Self::Sending { .. } | Self::Waiting { .. } | Self::Paused { .. } => false,
            Self::Confirmed { .. } | Self::Refused { .. } | Self::Stale { .. } | Self::Expired | Self::Pointless => {
                true
            }
        }
    }

    /// Whether it certainly has had no effect and is not on its way: *salvata su questo telefono*, nothing more.
    pub fn is_here_only(&self) -> bool {
        match self {
            Self::Saved => true,
            Self::Waiting { tries, .. } | Self::Paused { tries, .. } => !tries.unsure,
            _ => false,
        }
    }

    /// Whether all that there is of it lies here until the next request: what is lost now is never sent, or never heard of.
    pub fn waits_here(&self) -> bool {
        matches!(self, Self::Saved | Self::Waiting { .. } | Self::Paused { .. })
    }

    /// Whether a request could begin now.
    pub fn is_ready(&self, now: Instant) -> bool {
        match self {
            Self::Saved => true,
            Self::Waiting { until, .. } => *until <= now,
            _ => false,
        }
    }

    /// The number of the request under way.
    pub fn try_under_way(&self) -> Option<u32> {
        match self {
            Self::Sending { tries, .. } => Some(tries.made),
            _ => None,
        }
    }
}

impl Tries {
    fn one_more(self) -> Self {
        Self { made: self.made.saturating_add(1), ..self }
    }

    fn unsure_if(self, unsure: bool) -> Self {
        Self { unsure: self.unsure || unsure, ..self }
    }
}

impl From<Outcome> for State {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Confirmed(answer) => Self::Confirmed { answer },
            Outcome::Refused(refusal) => Self::Refused { refusal },
            Outcome::Stale(refusal) => Self::Stale { refusal },
        }
    }
}
