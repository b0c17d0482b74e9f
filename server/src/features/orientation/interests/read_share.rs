//! `GET /me/interests/share`: whether the result can be opened, and who opened it.

use axum::Json;
use axum::extract::State;
use contract::orientation::{InterestsShare, ShareOpening};
use contract::problem::Code;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{codes, must_be_own};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::orientation::entities::{opening, share};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::text_columns::from_word;

/// Tells until when the person's result can be opened, and who opened it when. The code itself is not told again.
///
/// It stays there once the code is too old or was ended, with who opened the result; 404 as long as there was none.
#[utoipa::path(
    get,
    path = "/me/interests/share",
    tag = "orientation",
    responses((status = 200, description = "The share.", body = InterestsShare), Problems)
)]
pub async fn read_share(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Json<InterestsShare>> {
    must_be_own(&actor)?;
    let database = state.store.read();
    let share = share::Entity::find_by_id(actor.person.0).one(database).await?.ok_or(Code::NotFound)?;
    let openings = opening::Entity::find().filter(opening::Column::Person.eq(actor.person.0));
    let openings = openings.order_by_desc(opening::Column::LastAt).order_by_asc(opening::Column::Opener);
    let openings = openings.all(database).await?.into_iter().map(told).collect::<ApiResult<_>>()?;
    let open = codes::is_open(&share, state.clock.now().into());
    Ok(Json(InterestsShare { until: share.until.into(), open, openings }))
}

fn told(row: opening::Model) -> ApiResult<ShareOpening> {
    let centre = row.centre.map(|centre| from_word(&centre, "interests_opening.centre")).transpose()?;
    Ok(ShareOpening {
        name: row.name,
        role: from_word(&row.role, "interests_opening.role")?,
        centre,
        first_at: row.first_at.into(),
        last_at: row.last_at.into(),
    })
}
