//! Where things lie: the clone, cargo's output, the finished app.

use crate::programs::read_output;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The app's WebAssembly target.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The clone's root.
pub fn root() -> &'static Path {
    // xtask lies in a folder of the root, which is known when it is compiled.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The finished app, as a server gives it away.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// A tool that npm installed.
pub fn node_tool(name: &str) -> PathBuf {
    root().join("node_modules/.bin").join(name)
}

/// A script of xtask's own for Node.
pub fn node_script(name: &str) -> PathBuf {
    root().join("xtask/scripts").join(name)
}

/// Cargo's output folder, wherever the environment or the configuration puts it.
pub fn target() -> Result<PathBuf> {
    let answer = read_output(
        Command::new("cargo").args(["metadata", "--no-deps", "--format-version=1", "--locked"]).current_dir(root()),
    )?;
    let metadata: serde_json::Value = serde_json::from_str(&answer).context("cargo metadata is not JSON")?;
    let folder = metadata["target_directory"].as_str().context("cargo metadata names no target folder")?;
    Ok(PathBuf::from(folder))
}
