//! What a command leaves behind once its transaction is committed: browsers to tell, figures to count.

use chrono::NaiveDate;
use contract::ids::CentreId;
use contract::problem::Code;
use std::sync::{Mutex, PoisonError};

use super::live::Change;
use crate::error::{ApiError, ApiResult};
use crate::state::AppState;
use crate::store::text_columns::word;

/// Collected while the work runs. The work may run more than once, so it says [`Effects::begin`] first.
#[derive(Default)]
pub struct Effects(Mutex<Collected>);

#[derive(Default)]
struct Collected {
    changes: Vec<Change>,
    outcomes: Vec<(&'static str, Option<Code>)>,
}

impl Effects {
    /// Forgets what an earlier try collected.
    pub fn begin(&self) {
        self.change(|collected| *collected = Collected::default());
    }

    /// A day of a centre looks different now.
    pub fn touch(&self, centre: &CentreId, date: NaiveDate) {
        let change = Change { centre: centre.clone(), date: Some(date) };
        self.change(|collected| {
            if !collected.changes.contains(&change) {
                collected.changes.push(change);
            }
        });
    }

    /// A command such as `book` was done or refused.
    pub fn note<T>(&self, command: &'static str, outcome: &ApiResult<T>) {
        let refused = outcome.as_ref().err().map(ApiError::code);
        self.change(|collected| collected.outcomes.push((command, refused)));
    }

    /// Tells and counts. Called after the transaction has ended; it does not matter how.
    pub fn settle(&self, state: &AppState) {
        let mut collected = Collected::default();
        self.change(|noted| std::mem::swap(noted, &mut collected));
        for change in collected.changes {
            state.rooms.live.announce(change);
        }
        for (command, refused) in collected.outcomes {
            let outcome = match refused {
                None => "done".to_owned(),
                Some(code) => word(&code).unwrap_or_default(),
            };
            metrics::counter!("booking_commands_total", "command" => command, "outcome" => outcome).increment(1);
        }
    }

    fn change(&self, change: impl FnOnce(&mut Collected)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
