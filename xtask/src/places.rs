//! Where things lie: the clone, cargo's output, the finished app.

use crate::programs::read_output;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The app's WebAssembly target.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The clone's root.
pub fn root() -> &'static Path {
    // Cargo says at each start where xtask lies. Two clones with one output folder may share the program, so what was known
    // when it was compiled may be the other clone; it serves where the program is started without cargo.
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let own = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        Path::new(&own).parent().unwrap_or(Path::new(".")).to_path_buf()
    });
    &ROOT
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
