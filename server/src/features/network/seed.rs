//! Fills the network when the server starts: the real places always, believable hours and spaces only for a trial.

use contract::bookings::BookingRules;
use contract::ids::CentreId;
use contract::network::{AccessFeature, FloorPlan, Provenance, WeekHours};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::demonstration::{Demonstration, demonstrations};
use super::edit_floor::write_spaces;
use super::entities::centre;
use super::places::{PLACES, Place};
use crate::error::{ApiError, ApiResult};
use crate::random::Random;
use crate::state::AppState;
use crate::store::text_columns::{json, word};

/// The zone of every centre in Italy.
const ZONE: &str = "Europe/Rome";

/// Adds the places that are not there yet. What operators entered stays.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    state
        .store
        .write(|transaction| async move {
            for (position, place) in (0..).zip(&PLACES) {
                let or_nothing = OnConflict::column(centre::Column::Id).do_nothing().to_owned();
                let row = centre_row(place, position)?;
                centre::Entity::insert(row).on_conflict(or_nothing).exec_without_returning(&*transaction).await?;
            }
            Ok::<_, ApiError>(())
        })
        .await?;
    state.rooms.centres.forget();
    Ok(())
}

/// Gives hours and spaces that are made up to each centre that has none. What operators entered stays.
pub async fn seed_demonstration(state: &AppState) -> ApiResult<()> {
    let unknown = &word(&Provenance::ToConfirm)?;
    state
        .store
        .write(|transaction| async move {
            for demonstration in demonstrations() {
                let row = centre::Entity::find_by_id(demonstration.centre).one(&*transaction).await?;
                let Some(row) = row else { continue };
                if row.hours_provenance == *unknown {
                    write_hours(&transaction, &demonstration).await?;
                }
                if row.spaces_provenance == *unknown {
                    write_floor(&transaction, state.random.as_ref(), &demonstration).await?;
                }
            }
            Ok::<_, ApiError>(())
        })
        .await?;
    state.rooms.centres.forget();
    Ok(())
}

fn centre_row(place: &Place, position: i32) -> ApiResult<centre::ActiveModel> {
    let unknown = word(&Provenance::ToConfirm)?;
    Ok(centre::ActiveModel {
        id: Set(place.id.to_owned()),
        position: Set(position),
        kind: Set(word(&place.kind)?),
        name: Set(place.name.to_owned()),
        municipality: Set(place.municipality.to_owned()),
        province: Set(word(&place.province)?),
        latitude: Set(place.position.latitude),
        longitude: Set(place.position.longitude),
        listed: Set(word(&place.listed)?),
        source: Set(place.source.to_owned()),
        address: Set(place.address.map(str::to_owned)),
        phone: Set(None),
        email: Set(None),
        services: Set(json(&place.services())?),
        access: Set(json(&Vec::<AccessFeature>::new())?),
        zone: Set(ZONE.to_owned()),
        hours: Set(json(&WeekHours::default())?),
        hours_provenance: Set(unknown.clone()),
        spaces_provenance: Set(unknown),
        floor_plan: Set(json(&FloorPlan::default())?),
        rules: Set(json(&BookingRules::default())?),
        version: Set(1),
    })
}

async fn write_hours(transaction: &DatabaseTransaction, demonstration: &Demonstration) -> ApiResult<()> {
    let columns = centre::ActiveModel {
        hours: Set(json(&demonstration.hours)?),
        hours_provenance: Set(word(&Provenance::Demonstration)?),
        ..Default::default()
    };
    write_columns(transaction, demonstration.centre, columns).await
}

async fn write_floor(
    transaction: &DatabaseTransaction,
    random: &dyn Random,
    demonstration: &Demonstration,
) -> ApiResult<()> {
    let columns = centre::ActiveModel {
        floor_plan: Set(json(&demonstration.floor_plan)?),
        spaces_provenance: Set(word(&Provenance::Demonstration)?),
        ..Default::default()
    };
    write_columns(transaction, demonstration.centre, columns).await?;
    let centre: CentreId = demonstration.centre.parse().map_err(|_| ApiError::Stored("centre.id"))?;
    write_spaces(transaction, random, &centre, &demonstration.spaces).await
}

async fn write_columns(transaction: &DatabaseTransaction, centre: &str, columns: centre::ActiveModel) -> ApiResult<()> {
    let of_centre = centre::Column::Id.eq(centre);
    let grown = Expr::col(centre::Column::Version).add(1);
    centre::Entity::update_many()
        .set(columns)
        .col_expr(centre::Column::Version, grown)
        .filter(of_centre)
        .exec(transaction)
        .await?;
    Ok(())
}
