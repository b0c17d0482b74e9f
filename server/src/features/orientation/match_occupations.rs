//! `POST /occupations/matches`: which occupations are near to six totals.

use axum::Json;
use axum::extract::State;
use contract::orientation::{
    InterestProfile, MOST_MATCHES, Match, MatchOccupations, NearOccupation, OccupationMatches,
};
use contract::orientation::{Named, rank_named};

use super::catalogue::{self, Catalogue};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::state::AppState;

/// Compares totals with every occupation.
///
/// The same totals and filter give the same answer, as long as nobody imports another catalogue. It is the comparison
/// that the app makes on the device over the occupations that it carries. Nothing is kept and nothing is logged.
#[utoipa::path(
    post,
    path = "/occupations/matches",
    tag = "orientation",
    request_body = MatchOccupations,
    responses((status = 200, description = "The nearest occupations.", body = OccupationMatches), Problems)
)]
pub async fn match_occupations(
    State(state): State<AppState>,
    JsonBody(request): JsonBody<MatchOccupations>,
) -> ApiResult<Json<OccupationMatches>> {
    request.check()?;
    let catalogue = catalogue::current(&state).await?;
    let profile = request.totals.profile();
    let wanted = catalogue.all().filter(|one| request.filter.admits_traits(one.traits.as_ref()));
    let wanted: Vec<Named<'_>> = wanted.filter_map(catalogue::named).collect();
    let compared = wanted.len();
    let ranked = match profile {
        InterestProfile::Flat => Vec::new(),
        InterestProfile::Distinct => rank_named(&request.totals, wanted),
    };
    let matches = ranked.into_iter().take(MOST_MATCHES).filter_map(|found| told(&catalogue, found)).collect();
    Ok(Json(OccupationMatches { source: catalogue.source, profile, compared, matches }))
}

fn told(catalogue: &Catalogue, found: Match) -> Option<NearOccupation> {
    let occupation = catalogue.get(&found.occupation)?.clone();
    Some(NearOccupation { occupation, correlation: found.correlation, shared: found.shared })
}
