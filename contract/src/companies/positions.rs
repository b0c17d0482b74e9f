//! Where the municipalities lie, and how far one is from another. A phone that knows its position finds the nearest
//! municipality by itself, and only that leaves it.

use super::municipalities::MUNICIPALITIES;

/// The middle of the earth's surface to its centre, in kilometres.
const EARTH_RADIUS_KM: f64 = 6_371.0;

/// Latitude and longitude of the middle of each municipality's territory, in thousandths of a degree
/// (WGS 84), in the order of [`MUNICIPALITIES`]. It is not where an office stands.
///
/// Source: worked out from ISTAT's boundaries, by way of openpolis/geojson-italy (CC BY).
const POSITIONS: [(u16, u16); 131] = [
    (40519, 15793),
    (40491, 16151),
    (40802, 15948),
    (40602, 16036),
    (40305, 16253),
    (40530, 15916),
    (40303, 16070),
    (40877, 15627),
    (40770, 15757),
    (40661, 15528),
    (40895, 16031),
    (40695, 15598),
    (40951, 15698),
    (40749, 15600),
    (40409, 16762),
    (40480, 15609),
    (40602, 15921),
    (40581, 16181),
    (40448, 15861),
    (40152, 16151),
    (40566, 16087),
    (40726, 15923),
    (40134, 16073),
    (40793, 15432),
    (40013, 16012),
    (40026, 15962),
    (40531, 16023),
    (40163, 15974),
    (40182, 16174),
    (40038, 16374),
    (40091, 16205),
    (40418, 16159),
    (40206, 16407),
    (40399, 16036),
    (40370, 16431),
    (40077, 16096),
    (40075, 16155),
    (40478, 16429),
    (40830, 15734),
    (40857, 15855),
    (40051, 16220),
    (40291, 16134),
    (40550, 16247),
    (40848, 16119),
    (40919, 15748),
    (40384, 16156),
    (40626, 16280),
    (40633, 16377),
    (40294, 15880),
    (40358, 16109),
    (40746, 16251),
    (40158, 15777),
    (40084, 16012),
    (40453, 15979),
    (40070, 15883),
    (41075, 15840),
    (39997, 15729),
    (40424, 15732),
    (40379, 15822),
    (40918, 15847),
    (40670, 16578),
    (41035, 15642),
    (40577, 16499),
    (40301, 16167),
    (40216, 15853),
    (40304, 16575),
    (41026, 15966),
    (40315, 15996),
    (40507, 16667),
    (40735, 15468),
    (40083, 15810),
    (40097, 16330),
    (40144, 16569),
    (40530, 16187),
    (40764, 16034),
    (40912, 15952),
    (40361, 15741),
    (40843, 15413),
    (40642, 15639),
    (40757, 15852),
    (40488, 16077),
    (40578, 15789),
    (40363, 16654),
    (40197, 16668),
    (40493, 16562),
    (40659, 15807),
    (40987, 15707),
    (40855, 15497),
    (40924, 15616),
    (40898, 15728),
    (40082, 15736),
    (40228, 16209),
    (39932, 16055),
    (40181, 16557),
    (40702, 15691),
    (40873, 15541),
    (40543, 16319),
    (40672, 16069),
    (40202, 16076),
    (40043, 16281),
    (40814, 15593),
    (40110, 16389),
    (40245, 16052),
    (40471, 16282),
    (40019, 16345),
    (40011, 16171),
    (40543, 15565),
    (40250, 16311),
    (40229, 15911),
    (40489, 15694),
    (40543, 15635),
    (40589, 15585),
    (40262, 16708),
    (40157, 16310),
    (40243, 15961),
    (40377, 16300),
    (40127, 16150),
    (39961, 16279),
    (40576, 15686),
    (40705, 16041),
    (40319, 15778),
    (40021, 15776),
    (40645, 16149),
    (40566, 15983),
    (40255, 16487),
    (40672, 15922),
    (40158, 16450),
    (40983, 15838),
    (40610, 15522),
    (39974, 16108),
    (40355, 15905),
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
        .map(|(name, there)| (kilometres(here, degrees(there)), *name))
        .filter(|(far, _)| *far <= kilometres_at_most)
        .collect();
    near.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    near.into_iter().map(|(_, name)| name).collect()
}

/// The municipality whose middle is nearest to a position, in degrees.
pub fn nearest_municipality(latitude: f64, longitude: f64) -> &'static str {
    let far = |there: &(u16, u16)| kilometres((latitude, longitude), degrees(*there));
    let mut nearest = (MUNICIPALITIES[0], far(&POSITIONS[0]));
    for (name, there) in MUNICIPALITIES.iter().zip(&POSITIONS) {
        if far(there) < nearest.1 {
            nearest = (name, far(there));
        }
    }
    nearest.0
}

fn position(name: &str) -> Option<(f64, f64)> {
    MUNICIPALITIES.iter().position(|known| *known == name).map(|at| degrees(POSITIONS[at]))
}

fn degrees((latitude, longitude): (u16, u16)) -> (f64, f64) {
    (f64::from(latitude) / 1_000.0, f64::from(longitude) / 1_000.0)
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
        // 0.771 degrees of longitude on the parallel of 40.66, where a degree is 84.3 km: 65.0 km.
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
        for (name, (latitude, longitude)) in MUNICIPALITIES.iter().zip(POSITIONS.map(degrees)) {
            assert_eq!(nearest_municipality(latitude, longitude), *name);
        }
    }
}
