//! The whole route table, what stands around every route, and the OpenAPI document made from it.

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router, middleware};
use contract::problem::Code;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::error::{ApiError, PROBLEM_JSON};
use crate::extract::LARGEST_BODY;
use crate::identity::{limits, origin};
use crate::observe::{metrics, requests};
use crate::state::AppState;
use crate::{api_document, app_files, app_generation, content_coding, features, security_headers, status, time_limit};

/// Every route of the API with its description, without state.
fn api() -> (Router<AppState>, OpenApi) {
    let (router, mut document) = OpenApiRouter::with_openapi(api_document::heading())
        .routes(routes!(status::read_status))
        .nest("/api/v1", features::routes())
        .split_for_parts();
    api_document::describe(&mut document);
    (router, document)
}

/// The OpenAPI document.
pub fn document() -> OpenApi {
    api().1
}

/// The server's router.
pub fn router(state: AppState) -> Router {
    let (api, document) = api();
    api.route("/api/v1/openapi.json", get(async move || Json(document)))
        .route("/metrics", get(metrics::show))
        .method_not_allowed_fallback(async || ApiError::from(Code::MethodNotAllowed))
        .fallback(elsewhere)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(compression())
        .layer(middleware::from_fn(content_coding::keep_ours))
        .layer(middleware::from_fn_with_state(state.clone(), origin::refuse_foreign_writes))
        .layer(middleware::from_fn_with_state(state.clone(), app_generation::refuse_old_apps))
        .layer(middleware::from_fn_with_state(state.clone(), limits::guard))
        .layer(middleware::from_fn(time_limit::answer_in_time))
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(middleware::from_fn_with_state(state.clone(), security_headers::add))
        .layer(middleware::from_fn(requests::watch))
        .with_state(state)
}

/// Answers above a few hundred bytes travel compressed, as quickly as that can be done. The app's files are compressed
/// already, and streams of events pass through.
fn compression() -> CompressionLayer {
    CompressionLayer::new().quality(CompressionLevel::Fastest)
}

/// Not in the table: below `/api` nothing is there, anything else is the app's.
async fn elsewhere(State(state): State<AppState>, uri: Uri, request: axum::extract::Request) -> Response {
    if uri.path() == "/api" || uri.path().starts_with("/api/") {
        return ApiError::from(Code::NotFound).into_response();
    }
    app_files::answer(request.method(), uri.path(), request.headers(), state.settings.retire_service_worker)
}

/// The panic's text stays in the log.
fn after_panic(panic: Box<dyn std::any::Any + Send + 'static>) -> Response<axum::body::Body> {
    let text = panic.downcast_ref::<&str>().copied().or(panic.downcast_ref::<String>().map(String::as_str));
    tracing::error!(panic = text.unwrap_or("without text"), "a handler panicked");
    let body = r#"{"type":"about:blank","title":"Internal Server Error","status":500,"code":"internal"}"#;
    (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, PROBLEM_JSON)], body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tower::ServiceExt;

    #[tokio::test]
    async fn a_panic_is_a_problem_and_its_text_stays_inside() {
        let panics = get(async || -> StatusCode { panic!("Anna Rossi's data") });
        let router = Router::<()>::new().route("/", panics).layer(CatchPanicLayer::custom(after_panic));
        let response = router.oneshot(axum::extract::Request::new(axum::body::Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()[header::CONTENT_TYPE], PROBLEM_JSON);
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let problem: contract::problem::Problem = serde_json::from_slice(&body).unwrap();
        assert_eq!((problem.code, problem.status), (Code::Internal, 500));
    }
}
