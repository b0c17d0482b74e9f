//! Bookings that are made up.

use crate::error::ApiResult;
use crate::state::AppState;

/// Nothing yet.
pub async fn seed(_state: &AppState) -> ApiResult<()> {
    Ok(())
}
