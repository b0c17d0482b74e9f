//! The project's own commands. `cargo xtask --help` lists them.

mod bench;
mod build;
mod check;
mod interrupt;
mod places;
mod programs;
mod serve;
mod service;
mod sizes;
mod system;
mod test;
mod tools;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Builds, serves, checks and tests Portalavoro.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds the app into dist/ and the server that carries it, target/release/portalavoro-server.
    Build {
        /// Only the app.
        #[arg(long)]
        app_only: bool,
    },
    /// Builds the app and the server, and runs them on this machine with demonstration data.
    Serve {
        /// Build quickly, in one piece, and again at every change; with the page /parts.
        #[arg(long)]
        dev: bool,
        /// Compile the server as it is installed.
        #[arg(long)]
        release: bool,
        /// Options for the server, after `--`.
        #[arg(last = true)]
        server_arguments: Vec<String>,
    },
    /// Checks format, lints for both targets, and the rules of the house.
    Check,
    /// Runs every test, on this machine and in a browser, with both databases.
    Test {
        /// Only some of them.
        #[arg(long)]
        only: Option<test::Only>,
        /// Options for Playwright, after `--`.
        #[arg(last = true)]
        playwright_arguments: Vec<String>,
    },
    /// Measures, prints the figures beside their bars, and fails under them.
    Bench {
        /// What is measured.
        what: bench::What,
    },
    /// Builds the app, prints the bytes of every part, and fails over the budgets.
    Sizes,
}

fn main() -> ExitCode {
    let task = Arguments::parse().task;
    let outcome = interrupt::install().and_then(|()| match task {
        Task::Build { app_only } => build::build(app_only),
        Task::Serve { dev, release, server_arguments } => {
            serve::serve(&serve::Options { dev, release, server_arguments })
        }
        Task::Check => check::check(places::root()),
        Task::Test { only, playwright_arguments } => test::test(only, &playwright_arguments),
        Task::Bench { what } => bench::bench(what),
        Task::Sizes => sizes::sizes(),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
