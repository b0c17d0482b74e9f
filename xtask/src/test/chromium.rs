//! Finds the browser of the tests, or installs it.

use crate::places::node_tool;
use crate::programs::{announce, exists, run_quietly};
use crate::system::{can_install, install_debian_package};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Chromium without windows, which starts a page in two thirds of the time, and takes none of the machine's for a window
/// that no phone has. Debian's package has the same name.
const SHELL: &str = "chromium-headless-shell";
/// Debian's package of the whole Chromium, which will do where the other one cannot be had.
const WHOLE: &str = "chromium";
/// What it is called elsewhere.
const OTHERS: [&str; 3] = ["chromium-browser", "google-chrome", "google-chrome-stable"];

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
    for name in [SHELL, WHOLE] {
        if !exists(name)
            && can_install()
            && let Err(error) = install_debian_package(name)
        {
            announce(&format!("{error:#}"));
        }
        if exists(name) {
            return Ok(Some(name.to_owned()));
        }
    }
    if let Some(found) = OTHERS.into_iter().find(|name| exists(name)) {
        return Ok(Some(found.to_owned()));
    }
    announce("installing Playwright's Chromium");
    run_quietly(Command::new(node_tool("playwright")).args(["install", "chromium"]))
        .context("missing: Chromium; name one in the variable CHROMIUM")?;
    Ok(None)
}
