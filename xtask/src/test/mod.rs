//! Every test: on the host with both databases, then in a browser on both. What is missing is a failure.

mod browser;
pub mod chromium;
mod host;
pub mod postgres;
mod rules;
mod tally;

use crate::interrupt::asked;
use anyhow::{Result, bail};
use postgres::Postgres;
use tally::Tally;

/// Which tests run.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Only {
    /// `cargo test`, with SQLite and PostgreSQL.
    Host,
    /// Playwright, with SQLite and PostgreSQL.
    Browser,
}

/// Runs the tests and ends with `N passed, N failed`. Further arguments go to Playwright.
pub fn test(only: Option<Only>, playwright_arguments: &[String]) -> Result<()> {
    let mut tally = Tally::default();
    match Postgres::start() {
        Ok(postgres) => {
            if only != Some(Only::Browser) {
                tally += counted(host::test(&postgres));
            }
            if only != Some(Only::Host) && !asked() {
                tally += counted(browser::test(&postgres, playwright_arguments));
            }
        }
        Err(error) => tally += counted(Err(error)),
    }
    println!("{tally}");
    if !tally.is_good() {
        bail!("not every test passed");
    }
    Ok(())
}

/// Tests that could not run count as one that failed.
fn counted(outcome: Result<Tally>) -> Tally {
    outcome.unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        Tally { passed: 0, failed: 1 }
    })
}
