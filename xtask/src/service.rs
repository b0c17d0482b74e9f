//! A program that runs beside xtask, and ends with it.

use crate::interrupt::{Watched, terminate};
use anyhow::{Context, Result};
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a program may take to end before it is made to.
const GRACE: Duration = Duration::from_secs(12);

/// A running program; dropping it asks it to end.
pub struct Service {
    child: Child,
    _watched: Watched,
}

impl Service {
    /// Starts a program.
    pub fn start(command: &mut Command) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().with_context(|| format!("{program} could not be started"))?;
        Ok(Self { _watched: Watched::new(&child), child })
    }

    /// How it ended, when it has.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.child.try_wait()?)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        terminate(self.child.id());
        let limit = Instant::now() + GRACE;
        while Instant::now() < limit {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        // It did not listen; nothing else can be done, and nobody is left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
