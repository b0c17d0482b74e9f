//! The app's style sheet: `style/app.scss` in one small file.

use super::Mode;
use crate::places::{node_tool, root};
use crate::programs::{announce, run, run_quietly};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Writes `parts/app.css`.
pub fn build(mode: Mode, parts: &Path) -> Result<()> {
    announce("app: style");
    let sheet = parts.join("app.css");
    let look = match mode {
        Mode::Release => "--style=compressed",
        Mode::Development => "--style=expanded",
    };
    run(Command::new(node_tool("sass"))
        .args(["--no-source-map", "--quiet-deps", "--silence-deprecation=import", look, "--load-path=node_modules"])
        .arg("style/app.scss")
        .arg(&sheet)
        .current_dir(root()))?;
    if mode == Mode::Development {
        return Ok(());
    }
    // Sass drops spaces; esbuild also joins rules and shortens values.
    run_quietly(
        Command::new(node_tool("esbuild"))
            .arg(&sheet)
            .args(["--minify", "--allow-overwrite", "--log-level=error"])
            .arg(format!("--outfile={}", sheet.display())),
    )
}
