//! The browser journeys, on the app as people get it and a real server, with each database.

use super::chromium;
use super::postgres::Postgres;
use super::rules;
use super::tally::Tally;
use crate::build::{self, Mode};
use crate::places::{node_tool, root};
use crate::programs::{announce, run_to_status};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;
use tempfile::TempDir;

/// Builds the app and the server, and runs Playwright.
pub fn test(postgres: &Postgres, arguments: &[String]) -> Result<Tally> {
    build::app(Mode::Release)?;
    let server = build::server(false)?;
    let rules = rules::build()?;
    let browser = chromium::find_or_install()?;
    let folder = TempDir::with_prefix("portalavoro-browser-")?;
    let report = folder.path().join("report.json");
    announce("tests: in the browser, with SQLite and PostgreSQL");
    let mut playwright = Command::new(node_tool("playwright"));
    playwright
        .args(["test", "--config=tests/browser/playwright.config.ts", "--reporter=list,json"])
        .args(arguments)
        .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report)
        .env("PORTALAVORO_SERVER", server)
        .env("PORTALAVORO_RULES", rules)
        .env("PORTALAVORO_TEST_POSTGRES", postgres.url())
        .current_dir(root());
    if let Some(browser) = browser {
        playwright.env("PORTALAVORO_TEST_CHROMIUM", browser);
    }
    let succeeded = run_to_status(&mut playwright)?.success();
    let report = fs::read_to_string(report).context("Playwright left no report")?;
    Ok(Tally::of_playwright(&serde_json::from_str(&report)?).or_one_failed(succeeded))
}
