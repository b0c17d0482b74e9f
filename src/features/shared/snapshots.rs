//! What several rooms read, of the network of centres or of who is signed in, and how much of it stays on the device.

use crate::offline::{Budget, Kind, Snapshot, Whose};
use contract::accounts::MyCv;
use contract::network::{Centre, CentreSummary};

/// The list of centres.
pub const CENTRES: Kind =
    Kind { name: "centres", whose: Whose::Everybody, budget: Budget { answers: 1, bytes: 200_000 } };

/// One centre with its hours, spaces and plan. There are ten; more come with more regions.
pub const CENTRE: Kind =
    Kind { name: "centre", whose: Whose::Everybody, budget: Budget { answers: 60, bytes: 1_500_000 } };

impl Snapshot for Vec<CentreSummary> {
    const KIND: Kind = CENTRES;
}

impl Snapshot for Centre {
    const KIND: Kind = CENTRE;
}

/// What somebody applies with. The longest CV is some 20 kB.
pub const CV: Kind = Kind { name: "cv", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 100_000 } };

impl Snapshot for MyCv {
    const KIND: Kind = CV;
}
