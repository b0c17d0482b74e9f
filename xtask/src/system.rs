//! What the machine offers: packages, users, ports.

use crate::programs::{announce, exists, read_output, run_quietly};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::sync::OnceLock;

/// Whether Debian packages can be installed here.
pub fn can_install() -> bool {
    is_root() && exists("apt-get")
}

/// Installs a Debian package; fails where that is not possible.
pub fn install_debian_package(package: &str) -> Result<()> {
    if !can_install() {
        bail!("only root can install it, with apt-get");
    }
    announce(&format!("installing the Debian package {package}"));
    static UPDATED: OnceLock<()> = OnceLock::new();
    if UPDATED.get().is_none() {
        run_quietly(&mut apt_get(&["update"]))?;
        UPDATED.get_or_init(|| ());
    }
    run_quietly(&mut apt_get(&["install", "--yes", "--no-install-recommends", package]))
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Whether this is root.
pub fn is_root() -> bool {
    read_output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// The numbers of a user and of the user's group.
pub fn user_and_group(user: &str) -> Result<(u32, u32)> {
    let number = |option: &str| -> Result<u32> {
        let answer = read_output(Command::new("id").args([option, user]));
        answer.with_context(|| format!("missing: the user {user}"))?.trim().parse().context("id writes no number")
    };
    Ok((number("-u")?, number("-g")?))
}

/// A port of this machine that nobody uses now.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
