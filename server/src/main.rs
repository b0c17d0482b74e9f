//! The program: reads its options, starts the server or imports files, and says in one line why it could not.

use portalavoro_server::config::{Command, Config, Import};
use portalavoro_server::{import, start};
use std::process::ExitCode;

/// The exit code for options that cannot work here, for a database that does not answer, and for files of another shape.
const CANNOT_START: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let config = match Config::from_command_line() {
        Ok(config) => config,
        Err(early) => return early.report(),
    };
    match config.command.clone() {
        Some(Command::Import(Import::Occupations(files))) => ended(import::occupations(&config, &files).await),
        None => ended(start::run(config).await),
    }
}

fn ended<E: std::fmt::Display>(outcome: Result<(), E>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("portalavoro-server: {reason}");
            ExitCode::from(CANNOT_START)
        }
    }
}
