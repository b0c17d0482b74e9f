//! The app's WebAssembly: compiled, split into one file a page, bound to JavaScript, made small.

use super::pairs::two_at_a_time;
use super::{Mode, work_folder};
use crate::places::{WASM_TARGET, node_tool, root, target};
use crate::programs::{announce, run, run_quietly};
use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use wasm_bindgen_cli_support::Bindgen;

/// What every browser of the last years takes. `--all-features` would write what some of them refuse.
const WASM_FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How a release is compiled. The split follows the relocations that the linker leaves. One type for all views is less
/// code than one for each; `.cargo/config.toml` says so for the other builds, and these flags replace those. A fault stops
/// the app without the sentences about it, which nobody reads on a phone and everybody would pay for.
const FLAGS: [&str; 4] =
    ["-Clink-args=--emit-relocs", "--cfg=erase_components", "-Zunstable-options", "-Cpanic=immediate-abort"];

/// Rust's own library, compiled in the same way.
const STANDARD_LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// The list of each page's files, beside them.
const PAGES: &str = "pages.json";

/// Each page that is fetched when it is first opened, with its files.
pub type Pages = BTreeMap<String, Vec<String>>;

/// Compiles the app into `work/bound`: `app.js`, `app_bg.wasm` and, when split, a file a page.
pub fn build(mode: Mode, work: &Path) -> Result<()> {
    announce("app: compiling");
    let compiled = compile(mode)?;
    let bound = work.join("bound");
    let key = key_of(&compiled)?;
    if fs::read_to_string(work.join("key")).is_ok_and(|earlier| earlier == key) {
        return Ok(());
    }
    super::clear(&bound)?;
    let main = match mode {
        Mode::Release => split(&compiled, &bound)?,
        Mode::Development => compiled,
    };
    bind(mode, &main, &bound)?;
    if mode == Mode::Release {
        fs::remove_file(&main)?;
        announce("app: making the WebAssembly small");
        super::names::shorten(&bound)?;
        super::packs::build(&bound)?;
        optimise(&wasm_files(&bound)?)?;
    }
    fs::write(work.join("key"), key).context("the key of this build cannot be kept")
}

/// Copies the WebAssembly files to where the app is put together.
pub fn collect(bound: &Path, parts: &Path) -> Result<()> {
    for file in wasm_files(bound)? {
        fs::copy(&file, parts.join(file.file_name().context("a file without a name")?))?;
    }
    Ok(())
}

/// Runs cargo and answers with the path of the WebAssembly file.
fn compile(mode: Mode) -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "--package=portalavoro", "--target", WASM_TARGET]).current_dir(root());
    let folder = match mode {
        Mode::Release => {
            // Shorter paths in messages are fewer bytes, and the same bytes on every machine.
            let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
            flags.extend(shortened_paths().iter().map(|path| format!("--remap-path-prefix={}=", path.display())));
            cargo
                .args(["--profile=app", "--features=split"])
                .args(STANDARD_LIBRARY)
                .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
                // The toolchain is pinned, so that what is not promised to stay is at least the same for everybody.
                .env("RUSTC_BOOTSTRAP", "1");
            "app"
        }
        Mode::Development => {
            cargo.arg("--features=parts");
            "debug"
        }
    };
    run(&mut cargo)?;
    Ok(target()?.join(WASM_TARGET).join(folder).join("portalavoro.wasm"))
}

/// The folders whose names need not appear in the app: each registry's sources, and the clone.
fn shortened_paths() -> Vec<PathBuf> {
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let registries = fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = registries.map(|entry| entry.path()).collect();
    paths.sort();
    paths.push(root().to_path_buf());
    paths
}

/// Cuts the compiled app at the pages; answers with the main file, which is still to be bound.
fn split(compiled: &Path, bound: &Path) -> Result<PathBuf> {
    let input = fs::read(compiled).with_context(|| format!("{} cannot be read", compiled.display()))?;
    let main = bound.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = bound;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    let split =
        wasm_split_cli_support::transform(options).map_err(|error| anyhow!("the app cannot be split: {error:?}"))?;
    if split.split_modules.is_empty() {
        bail!("the app was not split: no page is a file of its own");
    }
    let named = |chunks: Vec<String>| chunks.into_iter().map(|chunk| chunk + ".wasm").collect();
    write_pages(bound, &split.prefetch_map.into_iter().map(|(page, chunks)| (page, named(chunks))).collect())?;
    Ok(main)
}

/// Each page of the last release build, with the files that are fetched when it is first opened.
pub fn page_files() -> Result<Pages> {
    read_pages(&work_folder(Mode::Release)?.join("bound"))
}

/// The list of pages in `bound`.
pub fn read_pages(bound: &Path) -> Result<Pages> {
    let list = fs::read(bound.join(PAGES)).context("the app was not built here")?;
    Ok(serde_json::from_slice(&list)?)
}

/// Keeps the list of pages in `bound`.
pub fn write_pages(bound: &Path, pages: &Pages) -> Result<()> {
    fs::write(bound.join(PAGES), serde_json::to_vec(pages)?).context("the list of pages cannot be written")
}

fn bind(mode: Mode, main: &Path, bound: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(main)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .debug(mode == Mode::Development)
        .demangle(false)
        // The script finds its WebAssembly beside itself.
        .omit_default_module_path(false)
        .keep_lld_exports(mode == Mode::Release)
        .remove_producers_section(true)
        .generate(bound)
        .context("wasm-bindgen cannot bind the app")
}

/// A browser compiles a function when it is first called, and for small ones that takes longer than what they do. Up to this
/// size they are put into those that call them. In a page's files that takes no bytes: in its file, of 308 functions 237 are
/// left. In the main file, which nearly every function of a page can call, it would take 2,000.
const INLINED: &str = "8";
const INLINED_IN_MAIN: &str = "4";

/// The main file, as it is bound.
const MAIN: &str = "app_bg.wasm";

/// Starting the tool for a file of fewer bytes costs more than it saves.
const WORTH_OPTIMISING: u64 = 3_000;

fn optimise(files: &[PathBuf]) -> Result<()> {
    let is_worth = |file: &&PathBuf| file.metadata().is_ok_and(|data| data.len() >= WORTH_OPTIMISING);
    let files: Vec<PathBuf> = files.iter().filter(is_worth).cloned().collect();
    two_at_a_time(&files, |file| optimise_one(file))
}

/// The tool is WebAssembly too. V8's quick compiler is enough for it: to make its code faster takes longer than that saves.
fn optimise_one(file: &Path) -> Result<()> {
    let inlined = if file.ends_with(MAIN) { INLINED_IN_MAIN } else { INLINED };
    run_quietly(
        Command::new("node")
            .arg("--liftoff-only")
            .arg(node_tool("wasm-opt"))
            .arg(file)
            .args(["-Oz", "--strip-debug", "--strip-producers", "--always-inline-max-function-size", inlined])
            .args(WASM_FEATURES)
            .arg("-o")
            .arg(file),
    )
}

/// The WebAssembly files of a folder, by name.
fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?.into_iter().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "wasm"));
    files.sort();
    Ok(files)
}

/// Names what the bound files come from: the compiled app, the tools' versions and xtask itself.
fn key_of(compiled: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(fs::read(compiled)?);
    hash.update(fs::read(root().join("package-lock.json"))?);
    let own_age = std::env::current_exe()?.metadata()?.modified()?.duration_since(SystemTime::UNIX_EPOCH)?;
    hash.update(own_age.as_nanos().to_le_bytes());
    Ok(format!("{:x}", hash.finalize()))
}
