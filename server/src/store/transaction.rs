//! The only way to write: a transaction that the database can ask to try again.

use super::Store;
use crate::error::{ApiError, ApiResult};
use sea_orm::sqlx::Error as SqlxError;
use sea_orm::{DatabaseTransaction, DbErr, RuntimeErr, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use std::sync::Arc;
use std::time::Duration;

/// A write transaction. It is handed over whole, so that the work's future has one type and can move between threads;
/// pass it on as `&DatabaseTransaction`, and do not keep it.
pub type Transaction = Arc<DatabaseTransaction>;

/// How often a transaction is tried before its error is given back.
const TRIES: u32 = 8;

impl Store {
    /// Runs `work` in one transaction: commits when it is well, takes everything back when it fails.
    ///
    /// `work` may run more than once, so it must have no effect outside the transaction. It is written
    /// `|transaction| async move { … }` and takes what it needs by reference.
    pub async fn write<T, F, W>(&self, work: F) -> ApiResult<T>
    where
        F: Fn(Transaction) -> W,
        W: Future<Output = ApiResult<T>>,
    {
        let mut attempt = 1;
        loop {
            match self.write_once(&work).await {
                Err(ApiError::Database(error)) if attempt < TRIES && may_work_next_time(&error) => {
                    tracing::debug!(attempt, "the database asks to try the transaction again");
                    tokio::time::sleep(pause(attempt)).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    async fn write_once<T, F, W>(&self, work: &F) -> ApiResult<T>
    where
        F: Fn(Transaction) -> W,
        W: Future<Output = ApiResult<T>>,
    {
        let _turn = match &self.writers {
            Some(writers) => writers.acquire().await.ok(),
            None => None,
        };
        // A deferred BEGIN on SQLite fails with "database is locked" as soon as two readers want to write.
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = Arc::new(self.connection.begin_with_options(options).await?);
        let outcome = work(transaction.clone()).await;
        finish(transaction, outcome).await
    }
}

/// Runs `work` in a savepoint of a transaction: what it wrote is taken back alone when it fails.
pub async fn in_savepoint<T, F, W>(transaction: &DatabaseTransaction, work: F) -> ApiResult<T>
where
    F: FnOnce(Transaction) -> W,
    W: Future<Output = ApiResult<T>>,
{
    let savepoint = Arc::new(transaction.begin().await?);
    let outcome = work(savepoint.clone()).await;
    finish(savepoint, outcome).await
}

/// Commits what went well, takes back what did not.
async fn finish<T>(transaction: Transaction, outcome: ApiResult<T>) -> ApiResult<T> {
    let transaction = Arc::into_inner(transaction);
    match (outcome, transaction) {
        (Ok(value), Some(transaction)) => {
            transaction.commit().await?;
            Ok(value)
        }
        // Work that kept the transaction has not ended; what it wrote is taken back when it lets go.
        (Ok(_), None) => Err(DbErr::Custom("the transaction was kept".to_owned()).into()),
        (Err(error), transaction) => {
            // The first error is the one that says something; a failed rollback ends with the connection.
            if let Some(transaction) = transaction
                && let Err(failed) = transaction.rollback().await
            {
                tracing::warn!(%failed, "a transaction could not be rolled back");
            }
            Err(error)
        }
    }
}

/// Serialization failure and deadlock on PostgreSQL, a lock of another process on SQLite; and, on either, a key that somebody
/// else wrote since this transaction looked: the next one sees it, and refuses in the words of its room.
fn may_work_next_time(error: &DbErr) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause))) = error else {
        return false;
    };
    let SqlxError::Database(database) = &**cause else { return false };
    // 5 SQLITE_BUSY, 261 SQLITE_BUSY_RECOVERY, 517 SQLITE_BUSY_SNAPSHOT.
    database.is_unique_violation()
        || matches!(database.code().as_deref(), Some("40001" | "40P01" | "5" | "261" | "517"))
}

/// Longer after each try, and not the same for two that collided.
fn pause(attempt: u32) -> Duration {
    let most = 4_u64 << attempt.min(6);
    Duration::from_millis(rand::random_range(1..=most))
}
