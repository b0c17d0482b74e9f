//! Connecting to either database, with the settings that the invariants rely on.

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{ConnectOptions as _, Connection, Error as SqlxError, PgConnection};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbBackend};
use sea_orm_migration::MigratorTrait;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// How long a request waits for a free connection, and SQLite for another process's lock.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections of the pool. SQLite has one writer whatever the number; readers do not wait for it (WAL).
const POOL_SIZE: u32 = 12;

/// How much of its file each connection to SQLite keeps at hand, in KiB with a minus: what searches read again and
/// again. SQLite's own default is 2 MB, with which a search for a word reads many pages twice.
const SQLITE_CACHE: &str = "-16000";

/// How PostgreSQL plans. Every question is short: what is asked decides how it is best answered, so each is planned with its values,
/// and neither other processes nor compiled code are worth their start.
const FOR_SHORT_QUERIES: [(&str, &str); 3] =
    [("plan_cache_mode", "force_custom_plan"), ("max_parallel_workers_per_gather", "0"), ("jit", "off")];

/// The database and the order in which writers take their turn.
#[derive(Clone)]
pub struct Store {
    pub(super) connection: DatabaseConnection,
    /// One permit on SQLite: writers queue here, first come first served, instead of polling the file's lock.
    pub(super) writers: Option<Arc<Semaphore>>,
}

/// Why the database cannot be used. The address is written without its password.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The address begins with neither `sqlite://` nor `postgres://`.
    #[error("the database address must begin with sqlite:// or postgres://")]
    UnknownKind,
    /// Each connection would have a database of its own.
    #[error("a database in memory does not hold what several connections share: name a file")]
    InMemory,
    /// The folder of the SQLite file cannot be made.
    #[error("cannot create the folder {folder} for the database: {reason}")]
    Folder {
        /// The folder.
        folder: String,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The database does not answer, or refuses.
    #[error("cannot reach the database {address}: {reason}")]
    Unreachable {
        /// Where it should be.
        address: String,
        /// What the driver says, on one line.
        reason: String,
    },
    /// A migration failed.
    #[error("cannot prepare the tables of the database {address}: {reason}")]
    Migration {
        /// Where it is.
        address: String,
        /// What the driver says, on one line.
        reason: String,
    },
}

impl Store {
    /// Connects and brings the tables up to date.
    pub async fn open(url: &str) -> Result<Self, ConnectError> {
        let store = Self::connect(url).await?;
        super::migrations::Migrator::up(&store.connection, None)
            .await
            .map_err(|error| ConnectError::Migration { address: without_password(url), reason: on_one_line(&error) })?;
        Ok(store)
    }

    /// Connects to tables that are already there.
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).connect_timeout(PATIENCE).acquire_timeout(PATIENCE);
        options.max_connections(POOL_SIZE).test_before_acquire(true);
        let on_sqlite = url.starts_with("sqlite://");
        if on_sqlite && (url.contains(":memory:") || url.contains("mode=memory")) {
            return Err(ConnectError::InMemory);
        }
        if on_sqlite {
            create_folder_of(url)?;
            options.map_sqlx_sqlite_opts(with_our_settings);
        } else if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(ConnectError::UnknownKind);
        } else {
            options.map_sqlx_postgres_opts(|postgres| postgres.options(FOR_SHORT_QUERIES));
        }
        let knocked = if on_sqlite { knock_on_file(url).await } else { knock_on_server(url).await };
        knocked.map_err(|reason| ConnectError::Unreachable { address: without_password(url), reason })?;
        let connection = Database::connect(options).await.map_err(|error| ConnectError::Unreachable {
            address: without_password(url),
            reason: on_one_line(&error),
        })?;
        let writers = on_sqlite.then(|| Arc::new(Semaphore::new(1)));
        Ok(Self { connection, writers })
    }

    /// The connection for reads outside a transaction.
    pub fn read(&self) -> &DatabaseConnection {
        &self.connection
    }

    /// Whether the database answers within two seconds.
    pub async fn is_reachable(&self) -> bool {
        let answer = tokio::time::timeout(Duration::from_secs(2), self.connection.ping()).await;
        matches!(answer, Ok(Ok(())))
    }

    /// Which of the two databases this is.
    pub fn backend(&self) -> DbBackend {
        self.connection.get_database_backend()
    }
}

fn with_our_settings(sqlite: SqliteConnectOptions) -> SqliteConnectOptions {
    sqlite
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL: what was answered survives a power cut, not only a killed process.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("cache_size", SQLITE_CACHE)
        .optimize_on_close(true, None)
}

/// Opens the file once and closes it. A pool would only say that its patience has ended, not that the file is locked.
async fn knock_on_file(url: &str) -> Result<(), String> {
    let options: SqliteConnectOptions = url.parse().map_err(|error: SqlxError| on_one_line(&error))?;
    let connection = with_our_settings(options).connect().await.map_err(|error| on_one_line(&error))?;
    connection.close().await.map_err(|error| on_one_line(&error))
}

/// Connects once and hangs up. A pool would try again until its patience ends, and then no longer say why it failed.
async fn knock_on_server(url: &str) -> Result<(), String> {
    match tokio::time::timeout(PATIENCE, PgConnection::connect(url)).await {
        Ok(Ok(connection)) => connection.close().await.map_err(|error| on_one_line(&error)),
        Ok(Err(error)) => Err(on_one_line(&error)),
        Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
    }
}

/// `postgres://name:secret@host/base` without the secret.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return "(unreadable address)".to_owned() };
    match rest.rsplit_once('@') {
        Some((user, place)) => {
            let name = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{name}@{place}")
        }
        None => url.to_owned(),
    }
}

fn on_one_line(error: &dyn std::error::Error) -> String {
    format!("{error}").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn create_folder_of(url: &str) -> Result<(), ConnectError> {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    let file = PathBuf::from(path.split('?').next().unwrap_or_default());
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !path.starts_with(':') => std::fs::create_dir_all(folder)
            .map_err(|reason| ConnectError::Folder { folder: folder.display().to_string(), reason }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(without_password("postgres://anna:s@cret@db/x"), "postgres://anna@db/x");
        assert_eq!(without_password("sqlite://data/a.db"), "sqlite://data/a.db");
    }
}
