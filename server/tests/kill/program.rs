//! The server program, as a process of its own that can be killed and started again at the same address.

use std::fs::File;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Ports that the system gives to nobody by itself: while the server is down, nothing else may come to listen there.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// Much longer than a start or a stop takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where the program runs, with which data.
pub struct Program {
    listen: String,
    url: String,
    database_url: String,
    folder: TempDir,
}

/// The program while it runs; dropped, it is killed.
pub struct Running {
    program: Program,
    child: Child,
}

impl Program {
    pub fn at_a_free_port(database_url: &str) -> Self {
        let port = PORTS.into_iter().map(|_| rand::random_range(PORTS)).find(|port| {
            TcpListener::bind(("127.0.0.1", *port)).is_ok()
        });
        let listen = format!("127.0.0.1:{}", port.expect("a free port"));
        let url = format!("http://{listen}");
        Self { listen, url, database_url: database_url.to_owned(), folder: tempfile::tempdir().unwrap() }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn start(self) -> Running {
        let log = File::options().create(true).append(true).open(self.log_file()).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_portalavoro-server"))
            .env_clear()
            .env("RUST_LOG", "warn")
            .args(["--listen", &self.listen, "--database-url", &self.database_url, "--no-demo", "--no-limits"])
            .arg("--data-dir")
            .arg(self.folder.path())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        Running { program: self, child }
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }
}

impl Running {
    /// Waits until it answers, and gives how long that took.
    pub async fn until_open(&mut self) -> Duration {
        let began = Instant::now();
        let client = reqwest::Client::new();
        let url = format!("{}/status", self.program.url);
        while !client.get(&url).send().await.is_ok_and(|reply| reply.status() == 200) {
            assert_eq!(self.child.try_wait().unwrap(), None, "it ended by itself: {}", self.log());
            assert!(began.elapsed() < PATIENCE, "it does not open: {}", self.log());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        began.elapsed()
    }

    /// SIGKILL: it has no time for a last word.
    pub fn kill(mut self) -> (Program, Duration) {
        unimplemented!()
    }

    /// SIGTERM: it ends in order.
    pub fn stop(mut self) {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{}", self.log());
    }

    /// What it wrote to standard error, over all its lives.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.program.log_file()).unwrap_or_default()
    }
}
