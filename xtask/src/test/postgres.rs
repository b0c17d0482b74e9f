//! A PostgreSQL that lives as long as the tests: its own folder, its own port, nothing kept.

use crate::programs::{announce, exists, run_quietly};
use crate::system::{free_port, install_debian_package, is_root, user_and_group};
use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// PostgreSQL refuses to run as root; Debian's package brings this user.
const USER: &str = "postgres";
/// Where Debian keeps the programs, one folder a version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// Nothing here needs to outlive a power cut; many tests run side by side.
const SETTINGS: &str = "-c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off \
     -c full_page_writes=off -c max_connections=300";

/// A running server; dropping it stops it and removes its data.
pub struct Postgres {
    programs: PathBuf,
    folder: TempDir,
    port: u16,
    /// User and group that its programs run as, where root may not. Asked once: after Ctrl-C nothing new is asked.
    runs_as: Option<(u32, u32)>,
}

impl Postgres {
    /// Finds or installs PostgreSQL, and starts it.
    pub fn start() -> Result<Self> {
        let programs = programs()?;
        let folder = TempDir::with_prefix("portalavoro-postgres-")?;
        let runs_as = if is_root() { Some(user_and_group(USER)?) } else { None };
        if let Some((user, group)) = runs_as {
            chown(folder.path(), Some(user), Some(group))?;
        }
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700))?;
        let postgres = Self { programs, folder, port: free_port()?, runs_as };
        announce("tests: starting PostgreSQL");
        run_quietly(postgres.program("initdb").args([
            "--username=postgres",
            "--auth=trust",
            "--no-sync",
            "--encoding=UTF8",
            "--locale=C",
        ]))?;
        let place = postgres.folder.path().display();
        let options = format!("{SETTINGS} -p {} -c unix_socket_directories={place}", postgres.port);
        // pg_ctl leaves the server running with these outputs: a pipe would never end.
        let log = postgres.folder.path().join("log");
        let status = postgres
            .program("pg_ctl")
            .args(["start", "--wait", "--options", &options, "--log"])
            .arg(&log)
            .stdout(Stdio::null())
            .status()?;
        if !status.success() {
            bail!("PostgreSQL does not start: {}", fs::read_to_string(log).unwrap_or_default().trim());
        }
        Ok(postgres)
    }

    /// Where databases may be made and dropped.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// One of its programs, on its data, as the right user.
    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.env("PGDATA", self.folder.path().join("data")).current_dir(self.folder.path());
        if let Some((user, group)) = self.runs_as {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let mut stop = self.program("pg_ctl");
        let stopped = stop.args(["stop", "--mode=immediate", "--wait"]).stdout(Stdio::null()).status();
        if !stopped.is_ok_and(|status| status.success()) {
            eprintln!("xtask: PostgreSQL in {} could not be stopped", self.folder.path().display());
        }
    }
}

/// The folder of PostgreSQL's programs, installed when it can be.
fn programs() -> Result<PathBuf> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install_debian_package("postgresql").context("missing: PostgreSQL (Debian package postgresql)")?;
    find().context("missing: PostgreSQL; Debian's package did not bring it")
}

fn find() -> Option<PathBuf> {
    if exists("initdb") && exists("pg_ctl") {
        return Some(PathBuf::new());
    }
    let versions = fs::read_dir(DEBIAN).ok()?.flatten().map(|entry| entry.path().join("bin"));
    versions.filter(|folder| folder.join("initdb").is_file()).max_by_key(|folder| version_of(folder))
}

/// The version in a path such as `/usr/lib/postgresql/15/bin`.
fn version_of(folder: &Path) -> Option<u32> {
    folder.parent()?.file_name()?.to_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::version_of;
    use std::path::Path;

    #[test]
    fn a_two_digit_version_is_newer_than_a_one_digit_one() {
        let version = |path| version_of(Path::new(path));
        assert!(version("/usr/lib/postgresql/15/bin") > version("/usr/lib/postgresql/9/bin"));
        assert_eq!(version("/opt/bin"), None);
    }
}
