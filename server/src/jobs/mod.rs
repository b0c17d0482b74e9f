//! Work that nobody asks for: it runs from time to time until the server stops.

use std::time::Duration;

use crate::error::ApiResult;
use crate::state::AppState;

/// Runs `work` now and then again after each `period`. A failure is logged and the next turn comes all the same.
pub fn every<F, W>(state: &AppState, period: Duration, name: &'static str, work: F)
where
    F: Fn(AppState) -> W + Send + Sync + 'static,
    W: Future<Output = ApiResult<()>> + Send + 'static,
{
    let state = state.clone();
    tokio::spawn(async move {
        let mut turns = tokio::time::interval(period);
        turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = turns.tick() => {}
                () = state.stopping.cancelled() => return,
            }
            if let Err(error) = work(state.clone()).await {
                tracing::error!(job = name, %error, "a job failed");
            }
        }
    });
}
