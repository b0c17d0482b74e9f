//! Figures for Prometheus: requests by route and status, their durations, and what rooms count.

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;

use crate::state::AppState;

/// Upper bounds of the duration buckets, in seconds.
const DURATION_BOUNDS: [f64; 9] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.0, 10.0];

/// The media type of the Prometheus text format.
const TEXT_FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The figures counted so far in this process.
#[derive(Clone)]
pub struct Metrics(Option<PrometheusHandle>);

impl Metrics {
    /// The process's figures; counting starts with the first call.
    pub fn of_process() -> Self {
        static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
        Self(HANDLE.get_or_init(start_counting).clone())
    }

    /// Frees what has been summed up; called now and then.
    pub fn tidy(&self) {
        if let Some(handle) = &self.0 {
            handle.run_upkeep();
        }
    }
}

fn start_counting() -> Option<PrometheusHandle> {
    let builder = PrometheusBuilder::new().set_buckets(&DURATION_BOUNDS).ok()?;
    let handle = builder.install_recorder().ok()?;
    metrics::describe_counter!("http_requests_total", "Requests by method, route template and status.");
    metrics::describe_histogram!("http_request_duration_seconds", "Time until the answer began, by route template.");
    Some(handle)
}

/// `GET /metrics`
pub async fn show(State(state): State<AppState>) -> impl IntoResponse {
    let text = state.metrics.0.as_ref().map(PrometheusHandle::render).unwrap_or_default();
    ([(header::CONTENT_TYPE, TEXT_FORMAT), (header::CACHE_CONTROL, "no-store")], text)
}
