//! The program: reads its options, starts the server, and says in one line why it could not.

use portalavoro_server::{config::Config, start};
use std::process::ExitCode;

/// The exit code for options that cannot work here and for a database that does not answer.
const CANNOT_START: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let config = match Config::from_command_line() {
        Ok(config) => config,
        Err(early) => return early.report(),
    };
    match start::run(config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("portalavoro-server: {reason}");
            ExitCode::from(CANNOT_START)
        }
    }
}
