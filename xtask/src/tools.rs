//! Makes sure that what the build needs is installed, and says in one line what cannot be.

use crate::places::{WASM_TARGET, root, target};
use crate::programs::{announce, exists, read_output, run_quietly};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// The oldest Node that the tools run on.
const OLDEST_NODE: u32 = 20;

/// One command at a time installs: two that run side by side would each find the same thing missing. Until it is dropped.
fn alone() -> Result<File> {
    let folder = target()?;
    fs::create_dir_all(&folder)?;
    let file = File::create(folder.join("installing")).context("the folder of the build cannot be written to")?;
    file.lock()?;
    Ok(file)
}

/// The Rust target of the app, through rustup when it is missing.
pub fn ensure_wasm_target() -> Result<()> {
    let _alone = alone()?;
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", WASM_TARGET]).current_dir(root());
    let library = read_output(&mut rustc)?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    announce("installing the Rust target wasm32-unknown-unknown");
    run_quietly(Command::new("rustup").args(["target", "add", WASM_TARGET]).current_dir(root()))
        .context("missing: the Rust target wasm32-unknown-unknown (rustup target add wasm32-unknown-unknown)")
}

/// The sources of Rust's own library, which a release of the app compiles anew.
pub fn ensure_rust_source() -> Result<()> {
    let _alone = alone()?;
    let sysroot = read_output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root()))?;
    if Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(());
    }
    announce("installing the sources of Rust's library");
    run_quietly(Command::new("rustup").args(["component", "add", "rust-src"]).current_dir(root()))
        .context("missing: the sources of Rust's library (rustup component add rust-src)")
}

/// The npm packages that the build and the tests need.
pub fn ensure_node_modules() -> Result<()> {
    ensure_packages(root())
}

/// The npm packages of a folder's package-lock.json, installed anew when that file is newer than what is there.
pub fn ensure_packages(folder: &Path) -> Result<()> {
    ensure_node()?;
    let _alone = alone()?;
    let changed = |path: &str| folder.join(path).metadata().and_then(|data| data.modified()).ok();
    if is_fresh(changed("package-lock.json"), changed("node_modules/.package-lock.json")) {
        return Ok(());
    }
    let lock = folder.join("package-lock.json");
    announce(&format!("installing the npm packages of {}", lock.strip_prefix(root()).unwrap_or(&lock).display()));
    run_quietly(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
        .context("missing: the npm packages (npm ci)")?;
    // npm keeps the time of its own copy when nothing changed; without this the next start would install again.
    let copy = File::options().append(true).open(folder.join("node_modules/.package-lock.json"))?;
    copy.set_modified(SystemTime::now()).context("node_modules cannot be marked as fresh")
}

fn ensure_node() -> Result<()> {
    if !exists("node") || !exists("npm") {
        bail!("missing: Node {OLDEST_NODE} or newer with npm (https://nodejs.org)");
    }
    let version = read_output(Command::new("node").arg("--version"))?;
    let major: Option<u32> =
        version.trim().trim_start_matches('v').split('.').next().and_then(|number| number.parse().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("missing: Node {OLDEST_NODE} or newer; this one is {}", version.trim()),
    }
}

fn is_fresh(lock: Option<SystemTime>, installed: Option<SystemTime>) -> bool {
    matches!((lock, installed), (Some(lock), Some(installed)) if installed >= lock)
}

#[cfg(test)]
mod tests {
    use super::is_fresh;
    use std::time::{Duration, SystemTime};

    #[test]
    fn a_newer_lock_file_asks_for_an_installation() {
        let (before, after) = (SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_secs(1));
        assert!(is_fresh(Some(before), Some(after)));
        assert!(!is_fresh(Some(after), Some(before)));
        assert!(!is_fresh(Some(after), None));
    }
}
