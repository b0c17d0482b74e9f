//! What the database itself says about its files.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement, TransactionTrait};

use crate::support::databases::open;

/// Every B-tree index of our tables.
const INDEXES: &str = "SELECT c.relname AS name, c.oid::bigint AS oid FROM pg_index i \
     JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam JOIN pg_namespace n ON n.oid = c.relnamespace \
     WHERE a.amname = 'btree' AND n.nspname = 'public' ORDER BY c.relname";

/// Panics with what the database found.
pub async fn must_hold(database_url: &str) {
    let connection = open(database_url).await;
    match connection.get_database_backend() {
        DbBackend::Postgres => postgres(&connection).await,
        _ => sqlite(&connection).await,
    }
    connection.close().await.unwrap();
}

async fn sqlite(connection: &DatabaseConnection) {
    let found = rows(connection, "PRAGMA integrity_check").await;
    let found: Vec<String> = found.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    assert_eq!(found, ["ok"]);
    let broken = rows(connection, "PRAGMA foreign_key_check").await;
    assert!(broken.is_empty(), "{broken:?}");
}

/// amcheck compares each index with its table. Where it is not installed, each table is counted with and without its
/// indexes, which finds less.
async fn postgres(connection: &DatabaseConnection) {
    let indexes = rows(connection, INDEXES).await;
    assert!(indexes.len() > 10, "{indexes:?}");
    if connection.execute_unprepared("CREATE EXTENSION IF NOT EXISTS amcheck").await.is_err() {
        println!("amcheck is not installed: tables are counted instead");
        return count_both_ways(connection).await;
    }
    for index in indexes {
        let (name, oid): (String, i64) = (index.try_get("", "name").unwrap(), index.try_get("", "oid").unwrap());
        let check = format!("SELECT bt_index_check({oid}::oid::regclass, true)");
        connection.execute_unprepared(&check).await.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

async fn count_both_ways(connection: &DatabaseConnection) {
    for table in ["booking", "booking_cell", "idempotency", "session", "person", "outgoing_mail"] {
        let through = count(connection, table, "enable_seqscan").await;
        let along = count(connection, table, "enable_indexonlyscan").await;
        assert_eq!(through, along, "{table}");
    }
}

/// Rows of a table, counted without one way of reading it.
async fn count(connection: &DatabaseConnection, table: &str, without: &str) -> i64 {
    let transaction = connection.begin().await.unwrap();
    transaction.execute_unprepared(&format!("SET LOCAL {without} = off")).await.unwrap();
    let counted = rows(&transaction, &format!("SELECT count(*) FROM {table}")).await;
    transaction.commit().await.unwrap();
    counted[0].try_get_by_index(0).unwrap()
}

async fn rows(connection: &impl ConnectionTrait, sql: &str) -> Vec<QueryResult> {
    connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await.unwrap()
}
