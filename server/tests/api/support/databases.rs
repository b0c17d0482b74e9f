//! A fresh database for each test: a file on SQLite, a copy of a prepared one on PostgreSQL.

use futures_util::FutureExt;
use portalavoro_server::store::Store;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::panic::{AssertUnwindSafe, resume_unwind};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::TestApp;

/// The address of a PostgreSQL where databases may be made and dropped.
const POSTGRES: &str = "PORTALAVORO_TEST_POSTGRES";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// A database that only one test uses.
pub struct Fresh {
    pub url: String,
    name: String,
    kind: Kind,
}

/// Runs a scenario against a server with a fresh database, and clears up whatever the outcome.
pub async fn run<F: AsyncFnOnce(TestApp)>(kind: Kind, scenario: F) {
    let folder = tempfile::tempdir().unwrap();
    let fresh = Fresh::make(kind, folder.path()).await;
    let app = TestApp::start(&fresh.url, folder.path()).await;
    let (state, stopping) = (app.state.clone(), app.state.stopping.clone());
    let outcome = AssertUnwindSafe(scenario(app)).catch_unwind().await;
    stopping.cancel();
    state.store.read().clone().close().await.unwrap();
    fresh.drop().await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

impl Fresh {
    async fn make(kind: Kind, folder: &std::path::Path) -> Self {
        let name = format!("portalavoro_test_{}", Uuid::now_v7().simple());
        let url = match kind {
            Kind::Sqlite => format!("sqlite://{}", folder.join("test.db").display()),
            Kind::Postgres => {
                let template = template().await;
                execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
                url_of(&name)
            }
        };
        Self { url, name, kind }
    }

    async fn drop(self) {
        if self.kind == Kind::Postgres {
            execute(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
        }
    }
}

/// A database with every table and no row, made once by this process and copied for each test.
async fn template() -> &'static str {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            drop_what_dead_runs_left().await;
            let name = format!("portalavoro_template_{}", std::process::id());
            execute(&format!("DROP DATABASE IF EXISTS {name}")).await;
            execute(&format!("CREATE DATABASE {name}")).await;
            let store = Store::open(&url_of(&name)).await.unwrap();
            store.read().clone().close().await.unwrap();
            name
        })
        .await
}

async fn drop_what_dead_runs_left() {
    let connection = administrator().await;
    let rows = connection
        .query_all_raw(sea_orm::Statement::from_string(
            sea_orm::DbBackend::Postgres,
            "SELECT datname FROM pg_database WHERE datname LIKE 'portalavoro_template_%'",
        ))
        .await
        .unwrap();
    for row in rows {
        let name: String = row.try_get("", "datname").unwrap();
        let process = name.trim_start_matches("portalavoro_template_");
        if !std::path::Path::new("/proc").join(process).exists() {
            connection.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.unwrap();
        }
    }
    connection.close().await.unwrap();
}

async fn execute(sql: &str) {
    let connection = administrator().await;
    connection.execute_unprepared(sql).await.unwrap();
    connection.close().await.unwrap();
}

async fn administrator() -> DatabaseConnection {
    open(&postgres()).await
}

/// A single connection, beside the server's.
pub async fn open(url: &str) -> DatabaseConnection {
    let mut options = sea_orm::ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap_or_else(|error| panic!("{url} does not answer: {error}"))
}

fn url_of(name: &str) -> String {
    let (server, _) = postgres_server();
    format!("{server}/{name}")
}

fn postgres() -> String {
    let (server, base) = postgres_server();
    format!("{server}/{base}")
}

/// The server's address and the database to connect to first.
fn postgres_server() -> (String, String) {
    let url = std::env::var(POSTGRES).unwrap_or_else(|_| {
        panic!("set {POSTGRES} to a PostgreSQL where databases may be made, such as postgres://postgres@127.0.0.1:5432/postgres")
    });
    let (scheme, rest) = url.split_once("://").expect("an address with ://");
    match rest.split_once('/') {
        Some((place, base)) if !base.is_empty() => (format!("{scheme}://{place}"), base.to_owned()),
        _ => (format!("{scheme}://{}", rest.trim_end_matches('/')), "postgres".to_owned()),
    }
}
