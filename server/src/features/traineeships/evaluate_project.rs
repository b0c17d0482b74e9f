//! `POST /traineeships/evaluations`: what the rules say of a project.

use axum::Json;
use contract::traineeships::{EvaluateProject, Evaluation, evaluate};

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;

/// Says what the rules of a region say of a project.
///
/// It can be done when nothing `blocks`. The same project and context have the same answer until the rules change; it is what
/// the app works out on the device. A POST, so that nothing of it stands in an address; nothing is kept and nothing is logged.
#[utoipa::path(
    post,
    path = "/traineeships/evaluations",
    tag = "traineeships",
    request_body = EvaluateProject,
    responses((status = 200, description = "What the rules say.", body = Evaluation), Problems)
)]
pub async fn evaluate_project(JsonBody(request): JsonBody<EvaluateProject>) -> ApiResult<Json<Evaluation>> {
    request.check()?;
    Ok(Json(Evaluation { findings: evaluate(&request.project, &request.context) }))
}
