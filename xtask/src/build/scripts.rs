//! The app's JavaScript: wasm-bindgen's file and the split's loader, bundled into one and made small.

use super::Mode;
use crate::places::node_tool;
use crate::programs::run_quietly;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What starts the app. wasm-bindgen's default export fetches `app_bg.wasm` from beside the script.
const START: &str = r#"import start from "./app.js"; start();"#;

/// Writes `parts/app.js` from `bound/`.
///
/// The loader and wasm-bindgen's file import each other, and the page must not wait for one after the other.
pub fn build(mode: Mode, bound: &Path, parts: &Path) -> Result<()> {
    let entry = bound.join("start.js");
    fs::write(&entry, START).context("the start script cannot be written")?;
    let mut esbuild = Command::new(node_tool("esbuild"));
    esbuild.arg(&entry).args(["--bundle", "--format=esm", "--log-level=warning", "--target=es2022"]);
    esbuild.arg(format!("--outfile={}", parts.join("app.js").display()));
    if mode == Mode::Release {
        esbuild.args(["--minify", "--legal-comments=none"]);
    }
    run_quietly(&mut esbuild)
}
