//! `cargo xtask check`: format, lints for both targets, and the rules of the house that no compiler knows.
//!
//! Each rule is a pure function over one file's text, with tests that show it failing.

mod addresses;
mod arrows;
mod commands;
mod lengths;
mod literals;
mod paths;
mod texts;

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// One file of the project.
pub struct SourceFile {
    /// Its path from the project's root, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// A place where a rule is broken.
#[derive(Debug, PartialEq, Eq)]
pub struct Breach {
    /// Path and line, such as `src/app.rs:12`.
    pub place: String,
    /// What is wrong, for whoever mends it.
    pub what: String,
}

impl Breach {
    fn new(file: &SourceFile, line: usize, what: String) -> Self {
        Self { place: format!("{}:{line}", file.path), what }
    }
}

/// A rule of the house, and what it says of one file.
type Rule = (&'static str, fn(&SourceFile) -> Vec<Breach>);

const RULES: [Rule; 4] = [
    ("who may know whom", arrows::breaches),
    ("no file above 300 lines", lengths::breaches),
    ("visible words live in src/text", texts::breaches),
    ("addresses live in routes.rs", addresses::breaches),
];

/// Runs every check on the project at `root`, shows each, and fails if one failed.
pub fn check(root: &Path) -> Result<()> {
    let mut failed = commands::failures(root)?;
    let files = tracked_files(root)?;
    for (name, rule) in RULES {
        let breaches: Vec<Breach> = files.iter().flat_map(rule).collect();
        report(name, breaches.is_empty());
        for breach in &breaches {
            println!("    {}: {}", breach.place, breach.what);
        }
        failed += usize::from(!breaches.is_empty());
    }
    if failed > 0 {
        bail!("{failed} checks failed");
    }
    Ok(())
}

/// One line for one check.
fn report(name: &str, passed: bool) {
    println!("{} {name}", if passed { "passed" } else { "FAILED" });
}

/// The text files that the project keeps, new ones that git does not ignore too.
fn tracked_files(root: &Path) -> Result<Vec<SourceFile>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(root);
    let listed = crate::programs::read_output(&mut git)?;
    let kept = |path: &&str| {
        let known = [".rs", ".ts", ".mjs", ".js", ".scss"].iter().any(|ending| path.ends_with(ending));
        known && root.join(path).is_file()
    };
    listed
        .lines()
        .filter(kept)
        .map(|path| {
            let text = std::fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))?;
            Ok(SourceFile { path: path.to_owned(), text })
        })
        .collect()
}

#[cfg(test)]
fn sample(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.to_owned() }
}
