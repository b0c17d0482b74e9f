//! Reads centres from the database, whole: the row, its closures, its spaces.

use contract::ids::{CentreId, SpaceId};
use contract::network::{Closure, Position, Space, SpaceKind};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::entities::{centre, closure, space};
use super::known_centre::KnownCentre;
use crate::error::{ApiError, ApiResult};
use crate::store::text_columns::{from_json, from_word};

/// One centre, or nothing if there is none of that name.
pub async fn one(connection: &impl ConnectionTrait, id: &CentreId) -> ApiResult<Option<KnownCentre>> {
    let Some(row) = centre::Entity::find_by_id(id.as_str()).one(connection).await? else {
        return Ok(None);
    };
    let of_centre = closure::Column::Centre.eq(id.as_str());
    let closures =
        closure::Entity::find().filter(of_centre).order_by_asc(closure::Column::Date).all(connection).await?;
    let spaces = space::Entity::find().filter(space::Column::Centre.eq(id.as_str())).all(connection).await?;
    known(row, closures, spaces).map(Some)
}

/// Every centre, in the order of lists.
pub async fn all(connection: &impl ConnectionTrait) -> ApiResult<Vec<KnownCentre>> {
    let rows = centre::Entity::find().order_by_asc(centre::Column::Position).all(connection).await?;
    let closures = closure::Entity::find().order_by_asc(closure::Column::Date).all(connection).await?;
    let spaces = space::Entity::find().all(connection).await?;
    rows.into_iter()
        .map(|row| {
            let closures = closures.iter().filter(|closure| closure.centre == row.id).cloned().collect();
            let spaces = spaces.iter().filter(|space| space.centre == row.id).cloned().collect();
            known(row, closures, spaces)
        })
        .collect()
}

fn known(row: centre::Model, closures: Vec<closure::Model>, spaces: Vec<space::Model>) -> ApiResult<KnownCentre> {
    let (mut in_use, mut closed) = (Vec::new(), Vec::new());
    for space in spaces {
        let list = if space.active { &mut in_use } else { &mut closed };
        list.push(known_space(space)?);
    }
    in_use.sort_by(by_kind_and_label);
    Ok(KnownCentre {
        id: row.id.parse().map_err(|_| ApiError::Stored("centre.id"))?,
        kind: from_word(&row.kind, "centre.kind")?,
        name: row.name,
        municipality: row.municipality,
        province: from_word(&row.province, "centre.province")?,
        position: Position { latitude: row.latitude, longitude: row.longitude },
        listed: from_word(&row.listed, "centre.listed")?,
        address: row.address,
        phone: row.phone,
        email: row.email,
        services: from_json(&row.services, "centre.services")?,
        access: from_json(&row.access, "centre.access")?,
        zone: row.zone.parse().map_err(|_| ApiError::Stored("centre.zone"))?,
        hours: from_json(&row.hours, "centre.hours")?,
        hours_provenance: from_word(&row.hours_provenance, "centre.hours_provenance")?,
        closures: closures.into_iter().map(|row| Closure { date: row.date, reason: row.reason }).collect(),
        spaces: in_use,
        closed_spaces: closed,
        spaces_provenance: from_word(&row.spaces_provenance, "centre.spaces_provenance")?,
        floor_plan: from_json(&row.floor_plan, "centre.floor_plan")?,
        rules: from_json(&row.rules, "centre.rules")?,
        version: row.version,
    })
}

fn known_space(row: space::Model) -> ApiResult<Space> {
    Ok(Space {
        id: SpaceId(row.id),
        kind: from_word(&row.kind, "space.kind")?,
        label: row.label,
        places: u16::try_from(row.places).map_err(|_| ApiError::Stored("space.places"))?,
        features: from_json(&row.features, "space.features")?,
        rect: from_json(&row.rect, "space.rect")?,
    })
}

/// By kind in the order of lists, then by label as people count: `A2` before `A10`.
fn by_kind_and_label(one: &Space, other: &Space) -> std::cmp::Ordering {
    let place = |kind: SpaceKind| SpaceKind::ALL.iter().position(|listed| *listed == kind);
    let label = |space: &Space| {
        let letters = space.label.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u64 = space.label[letters.len()..].parse().unwrap_or_default();
        (letters.to_lowercase(), number)
    };
    (place(one.kind), label(one)).cmp(&(place(other.kind), label(other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::network::PlanRect;

    fn space(kind: SpaceKind, label: &str) -> Space {
        let id = SpaceId(Uuid::nil());
        Space { id, kind, label: label.to_owned(), places: 1, features: vec![], rect: PlanRect::default() }
    }

    #[test]
    fn labels_are_sorted_as_people_count() {
        let mut spaces = [
            space(SpaceKind::Room, "A1"),
            space(SpaceKind::Desk, "A10"),
            space(SpaceKind::Desk, "b1"),
            space(SpaceKind::Desk, "A2"),
        ];
        spaces.sort_by(by_kind_and_label);
        assert_eq!(spaces.map(|space| space.label), ["A2", "A10", "b1", "A1"]);
    }
}
