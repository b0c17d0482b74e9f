//! One invented person of each role.

use crate::error::ApiResult;
use crate::state::AppState;

/// Makes the people who are not there yet.
pub async fn seed(_state: &AppState) -> ApiResult<()> {
    Ok(())
}
