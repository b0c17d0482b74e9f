//! Which centre is nearest. The person's position comes in, is used here, and goes nowhere else.

use contract::network::{CentreSummary, Position};

/// A centre and how far it is, when that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// The centre.
    pub centre: CentreSummary,
    /// Metres as the crow flies from the person to the middle of its municipality.
    pub metres: Option<f64>,
}

/// The centres nearest first; in the order in which they came while the position is not known.
pub fn nearest_first(centres: &[CentreSummary], from: Option<Position>) -> Vec<Near> {
    let metres_to = |centre: &CentreSummary| Some(from?.kilometres_to(centre.position) * 1000.0);
    let mut near: Vec<Near> =
        centres.iter().map(|centre| Near { centre: centre.clone(), metres: metres_to(centre) }).collect();
    // Centres of the same municipality are equally far: hubs came first, and the sort keeps it so.
    near.sort_by(|a, b| a.metres.unwrap_or_default().total_cmp(&b.metres.unwrap_or_default()));
    near
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::network::{CentreKind, Provenance, Province};

    fn centre(id: &str, latitude: f64, longitude: f64) -> CentreSummary {
        CentreSummary {
            id: id.parse().unwrap(),
            kind: CentreKind::Spoke,
            name: id.into(),
            municipality: id.into(),
            province: Province::Mt,
            position: Position { latitude, longitude },
            listed: Provenance::ToConfirm,
            desks: 0,
            interview_rooms: 0,
            services: vec![],
            open_today: vec![],
            hours_provenance: Provenance::ToConfirm,
        }
    }

    fn ids(near: &[Near]) -> Vec<&str> {
        near.iter().map(|near| near.centre.id.as_str()).collect()
    }

    #[test]
    fn who_stands_in_pisticci_sees_policoro_before_potenza() {
        let centres = [
            centre("hub-matera", 40.6699, 16.5784),
            centre("potenza", 40.6595, 15.8068),
            centre("cpi-matera", 40.6699, 16.5784),
            centre("policoro", 40.1966, 16.6680),
        ];
        let pisticci = Position { latitude: 40.39, longitude: 16.56 };
        let near = nearest_first(&centres, Some(pisticci));
        assert_eq!(ids(&near), ["policoro", "hub-matera", "cpi-matera", "potenza"]);
        assert!(near[0].metres.is_some_and(|metres| (22_000.0..25_000.0).contains(&metres)), "{:?}", near[0].metres);
    }

    #[test]
    fn without_a_position_the_order_stays() {
        let centres = [centre("b", 40.0, 16.0), centre("a", 41.0, 16.0)];
        let near = nearest_first(&centres, None);
        assert_eq!(ids(&near), ["b", "a"]);
        assert_eq!(near[0].metres, None);
    }
}
