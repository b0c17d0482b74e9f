//! Ten kinds of search among very many postings, each beside a bare handler with one prepared query, in one run.
//!
//! `cargo xtask bench server` runs it. It fails where the slowest kind's p99 is more than twenty times the bare handler's, or
//! where ten times the rows cost more than twice the time.

// What cannot be measured stops the run.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod ask;
mod bare;
mod fill;
mod invent;
mod kinds;
mod rounds;
mod table;

use portalavoro_server::store::Store;
use std::process::ExitCode;
use tempfile::TempDir;

/// Postings on SQLite, first and then.
const ON_SQLITE: [u64; 2] = [10_000, 100_000];

/// Postings on PostgreSQL, first and then.
const ON_POSTGRES: [u64; 2] = [100_000, 1_000_000];

/// Names a PostgreSQL database that is empty.
const POSTGRES: &str = "PORTALAVORO_BENCH_POSTGRES";

#[tokio::main]
async fn main() -> ExitCode {
    let folder = TempDir::with_prefix("portalavoro-bench-").expect("a folder can be made");
    let sqlite = format!("sqlite://{}/bench.db?mode=rwc", folder.path().display());
    let Ok(postgres) = std::env::var(POSTGRES) else {
        eprintln!("set {POSTGRES} to the address of an empty database");
        return ExitCode::FAILURE;
    };
    let mut is_good = true;
    for (name, address, sizes) in [("SQLite", sqlite, ON_SQLITE), ("PostgreSQL", postgres, ON_POSTGRES)] {
        is_good &= database(name, &address, sizes, folder.path()).await;
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Fills a database, measures, fills it further, measures again, and judges.
async fn database(name: &str, address: &str, sizes: [u64; 2], folder: &std::path::Path) -> bool {
    let mut runs = Vec::new();
    let mut there = 0;
    for postings in sizes {
        eprintln!("{name}: filling up to {postings} postings");
        let store = Store::open(address).await.expect("the database can be used");
        fill::up_to(&store, there..postings).await;
        there = postings;
        drop(store);
        // A server that has just started, so that neither run finds what the one before has made ready.
        let store = Store::open(address).await.expect("the database can be used");
        eprintln!("{name}: measuring among {postings}");
        runs.push(rounds::run(store, folder).await);
    }
    table::print(name, sizes, &runs);
    table::is_good(name, &runs)
}
