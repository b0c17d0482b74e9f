//! The ten places that the network begins with, each with its source. What was not found is not here.
//!
//! Positions are the middles of the municipalities (ISTAT limits, openpolis/geojson-italy, CC BY), not of offices.

use contract::network::{CentreKind, Position, Provenance, Province, Service};

/// A place that is known to be part of the network, or said to be.
pub struct Place {
    /// The centre's short name in addresses.
    pub id: &'static str,
    /// Hub or spoke.
    pub kind: CentreKind,
    /// Its name.
    pub name: &'static str,
    /// The municipality.
    pub municipality: &'static str,
    /// The province.
    pub province: Province,
    /// The middle of the municipality.
    pub position: Position,
    /// Whether a published source names it.
    pub listed: Provenance,
    /// The street, where a published source gives it.
    pub address: Option<&'static str>,
    /// Who says so.
    pub source: &'static str,
}

impl Place {
    /// What it does: what the agency says that hubs offer, and what makes a job centre one (D.Lgs. 150/2015).
    pub fn services(&self) -> &'static [Service] {
        match self.kind {
            CentreKind::Hub => &[
                Service::Orientation,
                Service::Coworking,
                Service::Labs,
                Service::CareerDays,
                Service::Courses,
                Service::Companies,
            ],
            CentreKind::Spoke => &[Service::JobCentre],
        }
    }
}

const AGENCY: &str = "the agency's description of its hubs; no published source names this one yet";
const RECALLED: &str = "a list of the region's job centres from memory; no published source found yet";

/// The network, hubs first, then the province of Potenza, then Matera's.
pub const PLACES: [Place; 10] = [
    hub("portalavoro-matera", "Portalavoro Matera", "Matera", Province::Mt, MATERA),
    hub("portalavoro-potenza", "Portalavoro Potenza", "Potenza", Province::Pz, POTENZA),
    spoke("cpi-potenza", "Centro per l'Impiego di Potenza", "Potenza", Province::Pz, POTENZA),
    spoke("cpi-melfi", "Centro per l'Impiego di Melfi", "Melfi", Province::Pz, at(41.0346, 15.6415)),
    Place {
        listed: Provenance::Confirmed,
        address: Some("Via Ravita"),
        source: "italia2news.it, 5 June 2025; lasiritide.it 22079",
        ..spoke("cpi-lauria", "Centro per l'Impiego di Lauria", "Lauria", Province::Pz, at(40.0702, 15.8831))
    },
    Place {
        listed: Provenance::Confirmed,
        source: "potenzanews.net, June 2025",
        ..spoke("cpi-senise", "Centro per l'Impiego di Senise", "Senise", Province::Pz, at(40.1574, 16.3093))
    },
    spoke(
        "cpi-villa-dagri",
        "Centro per l'Impiego di Villa d'Agri",
        "Marsicovetere",
        Province::Pz,
        at(40.3792, 15.8220),
    ),
    Place {
        listed: Provenance::Confirmed,
        source: "materanews.net, December 2023; pisticci.com, January 2022",
        ..spoke("cpi-matera", "Centro per l'Impiego di Matera", "Matera", Province::Mt, MATERA)
    },
    Place {
        listed: Provenance::Confirmed,
        source: "lasiritide.it 34612",
        ..spoke("cpi-policoro", "Centro per l'Impiego di Policoro", "Policoro", Province::Mt, at(40.1966, 16.6680))
    },
    // Pisticci Scalo and Ferrandina are both named; which of them is the head office is not known.
    Place {
        listed: Provenance::Confirmed,
        source: "potenzanews.net, June 2025; materanews.net, December 2023; pisticci.com, January 2022",
        ..spoke("cpi-valbasento", "Centro per l'Impiego Valbasento", "Pisticci", Province::Mt, at(40.3627, 16.6541))
    },
];

const MATERA: Position = at(40.6699, 16.5784);
const POTENZA: Position = at(40.6595, 15.8068);

const fn at(latitude: f64, longitude: f64) -> Position {
    Position { latitude, longitude }
}

const fn hub(
    id: &'static str,
    name: &'static str,
    municipality: &'static str,
    province: Province,
    position: Position,
) -> Place {
    Place { kind: CentreKind::Hub, source: AGENCY, ..spoke(id, name, municipality, province, position) }
}

const fn spoke(
    id: &'static str,
    name: &'static str,
    municipality: &'static str,
    province: Province,
    position: Position,
) -> Place {
    Place {
        id,
        kind: CentreKind::Spoke,
        name,
        municipality,
        province,
        position,
        listed: Provenance::ToConfirm,
        address: None,
        source: RECALLED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::ids::CentreId;

    #[test]
    fn each_place_has_its_own_well_formed_id() {
        for (index, place) in PLACES.iter().enumerate() {
            assert!(place.id.parse::<CentreId>().is_ok(), "{}", place.id);
            assert!(PLACES[..index].iter().all(|other| other.id != place.id), "{} stands there twice", place.id);
        }
    }

    #[test]
    fn only_a_published_source_confirms() {
        for place in &PLACES {
            let confirmed = place.listed == Provenance::Confirmed;
            assert_eq!(confirmed, ![AGENCY, RECALLED].contains(&place.source), "{}", place.id);
            assert!(confirmed || place.address.is_none(), "{} has an address from nowhere", place.id);
        }
    }
}
