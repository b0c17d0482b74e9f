//! Building the app into `dist/`, and the server that carries it.

mod compress;
mod data;
mod fonts;
mod names;
mod pack;
mod packs;
mod page;
mod pairs;
mod scripts;
mod style;
mod wasm;
mod worker;

pub use pack::files;
pub use wasm::{Pages, page_files};

use crate::places::{dist, root, target};
use crate::programs::{announce, run};
use crate::tools::{ensure_node_modules, ensure_rust_source, ensure_wasm_target};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How the app is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Small and split: what people get.
    Release,
    /// Quick and in one piece, with the page `/parts`: what builders look at.
    Development,
}

/// The whole installation: the app in `dist/`, and the server with the app inside.
pub fn build(app_only: bool) -> Result<()> {
    app(Mode::Release)?;
    if app_only {
        return Ok(());
    }
    announce(&format!("done: {}", server(true)?.display()));
    Ok(())
}

/// The server: as it is installed, with the app inside, or quickly compiled, giving away what lies in `dist/`; answers with
/// its path.
pub fn server(release: bool) -> Result<PathBuf> {
    announce("server: compiling");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "--package=portalavoro-server"]).current_dir(root());
    if release {
        cargo.arg("--release");
    }
    run(&mut cargo)?;
    Ok(target()?.join(if release { "release" } else { "debug" }).join("portalavoro-server"))
}

/// The app in `dist/`. Only a finished folder takes the place of the earlier one.
pub fn app(mode: Mode) -> Result<()> {
    ensure_wasm_target()?;
    if mode == Mode::Release {
        ensure_rust_source()?;
    }
    ensure_node_modules()?;
    let work = work_folder(mode)?;
    let (parts, last) = (work.join("parts"), work.join("last"));
    wasm::build(mode, &work)?;
    clear(&parts)?;
    scripts::build(mode, &work.join("bound"), &parts)?;
    wasm::collect(&work.join("bound"), &parts)?;
    data::build(&parts)?;
    style::build(mode, &parts)?;
    fonts::build(&parts)?;

    let made = work.join("dist");
    clear(&made)?;
    let pages = match mode {
        Mode::Release => wasm::read_pages(&work.join("bound"))?,
        Mode::Development => wasm::Pages::new(),
    };
    pack::pack(&parts, &pages, &made)?;
    worker::finish(mode, &made)?;
    if mode == Mode::Release {
        announce("app: compressing");
        forget_outdated(&last)?;
        compress::folder(&made, &last)?;
    }
    replace(&made, &dist())?;
    keep(&made, &last)
}

/// Where the app is put together.
fn work_folder(mode: Mode) -> Result<PathBuf> {
    Ok(target()?.join(match mode {
        Mode::Release => "app-release",
        Mode::Development => "app-development",
    }))
}

/// Makes an empty folder.
fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}

/// Removes what another xtask has made: it may have compressed in another way.
fn forget_outdated(last: &Path) -> Result<()> {
    let xtask = std::env::current_exe()?.metadata()?.modified()?;
    if last.metadata().and_then(|folder| folder.modified()).is_ok_and(|made| made < xtask) {
        fs::remove_dir_all(last).with_context(|| format!("{} cannot be removed", last.display()))?;
    }
    Ok(())
}

/// Keeps a finished folder for the next build. It is moved in one step, so that what is there was finished.
fn keep(made: &Path, place: &Path) -> Result<()> {
    if place.exists() {
        fs::remove_dir_all(place).with_context(|| format!("{} cannot be removed", place.display()))?;
    }
    fs::rename(made, place).with_context(|| format!("{} cannot be kept", made.display()))
}

/// Puts a finished folder where another one was. The two may lie on different disks.
fn replace(made: &Path, place: &Path) -> Result<()> {
    clear(place)?;
    pack::copy_folder(made, place)
}
