//! Finds the browser of the tests, or installs it.

use crate::places::node_tool;
use crate::programs::{announce, exists, run_quietly};
use crate::system::{can_install, install_debian_package};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The whole path of the program to start, or `None` for the browser that Playwright itself keeps.
pub fn find_or_install() -> Result<Option<PathBuf>> {
    program()?.map(|name| which(&name)).transpose()
}

/// A program's whole path, which is what Playwright asks for.
fn which(program: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places = std::env::split_paths(&path).map(|folder| folder.join(program));
    places.find(|file| file.is_file()).with_context(|| format!("{program} is not in PATH"))
}

fn program() -> Result<Option<String>> {
    if let Ok(given) = std::env::var("CHROMIUM") {
        if !exists(&given) {
            bail!("missing: {given}, which the variable CHROMIUM names");
        }
        return Ok(Some(given));
    }
    if let Some(found) = installed() {
        return Ok(Some(found));
    }
    if can_install() {
        install_debian_package("chromium").context("missing: Chromium (Debian package chromium)")?;
        return installed().map(Some).context("missing: Chromium; Debian's package did not bring it");
    }
    announce("installing Playwright's Chromium");
    run_quietly(Command::new(node_tool("playwright")).args(["install", "chromium"]))
        .context("missing: Chromium; name one in the variable CHROMIUM")?;
    Ok(None)
}

fn installed() -> Option<String> {
    NAMES.into_iter().find(|name| exists(name)).map(str::to_owned)
}
