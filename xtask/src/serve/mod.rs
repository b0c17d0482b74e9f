//! Running Portalavoro on this machine: once, or again at every change.

mod watch;

use crate::build::{self, Mode};
use crate::interrupt::asked;
use crate::places::root;
use crate::programs::announce;
use crate::service::Service;
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;
use watch::Watch;

/// How often the sources are looked at, and the server's health.
const BEAT: Duration = Duration::from_millis(400);

/// How it is served.
pub struct Options {
    /// Rebuild at every change, in one piece and uncompressed.
    pub dev: bool,
    /// The server as it is installed, rather than quickly compiled.
    pub release: bool,
    /// What follows `--` goes to the server.
    pub server_arguments: Vec<String>,
}

/// Builds the app and the server, and runs them until ctrl-C.
pub fn serve(options: &Options) -> Result<()> {
    let mode = if options.dev { Mode::Development } else { Mode::Release };
    build::app(mode)?;
    let program = build::server(options.release)?;
    let mut watch = options.dev.then(Watch::begin);
    let mut service = start(&program, options)?;
    loop {
        sleep(BEAT);
        if asked() {
            return Ok(());
        }
        if let Some(status) = service.ended()? {
            bail!("the server ended ({status})");
        }
        let Some(change) = watch.as_mut().and_then(Watch::change) else { continue };
        if change.app {
            tell(build::app(mode).map(|()| announce("the app is new: load the page again")));
        }
        if change.server {
            match build::server(options.release) {
                Ok(program) => {
                    drop(service);
                    service = start(&program, options)?;
                }
                Err(error) => tell(Err(error)),
            }
        }
    }
}

fn start(program: &PathBuf, options: &Options) -> Result<Service> {
    announce(&format!("open {} in a browser; ctrl-C ends it", address(&options.server_arguments)));
    Service::start(Command::new(program).args(&options.server_arguments).current_dir(root()))
}

/// Where the server will answer: its own default, unless the arguments or the environment say otherwise.
fn address(server_arguments: &[String]) -> String {
    let given = server_arguments.iter().enumerate().find_map(|(place, argument)| {
        let equal = argument.strip_prefix("--listen=").map(str::to_owned);
        equal.or_else(|| (argument == "--listen").then(|| server_arguments.get(place + 1).cloned()).flatten())
    });
    let listen = given.or_else(|| std::env::var("PORTALAVORO_LISTEN").ok());
    format!("http://{}/", listen.as_deref().unwrap_or("127.0.0.1:8080"))
}

/// A mistake in a source is shown, and the last good build goes on.
fn tell(outcome: Result<()>) {
    if let Err(error) = outcome {
        eprintln!("xtask: {error:#}");
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn the_address_is_the_one_that_the_server_gets() {
        assert_eq!(address(&["--listen".into(), "127.0.0.1:7100".into()]), "http://127.0.0.1:7100/");
        assert_eq!(address(&["--no-demo".into(), "--listen=[::1]:80".into()]), "http://[::1]:80/");
    }
}
