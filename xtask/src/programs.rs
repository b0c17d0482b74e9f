//! Running other programs: a failure names the program and shows what it said.

use crate::interrupt::{Watched, asked};
use anyhow::{Context, Result, bail};
use std::io::ErrorKind;
use std::process::{Command, ExitStatus, Stdio};

/// Says on one line what begins now.
pub fn announce(what: &str) {
    eprintln!("· {what}");
}

/// Runs a program whose output goes to the screen.
pub fn run(command: &mut Command) -> Result<()> {
    let status = run_to_status(command)?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// Runs a program whose output goes to the screen; whether it succeeded is the caller's affair.
pub fn run_to_status(command: &mut Command) -> Result<ExitStatus> {
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let _watched = Watched::new(&child);
    let status = child.wait()?;
    if asked() {
        bail!("stopped");
    }
    Ok(status)
}

/// Runs a program in silence; what it said is shown only when it fails.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    read_output(command).map(|_| ())
}

/// What a program writes to its standard output.
pub fn read_output(command: &mut Command) -> Result<String> {
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = piped.spawn().with_context(|| cannot_start(command))?;
    let _watched = Watched::new(&child);
    let output = child.wait_with_output()?;
    if asked() {
        bail!("stopped");
    }
    if !output.status.success() {
        let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
        bail!("{} failed ({})\n{}", name(command), output.status, String::from_utf8_lossy(&said).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program can be started at all.
pub fn exists(program: &str) -> bool {
    let outcome = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    !matches!(outcome, Err(error) if error.kind() == ErrorKind::NotFound)
}

fn cannot_start(command: &Command) -> String {
    format!("{} could not be started", name(command))
}

fn name(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let first = command.get_args().next().map(|argument| format!(" {}", argument.to_string_lossy()));
    program + &first.unwrap_or_default()
}
