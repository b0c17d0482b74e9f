//! Ctrl-C: whatever xtask runs is told to stop, and xtask itself lives on to clear up behind it.

use anyhow::{Context, Result};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

static ASKED: AtomicBool = AtomicBool::new(false);
static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// Takes over SIGINT and SIGTERM.
pub fn install() -> Result<()> {
    ctrlc::set_handler(|| {
        ASKED.store(true, Ordering::SeqCst);
        running().iter().copied().for_each(terminate);
    })
    .context("signals cannot be taken over")
}

/// Whether somebody asked to stop.
pub fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Keeps a child among those that are told to stop, for as long as this lives.
pub struct Watched(u32);

impl Watched {
    /// Watches over a child.
    pub fn new(child: &Child) -> Self {
        running().push(child.id());
        Self(child.id())
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        running().retain(|id| *id != self.0);
    }
}

/// Asks a process of ours to end.
pub fn terminate(id: u32) {
    // It may have ended already: then `kill` complains to nobody.
    let _ = Command::new("kill").args(["-TERM", &id.to_string()]).stderr(Stdio::null()).status();
}

fn running() -> MutexGuard<'static, Vec<u32>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
