//! What everything is compared with: a handler that runs one prepared query and answers what it read. No middleware, no rules.

use axum::Router;
use axum::http::header;
use axum::routing::get;
use portalavoro_server::store::Store;
use sea_orm::DbBackend;
use sea_orm::sqlx::query_scalar;

/// The twenty newest postings, as they are stored.
const NEWEST: &str = "SELECT posting.published FROM found_posting JOIN posting ON posting.id = found_posting.posting \
     ORDER BY found_posting.number DESC LIMIT 20";

/// The handler, at `/`.
pub fn router(store: &Store) -> Router {
    let connection = store.read();
    let answer = |rows: Vec<String>| ([(header::CONTENT_TYPE, "application/json")], format!("[{}]", rows.join(",")));
    match store.backend() {
        DbBackend::Sqlite => {
            let pool = connection.get_sqlite_connection_pool().clone();
            Router::new().route(
                "/",
                get(async move || answer(query_scalar(NEWEST).fetch_all(&pool).await.expect("the query runs"))),
            )
        }
        _ => {
            let pool = connection.get_postgres_connection_pool().clone();
            Router::new().route(
                "/",
                get(async move || answer(query_scalar(NEWEST).fetch_all(&pool).await.expect("the query runs"))),
            )
        }
    }
}
