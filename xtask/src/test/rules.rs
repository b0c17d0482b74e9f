//! The contract's rules as WebAssembly, for the browser test that compares them with the server's answers.

use crate::places::{WASM_TARGET, root, target};
use crate::programs::run;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Compiles `tests/rules` and binds it; answers with the folder of `rules.js` and its WebAssembly.
pub fn build() -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "--package=rules-in-browser", "--target", WASM_TARGET]);
    run(cargo.current_dir(root()))?;
    let target = target()?;
    let folder = target.join("rules-in-browser");
    Bindgen::new()
        .input_path(target.join(WASM_TARGET).join("debug/rules_in_browser.wasm"))
        .out_name("rules")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(false)
        .generate(&folder)
        .context("wasm-bindgen cannot bind the rules")?;
    Ok(folder)
}
