//! Where the work is done: the regions whose rules are known here.

use serde::{Deserialize, Serialize};

/// A region, or the autonomous province of Trento.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// Basilicata.
    Basilicata,
    /// Emilia-Romagna.
    EmiliaRomagna,
    /// Piemonte.
    Piemonte,
    /// Puglia.
    Puglia,
    /// Sardegna.
    Sardegna,
    /// The autonomous province of Trento.
    Trento,
    /// Veneto.
    Veneto,
}

impl Region {
    /// Every region, our own first, then by name.
    pub const ALL: [Self; 7] = [
        Self::Basilicata,
        Self::EmiliaRomagna,
        Self::Piemonte,
        Self::Puglia,
        Self::Sardegna,
        Self::Trento,
        Self::Veneto,
    ];
}
