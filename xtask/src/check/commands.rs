//! What the tools of Rust check: format, and lints on the host and on WebAssembly.

use super::report;
use crate::places::WASM_TARGET;
use crate::programs;
use crate::tools::ensure_wasm_target;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// A tool's check: what it shows, and how it is run. The lints of the host see what is there without a feature, those of
/// the app what is there with one.
const COMMANDS: [(&str, &[&str]); 3] = [
    ("format", &["fmt", "--all", "--check"]),
    ("lints, host", &["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    (
        "lints, app",
        &[
            "clippy",
            "--locked",
            "--package",
            "portalavoro",
            "--target",
            WASM_TARGET,
            "--features",
            "split,parts",
            "--",
            "-D",
            "warnings",
        ],
    ),
];

/// Runs each command and counts those that failed; what they say goes to the screen.
pub fn failures(root: &Path) -> Result<usize> {
    ensure_wasm_target()?;
    let mut failed = 0;
    for (name, arguments) in COMMANDS {
        let passed = programs::run(Command::new("cargo").args(arguments).current_dir(root)).is_ok();
        report(name, passed);
        failed += usize::from(!passed);
    }
    Ok(failed)
}
