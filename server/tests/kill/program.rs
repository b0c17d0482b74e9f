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

/// The program with its address and its data. Dropped, it is killed.
pub struct Program {
    listen: String,
    url: String,
    database_url: String,
    folder: TempDir,
    child: Option<Child>,
}

impl Program {
    /// One that does not run yet, at an address that it keeps.
    pub fn at_a_free_port(database_url: &str) -> Self {
        let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
        let port = PORTS.map(|_| rand::random_range(PORTS)).find(is_free).expect("a free port");
        let listen = format!("127.0.0.1:{port}");
        let url = format!("http://{listen}");
        Self { listen, url, database_url: database_url.to_owned(), folder: tempfile::tempdir().unwrap(), child: None }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn start(&mut self) {
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
        self.child = Some(child);
    }

    /// Waits until it answers, and gives how long that took.
    pub async fn until_open(&mut self) -> Duration {
        let began = Instant::now();
        let client = reqwest::Client::new();
        let url = format!("{}/status", self.url);
        while !client.get(&url).send().await.is_ok_and(|reply| reply.status() == 200) {
            let ended = self.child.as_mut().and_then(|child| child.try_wait().unwrap());
            assert_eq!(ended, None, "it ended by itself: {}", self.log());
            assert!(began.elapsed() < PATIENCE, "it does not open: {}", self.log());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        began.elapsed()
    }

    /// SIGKILL: it has no time for a last word.
    pub fn kill(&mut self) {
        let mut child = self.child.take().expect("a program that runs");
        assert_eq!(child.try_wait().unwrap(), None, "it ended by itself: {}", self.log());
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// SIGTERM: it ends in order.
    pub fn stop(mut self) {
        let mut child = self.child.take().expect("a program that runs");
        Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
        assert!(child.wait().unwrap().success(), "{}", self.log());
    }

    /// What it wrote to standard error, over all its lives.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}
