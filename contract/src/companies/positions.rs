//! Where the municipalities lie, and how far one is from another. A phone that knows its position finds the nearest
//! municipality by itself, and only that leaves it.

use super::municipalities::MUNICIPALITIES;

/// The middle of the earth's surface to its centre, in kilometres.
const EARTH_RADIUS_KM: f64 = 6_371.0;

/// Latitude and longitude of the middle of each municipality's territory, in degrees (WGS 84), in the order of
/// [`MUNICIPALITIES`]. It is not where an office stands.
///
/// Source: worked out from ISTAT's boundaries, by way of openpolis/geojson-italy (CC BY).
const POSITIONS: [(f64, f64); 131] = [
    (40.519, 15.793),
    (40.491, 16.151),
    (40.802, 15.948),
    (40.602, 16.036),
    (40.305, 16.253),
    (40.530, 15.916),
    (40.303, 16.070),
    (40.877, 15.627),
    (40.770, 15.757),
    (40.661, 15.528),
    (40.895, 16.031),
    (40.695, 15.598),
    (40.951, 15.698),
    (40.749, 15.600),
    (40.409, 16.762),
    (40.480, 15.609),
    (40.602, 15.921),
    (40.581, 16.181),
    (40.448, 15.861),
    (40.152, 16.151),
    (40.566, 16.087),
    (40.726, 15.923),
    (40.134, 16.073),
    (40.793, 15.432),
    (40.013, 16.012),
    (40.026, 15.962),
    (40.531, 16.023),
    (40.163, 15.974),
    (40.182, 16.174),
    (40.038, 16.374),
    (40.091, 16.205),
    (40.418, 16.159),
    (40.206, 16.407),
    (40.399, 16.036),
    (40.370, 16.431),
    (40.077, 16.096),
    (40.075, 16.155),
    (40.478, 16.429),
    (40.830, 15.734),
    (40.857, 15.855),
    (40.051, 16.220),
    (40.291, 16.134),
    (40.550, 16.247),
    (40.848, 16.119),
    (40.919, 15.748),
    (40.384, 16.156),
    (40.626, 16.280),
    (40.633, 16.377),
    (40.294, 15.880),
    (40.358, 16.109),
    (40.746, 16.251),
    (40.158, 15.777),
    (40.084, 16.012),
    (40.453, 15.979),
    (40.070, 15.883),
    (41.075, 15.840),
    (39.997, 15.729),
    (40.424, 15.732),
    (40.379, 15.822),
    (40.918, 15.847),
    (40.670, 16.578),
    (41.035, 15.642),
    (40.577, 16.499),
    (40.301, 16.167),
    (40.216, 15.853),
    (40.304, 16.575),
    (41.026, 15.966),
    (40.315, 15.996),
    (40.507, 16.667),
    (40.735, 15.468),
    (40.083, 15.810),
    (40.097, 16.330),
    (40.144, 16.569),
    (40.530, 16.187),
    (40.764, 16.034),
    (40.912, 15.952),
    (40.361, 15.741),
    (40.843, 15.413),
    (40.642, 15.639),
    (40.757, 15.852),
    (40.488, 16.077),
    (40.578, 15.789),
    (40.363, 16.654),
    (40.197, 16.668),
    (40.493, 16.562),
    (40.659, 15.807),
    (40.987, 15.707),
    (40.855, 15.497),
    (40.924, 15.616),
    (40.898, 15.728),
    (40.082, 15.736),
    (40.228, 16.209),
    (39.932, 16.055),
    (40.181, 16.557),
    (40.702, 15.691),
    (40.873, 15.541),
    (40.543, 16.319),
    (40.672, 16.069),
    (40.202, 16.076),
    (40.043, 16.281),
    (40.814, 15.593),
    (40.110, 16.389),
    (40.245, 16.052),
    (40.471, 16.282),
    (40.019, 16.345),
    (40.011, 16.171),
    (40.543, 15.565),
    (40.250, 16.311),
    (40.229, 15.911),
    (40.489, 15.694),
    (40.543, 15.635),
    (40.589, 15.585),
    (40.262, 16.708),
    (40.157, 16.310),
    (40.243, 15.961),
    (40.377, 16.300),
    (40.127, 16.150),
    (39.961, 16.279),
    (40.576, 15.686),
    (40.705, 16.041),
    (40.319, 15.778),
    (40.021, 15.776),
    (40.645, 16.149),
    (40.566, 15.983),
    (40.255, 16.487),
    (40.672, 15.922),
    (40.158, 16.450),
    (40.983, 15.838),
    (40.610, 15.522),
    (39.974, 16.108),
    (40.355, 15.905),
];

/// Kilometres between the middles of two municipalities; nothing where one of them is not in the region.
pub fn kilometres_between(one: &str, other: &str) -> Option<f64> {
    Some(kilometres(position(one)?, position(other)?))
}

/// The municipalities whose middle is at most so many kilometres from this one's, itself among them, the nearest first;
/// none where it is not in the region.
pub fn municipalities_within(name: &str, kilometres_at_most: f64) -> Vec<&'static str> {
    let Some(here) = position(name) else { return Vec::new() };
    let mut near: Vec<_> = MUNICIPALITIES
        .iter()
        .zip(POSITIONS)
        .map(|(name, there)| (kilometres(here, there), *name))
        .filter(|(far, _)| *far <= kilometres_at_most)
        .collect();
    near.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    near.into_iter().map(|(_, name)| name).collect()
}

/// The municipality whose middle is nearest to a position, in degrees.
pub fn nearest_municipality(latitude: f64, longitude: f64) -> &'static str {
    let far = |there: &(f64, f64)| kilometres((latitude, longitude), *there);
    let mut nearest = (MUNICIPALITIES[0], far(&POSITIONS[0]));
    for (name, there) in MUNICIPALITIES.iter().zip(&POSITIONS) {
        if far(there) < nearest.1 {
            nearest = (name, far(there));
        }
    }
    nearest.0
}

fn position(name: &str) -> Option<(f64, f64)> {
    MUNICIPALITIES.iter().position(|known| *known == name).map(|at| POSITIONS[at])
}

/// Over the plane that touches the earth between the two: in a region, less than a hundredth wrong.
fn kilometres(one: (f64, f64), other: (f64, f64)) -> f64 {
    let middle = f64::midpoint(one.0, other.0).to_radians();
    let east = (one.1 - other.1).to_radians() * middle.cos();
    let north = (one.0 - other.0).to_radians();
    EARTH_RADIUS_KM * east.hypot(north)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_a_map() {
        // By the coordinates that the region's own lists give of the two towns' territories: about 65 km.
        let far = kilometres_between("Potenza", "Matera").unwrap();
        assert!((64.0..67.0).contains(&far), "{far}");
        assert_eq!(kilometres_between("Potenza", "Potenza"), Some(0.0));
        assert_eq!(kilometres_between("Potenza", "Bari"), None);
    }

    #[test]
    fn what_is_near_begins_with_the_place_itself() {
        let near = municipalities_within("Matera", 25.0);
        assert_eq!(near[0], "Matera");
        assert!(near.contains(&"Montescaglioso") && !near.contains(&"Potenza"), "{near:?}");
        assert_eq!(municipalities_within("Matera", 500.0).len(), MUNICIPALITIES.len());
        assert_eq!(municipalities_within("Altamura", 25.0), Vec::<&str>::new());
    }

    #[test]
    fn each_middle_is_nearest_to_itself() {
        for (name, (latitude, longitude)) in MUNICIPALITIES.iter().zip(POSITIONS) {
            assert_eq!(nearest_municipality(latitude, longitude), *name);
        }
    }
}
