//! `PUT /centres/{centre}/floor`

use axum::Json;
use axum::extract::State;
use contract::ids::{CentreId, SpaceId};
use contract::network::{Centre, EditFloor, EditSpace, Provenance};
use contract::problem::{Code, FieldError};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::check_in_codes::new_code;
use super::editing::{Columns, edit};
use super::entities::space;
use super::known_centre::KnownCentre;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::{JsonBody, PathOf};
use crate::features::{bookings, group_sessions};
use crate::identity::SignedIn;
use crate::random::Random;
use crate::state::AppState;
use crate::store::text_columns::{json, word};

/// Changes the floor plan and the spaces on it. A space that is left out is closed; one that somebody still holds
/// cannot be closed and cannot become another kind (`space_in_use`). Nor does a room come to hold fewer people than a
/// group session planned in it has places (`fewer_places_than_planned`): its places are changed first.
#[utoipa::path(
    put,
    path = "/centres/{centre}/floor",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    request_body = EditFloor,
    responses((status = 200, description = "The centre as it is now.", body = Centre), Problems)
)]
pub async fn edit_floor(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
    JsonBody(body): JsonBody<EditFloor>,
) -> ApiResult<Json<Centre>> {
    body.check()?;
    let columns = Columns {
        floor_plan: Set(json(&body.floor_plan)?),
        spaces_provenance: Set(word(&Provenance::Confirmed)?),
        ..Default::default()
    };
    let now = state.clock.now();
    let (state, id, body) = (&state, &centre, &body);
    edit(state, &actor, id, body.version, columns, |transaction, known| async move {
        let given_up = given_up(&known, &body.spaces);
        if bookings::any_held(&*transaction, &given_up, now).await? {
            return Err(Code::SpaceInUse.into());
        }
        let larger = group_sessions::larger_than(&*transaction, &shrunk(&known, &body.spaces), now).await?;
        if !larger.is_empty() {
            return Err(ApiError::with_group_sessions(Code::FewerPlacesThanPlanned, larger));
        }
        write_spaces(&transaction, state.random.as_ref(), id, &body.spaces).await
    })
    .await
}

/// The spaces that would no longer be what somebody may have booked.
fn given_up(known: &KnownCentre, edited: &[EditSpace]) -> Vec<SpaceId> {
    let stays = |id, kind| edited.iter().any(|space| space.id == id && space.kind == kind);
    known.spaces.iter().filter(|space| !stays(space.id, space.kind)).map(|space| space.id).collect()
}

/// The spaces that would hold fewer people than now, and how many.
fn shrunk(known: &KnownCentre, edited: &[EditSpace]) -> Vec<(SpaceId, u16)> {
    let holds_less = |edit: &&EditSpace| known.space(edit.id).is_some_and(|space| edit.places < space.places);
    edited.iter().filter(holds_less).map(|edit| (edit.id, edit.places)).collect()
}

/// Writes the spaces as they are edited and closes the others.
pub async fn write_spaces(
    transaction: &DatabaseTransaction,
    random: &dyn Random,
    centre: &CentreId,
    edited: &[EditSpace],
) -> ApiResult<()> {
    let ids: Vec<Uuid> = edited.iter().map(|space| space.id.0).collect();
    let known = space::Entity::find().filter(space::Column::Id.is_in(ids.clone())).all(transaction).await?;
    let foreign = known.iter().filter(|row| row.centre != centre.as_str());
    let foreign: Vec<_> = foreign.filter_map(|row| edited.iter().position(|space| space.id.0 == row.id)).collect();
    if !foreign.is_empty() {
        let field = |index| FieldError::new(&format!("spaces.{index}.id"), Code::Repeated);
        return Err(foreign.into_iter().map(field).collect::<Vec<_>>().into());
    }
    let closed = space::ActiveModel { active: Set(false), ..Default::default() };
    space::Entity::update_many()
        .set(closed)
        .filter(space::Column::Centre.eq(centre.as_str()))
        .filter(space::Column::Id.is_not_in(ids))
        .exec(transaction)
        .await?;
    for edit in edited {
        match known.iter().find(|row| row.id == edit.id.0) {
            Some(row) => {
                let row = columns(centre, edit, row.check_in_code.clone())?;
                space::Entity::update(row).exec(transaction).await?;
            }
            None => {
                let row = columns(centre, edit, new_code(random)?)?;
                space::Entity::insert(row).exec_without_returning(transaction).await?;
            }
        }
    }
    Ok(())
}

fn columns(centre: &CentreId, edit: &EditSpace, check_in_code: String) -> ApiResult<space::ActiveModel> {
    Ok(space::ActiveModel {
        id: Set(edit.id.0),
        centre: Set(centre.as_str().to_owned()),
        kind: Set(word(&edit.kind)?),
        label: Set(edit.label.trim().to_owned()),
        places: Set(i32::from(edit.places)),
        features: Set(json(&edit.features)?),
        rect: Set(json(&edit.rect)?),
        check_in_code: Set(check_in_code),
        active: Set(true),
    })
}
