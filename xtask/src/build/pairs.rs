//! Work on many files at once: the machines that build this have two cores or more.

use anyhow::{Result, anyhow};
use std::path::PathBuf;
use std::sync::Mutex;

/// Does the same with each file, two at a time, whichever is next. The first error is the answer.
pub fn two_at_a_time(files: &[PathBuf], work: impl Fn(&PathBuf) -> Result<()> + Sync) -> Result<()> {
    let files = Mutex::new(files.iter());
    let next = || files.lock().ok().and_then(|mut files| files.next());
    let all = || std::iter::from_fn(next).try_for_each(&work);
    std::thread::scope(|scope| {
        let workers = [scope.spawn(all), scope.spawn(all)];
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("a thread of the build broke"))?)
    })
}
