//! Figures that a reader can print again, each beside its bar.

use crate::build::{self, Mode};
use crate::places::{node_tool, root};
use crate::programs::{announce, run_to_status};
use crate::test::chromium;
use crate::test::postgres::Postgres;
use crate::tools::ensure_packages;
use anyhow::{Result, bail};
use std::process::Command;

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum What {
    /// The app on a slow phone: Lighthouse, a start without a network, long lists.
    Web,
    /// The search among a million postings on PostgreSQL and a hundred thousand on SQLite, beside a bare handler.
    Server,
}

/// Measures, prints, and fails where a figure is under its bar.
pub fn bench(what: What) -> Result<()> {
    match what {
        What::Web => web(),
        What::Server => server(),
    }
}

fn web() -> Result<()> {
    build::app(Mode::Release)?;
    // As it is installed: a server that is slow itself takes the time of the browser beside it.
    let server = build::server(true)?;
    let browser = chromium::find_or_install()?;
    let scripts = root().join("xtask/bench");
    ensure_packages(&scripts)?;
    announce("measuring: leave the machine alone meanwhile");
    let mut pages = Command::new("node");
    pages.arg(scripts.join("web.mjs"));
    let mut lists = Command::new(node_tool("playwright"));
    lists.args(["test", "--config=tests/browser/bench.config.ts"]);
    let mut is_good = true;
    for measure in [&mut pages, &mut lists] {
        measure.current_dir(root()).env("PORTALAVORO_SERVER", &server);
        if let Some(browser) = &browser {
            measure.env("PORTALAVORO_TEST_CHROMIUM", browser);
        }
        is_good &= run_to_status(measure)?.success();
    }
    if !is_good {
        bail!("not every figure reaches its bar");
    }
    Ok(())
}

fn server() -> Result<()> {
    let postgres = Postgres::start()?;
    announce("filling and measuring takes some minutes: leave the machine alone meanwhile");
    let mut search = Command::new("cargo");
    search.args(["bench", "--quiet", "--locked", "--package=portalavoro-server", "--bench=search"]).current_dir(root());
    search.env("PORTALAVORO_BENCH_POSTGRES", postgres.url());
    if !run_to_status(&mut search)?.success() {
        bail!("not every figure reaches its bar");
    }
    Ok(())
}
