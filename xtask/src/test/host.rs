//! `cargo test`: every crate on this machine.

use super::postgres::Postgres;
use super::tally::Tally;
use crate::interrupt::Watched;
use crate::places::root;
use crate::programs::announce;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Runs the tests of the workspace, showing what they say.
pub fn test(postgres: &Postgres) -> Result<Tally> {
    announce("tests: every crate, with SQLite and PostgreSQL");
    let mut cargo = Command::new("cargo")
        .args(["test", "--workspace", "--locked", "--no-fail-fast"])
        .env("PORTALAVORO_TEST_POSTGRES", postgres.url())
        .current_dir(root())
        .stdout(Stdio::piped())
        .spawn()
        .context("cargo could not be started")?;
    let _watched = Watched::new(&cargo);
    let mut tally = Tally::default();
    let output = cargo.stdout.take().context("cargo has no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        tally += Tally::of_cargo_line(&line);
        println!("{line}");
    }
    Ok(tally.or_one_failed(cargo.wait()?.success()))
}
