//! What this room reads from the server.

use crate::client::{Reading, use_reading};
use contract::ids::CentreId;
use contract::network::{Centre, CentreSummary};

/// Every centre, hubs first.
pub fn read_centres() -> Reading<Vec<CentreSummary>> {
    use_reading(|| Some("/centres".to_owned()))
}

/// One centre.
pub fn read_centre(centre: CentreId) -> Reading<Centre> {
    use_reading(move || Some(format!("/centres/{centre}")))
}
