//! Figures that a reader can print again, each beside its bar.

use crate::build::{self, Mode};
use crate::places::root;
use crate::programs::{announce, run_to_status};
use crate::test::chromium;
use crate::tools::ensure_packages;
use anyhow::{Result, bail};
use std::process::Command;

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum What {
    /// The app on a slow phone: Lighthouse, a start without a network, long lists.
    Web,
}

/// Measures, prints, and fails where a figure is under its bar.
pub fn bench(what: What) -> Result<()> {
    match what {
        What::Web => web(),
    }
}

fn web() -> Result<()> {
    build::app(Mode::Release)?;
    let server = build::server()?;
    let browser = chromium::find_or_install()?;
    let scripts = root().join("xtask/bench");
    ensure_packages(&scripts)?;
    announce("measuring: leave the machine alone meanwhile");
    let mut node = Command::new("node");
    node.arg(scripts.join("web.mjs")).current_dir(root()).env("PORTALAVORO_SERVER", server);
    if let Some(browser) = browser {
        node.env("PORTALAVORO_TEST_CHROMIUM", browser);
    }
    if !run_to_status(&mut node)?.success() {
        bail!("not every figure reaches its bar");
    }
    Ok(())
}
