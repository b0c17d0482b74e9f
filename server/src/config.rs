//! The options, each with its environment variable. The server starts with none of them.

mod command;
mod given_role;

use clap::builder::FalseyValueParser;
use clap::{Parser, error::ErrorKind};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::app_generation::OLDEST_APP_GENERATION;
use crate::observe::logs::LogFormat;

pub use command::{Command, Import, OccupationFiles};
pub use given_role::GivenRole;

/// The server of Portalavoro: the REST API and the browser app in one program.
///
/// With no option it keeps its data in ./data, makes demonstration data there, and answers on this machine only.
#[derive(Clone, Debug, Parser)]
#[command(version, about, long_about)]
pub struct Config {
    /// Address and port to listen on. Anything but this machine's own address needs --no-demo.
    #[arg(long, env = "PORTALAVORO_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// The database: sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME. Without it, portalavoro.db in the data folder.
    #[arg(long, env = "PORTALAVORO_DATABASE_URL", value_name = "URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,

    /// The folder for what is kept in files: the default database, and mails when there is no SMTP server.
    #[arg(long, env = "PORTALAVORO_DATA_DIR", value_name = "FOLDER", default_value = "./data", global = true)]
    pub data_dir: PathBuf,

    /// No demonstration data and no demonstration people.
    #[arg(long, env = "PORTALAVORO_NO_DEMO", value_parser = FalseyValueParser::new())]
    pub no_demo: bool,

    /// Gives somebody a role: EMAIL=admin, EMAIL=operator@CENTRE, EMAIL=tutor, EMAIL=company or EMAIL=citizen, which takes
    /// rights away again. For several people give it several times, or separate them by commas.
    #[arg(long, env = "PORTALAVORO_APPOINT", value_name = "EMAIL=ROLE", value_delimiter = ',')]
    pub appoint: Vec<GivenRole>,

    /// The SMTP server: smtp://USER:PASSWORD@HOST:PORT, smtps://… for TLS, or smtp://…?tls=required for STARTTLS.
    /// Without it, mails are written as .eml files into the folder `mail` of the data folder.
    #[arg(long, env = "PORTALAVORO_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// The sender of mails.
    #[arg(
        long,
        env = "PORTALAVORO_MAIL_FROM",
        value_name = "ADDRESS",
        default_value = "Portalavoro <portalavoro@localhost.localdomain>"
    )]
    pub mail_from: String,

    /// The address that people type in the browser, such as https://portalavoro.example.it. Without it, http:// and the
    /// listening address. With https:// the session cookie is bound to TLS.
    #[arg(long, env = "PORTALAVORO_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// A proxy in front of this server sets X-Forwarded-For; its last address counts as the client's.
    #[arg(long, env = "PORTALAVORO_BEHIND_PROXY", value_parser = FalseyValueParser::new())]
    pub behind_proxy: bool,

    /// No limits on requests for each address and account. Only for load tests.
    #[arg(long, env = "PORTALAVORO_NO_LIMITS", value_parser = FalseyValueParser::new())]
    pub no_limits: bool,

    /// Takes the app's service worker out of every browser that comes by, with all that it kept. For when it does harm:
    /// the app then needs the network again.
    #[arg(long, env = "PORTALAVORO_RETIRE_SERVICE_WORKER", value_parser = FalseyValueParser::new())]
    pub retire_service_worker: bool,

    /// The oldest generation of the app that is served; an older one is told that it needs an update.
    #[arg(long, env = "PORTALAVORO_OLDEST_APP", value_name = "GENERATION", default_value_t = OLDEST_APP_GENERATION)]
    pub oldest_app: u32,

    /// How log lines are written: text or json. RUST_LOG chooses which.
    #[arg(long, env = "PORTALAVORO_LOG_FORMAT", value_name = "FORMAT", default_value = "text")]
    pub log_format: LogFormat,

    /// What to do instead of answering requests.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The command line asks for help, or is wrong.
pub struct Early(clap::Error);

/// Why the options cannot work together.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Demonstration people sign in at one tap: nobody else may reach them.
    #[error("demonstration data is only for this machine: listen on 127.0.0.1 or add --no-demo")]
    DemonstrationInPublic,
    /// The public address is not one that a browser understands.
    #[error("--public-url must be http:// or https:// and a host, without a path")]
    PublicUrl,
}

impl Early {
    /// Help goes to standard output; a wrong option is one line on standard error and exit code 2.
    pub fn report(&self) -> ExitCode {
        if matches!(self.0.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
            // Whoever reads it may stop in the middle.
            let _stopped = self.0.print();
            return ExitCode::SUCCESS;
        }
        // The help that clap would print here has no sentence about what is wrong.
        if self.0.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
            eprintln!("portalavoro-server: the command requires a subcommand (see --help)");
            return ExitCode::from(2);
        }
        let text = format!("{}", self.0);
        let sentence: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
        eprintln!("portalavoro-server: {} (see --help)", sentence.join(" ").trim_start_matches("error: "));
        ExitCode::from(2)
    }
}

impl Config {
    /// The options of this process.
    pub fn from_command_line() -> Result<Self, Early> {
        Self::try_parse().map_err(Early)
    }

    /// Whether demonstration data is wanted; refused where others could reach it.
    pub fn demonstration(&self) -> Result<bool, ConfigError> {
        match (self.no_demo, self.is_only_for_this_machine()) {
            (true, _) => Ok(false),
            (false, true) => Ok(true),
            (false, false) => Err(ConfigError::DemonstrationInPublic),
        }
    }

    /// Listens on loopback, and no proxy makes it public.
    fn is_only_for_this_machine(&self) -> bool {
        let host = self.public_url.as_deref().and_then(|url| url.split_once("://")).map(|(_, host)| host);
        let names = ["localhost", "127.0.0.1", "[::1]"];
        let is_local = |host: &str| names.iter().any(|name| host == *name || host.starts_with(&format!("{name}:")));
        self.listen.ip().is_loopback() && !self.behind_proxy && host.is_none_or(is_local)
    }

    /// The database's address.
    pub fn database_url(&self) -> String {
        match &self.database_url {
            Some(url) => url.clone(),
            None => format!("sqlite://{}", self.data_dir.join("portalavoro.db").display()),
        }
    }

    /// The address that people type, without a slash at the end. `bound` is where the server listens.
    pub fn public_url(&self, bound: SocketAddr) -> Result<String, ConfigError> {
        let Some(given) = &self.public_url else { return Ok(format!("http://{bound}")) };
        let given = given.trim_end_matches('/');
        let host = given.strip_prefix("https://").or_else(|| given.strip_prefix("http://"));
        match host {
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => Ok(given.to_lowercase()),
            _ => Err(ConfigError::PublicUrl),
        }
    }

    /// The origins that may write: the public one, and this machine's names when that is how it is reached.
    pub fn origins(&self, bound: SocketAddr) -> Result<Vec<String>, ConfigError> {
        let mut origins = vec![self.public_url(bound)?];
        if self.public_url.is_none() && bound.ip().is_loopback() {
            let port = bound.port();
            origins.extend(["localhost", "127.0.0.1", "[::1]"].map(|host| format!("http://{host}:{port}")));
        }
        Ok(origins)
    }
}
