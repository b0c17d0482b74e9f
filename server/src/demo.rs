//! Demonstration data: clearly invented, labelled, and only on this machine. Each room makes its own.

use crate::error::ApiResult;
use crate::features;
use crate::state::AppState;

/// Makes what is not there yet.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    features::accounts::demonstration::seed(state).await?;
    features::network::seed_demonstration(state).await?;
    features::bookings::seed_demonstration(state).await?;
    features::appointments::seed_demonstration(state).await?;
    features::group_sessions::seed_demonstration(state).await?;
    features::companies::seed_demonstration(state).await?;
    features::traineeships::seed_demonstration(state).await
}
