//! `POST /traineeships/hosting`: whether a company may host.

use axum::Json;
use contract::traineeships::{HostCheck, HostingAnswer, hosting};

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;

/// Says whether a company may host, how many, for how long, whom, for how much, and what to prepare.
///
/// Each line quotes the rule it stands on, and says whether it was verified. It is what the app works out on the device.
/// Nothing is kept and nothing is logged.
#[utoipa::path(
    post,
    path = "/traineeships/hosting",
    tag = "traineeships",
    request_body = HostCheck,
    responses((status = 200, description = "The answer, line by line.", body = HostingAnswer), Problems)
)]
pub async fn check_hosting(JsonBody(check): JsonBody<HostCheck>) -> ApiResult<Json<HostingAnswer>> {
    check.check()?;
    Ok(Json(hosting(&check)))
}
