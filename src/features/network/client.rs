//! What this room reads from the server.

use crate::features::shared::snapshots::CENTRE;
use crate::offline::{Kind, Reading, use_kept_reading};
use contract::ids::CentreId;
use contract::network::{Centre, CentreSummary};
use serde::Deserialize;

/// Where the list is.
pub const CENTRES_PATH: &str = "/centres";

/// Every centre, hubs first.
pub fn read_centres() -> Reading<Vec<CentreSummary>> {
    use_kept_reading(|| Some(CENTRES_PATH.to_owned()))
}

/// One centre.
pub fn read_centre(centre: CentreId) -> Reading<Centre> {
    use_kept_reading(move || Some(centre_path(&centre)))
}

/// Where each centre of a list is read.
pub fn each_centre(list: &str) -> Vec<(Kind, String)> {
    /// As little of a centre as is needed: this is read by every visitor's phone.
    #[derive(Deserialize)]
    struct Listed {
        id: CentreId,
    }
    let listed: Vec<Listed> = serde_json::from_str(list).unwrap_or_default();
    listed.into_iter().map(|centre| (CENTRE, centre_path(&centre.id))).collect()
}

fn centre_path(centre: &CentreId) -> String {
    format!("/centres/{centre}")
}
