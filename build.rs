//! Turns `src/text/locales/<language>/<namespace>.json` into Rust, so that a missing key does not compile.

use leptos_i18n_build::options::CodegenOptions;
use leptos_i18n_build::{Config, ParseOptions, TranslationsInfos};
use std::error::Error;
use std::path::{Path, PathBuf};

const LOCALES: &str = "src/text/locales";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={LOCALES}");
    let target = PathBuf::from(std::env::var("OUT_DIR")?).join("text");
    let config = Config::new("it")?
        .add_locale("en")?
        .locales_path(LOCALES)
        .add_namespaces(namespaces(Path::new(LOCALES))?)?
        .parse_options(ParseOptions::new().interpolate_display(true));
    let texts = TranslationsInfos::parse(config)?;
    texts.emit_diagnostics();
    let attributes = "#![allow(missing_docs, clippy::all, clippy::expect_used)]".parse()?;
    let options = CodegenOptions::new().top_level_attributes(Some(attributes)).gen_docs(false);
    texts.generate_i18n_module_with_options(target, options)?;
    Ok(())
}

/// One namespace a file of the Italian folder, in a stable order.
fn namespaces(locales: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(locales.join("it"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}
