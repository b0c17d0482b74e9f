//! The spaces of a centre summed up by kind: how many there are, for how many people, with what.

use contract::network::{Space, SpaceFeature, SpaceKind};

/// The spaces of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindSum {
    /// The kind.
    pub kind: SpaceKind,
    /// How many there are, at least one.
    pub count: usize,
    /// For how many people altogether.
    pub places: u32,
    /// How many of them have each feature, in the order of the filters; none that nobody has.
    pub features: Vec<(SpaceFeature, usize)>,
}

/// The kinds that the centre has, in the order that lists show.
pub fn by_kind(spaces: &[Space]) -> Vec<KindSum> {
    let sum = |kind: SpaceKind| {
        let of_kind: Vec<&Space> = spaces.iter().filter(|space| space.kind == kind).collect();
        let with = |feature: SpaceFeature| {
            let count = of_kind.iter().filter(|space| space.features.contains(&feature)).count();
            (count > 0).then_some((feature, count))
        };
        (!of_kind.is_empty()).then(|| KindSum {
            kind,
            count: of_kind.len(),
            places: of_kind.iter().map(|space| u32::from(space.places)).sum(),
            features: SpaceFeature::ALL.into_iter().filter_map(with).collect(),
        })
    };
    SpaceKind::ALL.into_iter().filter_map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::ids::SpaceId;
    use contract::network::PlanRect;
    use uuid::Uuid;

    fn space(kind: SpaceKind, places: u16, features: &[SpaceFeature]) -> Space {
        let rect = PlanRect::default();
        Space { id: SpaceId(Uuid::nil()), kind, label: "A1".into(), places, features: features.to_vec(), rect }
    }

    #[test]
    fn kinds_come_in_order_with_what_they_have() {
        let spaces = [
            space(SpaceKind::Room, 8, &[SpaceFeature::Screen]),
            space(SpaceKind::Desk, 1, &[SpaceFeature::Quiet, SpaceFeature::Power]),
            space(SpaceKind::Desk, 1, &[SpaceFeature::Power]),
        ];
        let sums = by_kind(&spaces);
        assert_eq!(sums.len(), 2);
        assert_eq!((sums[0].kind, sums[0].count, sums[0].places), (SpaceKind::Desk, 2, 2));
        assert_eq!(sums[0].features, [(SpaceFeature::Power, 2), (SpaceFeature::Quiet, 1)]);
        assert_eq!((sums[1].kind, sums[1].places), (SpaceKind::Room, 8));
    }

    #[test]
    fn a_centre_without_spaces_has_no_kinds() {
        assert!(by_kind(&[]).is_empty());
    }
}
