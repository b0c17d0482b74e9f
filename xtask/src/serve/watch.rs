//! Notices changed sources by looking at their times: no more than a few hundred files, on every system alike.

use crate::places::root;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What the app is made of. `contract/src` is in both.
const APP: [&str; 8] =
    ["src", "style", "public", "index.html", "build.rs", "contract/src", "contract/data", "Cargo.lock"];
const SERVER: [&str; 3] = ["server/src", "contract/src", "Cargo.lock"];

/// What was built last, by the newest time of its sources and their number.
pub struct Watch {
    app: Stamp,
    server: Stamp,
}

/// What must be built again.
pub struct Change {
    pub app: bool,
    pub server: bool,
}

/// Files that were deleted show in the number.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    newest: SystemTime,
    files: usize,
}

impl Watch {
    /// Takes what is there now as built.
    pub fn begin() -> Self {
        Self { app: Stamp::of(&APP), server: Stamp::of(&SERVER) }
    }

    /// What changed since the last time, if anything did.
    pub fn change(&mut self) -> Option<Change> {
        let now = Self::begin();
        let change = Change { app: now.app != self.app, server: now.server != self.server };
        *self = now;
        (change.app || change.server).then_some(change)
    }
}

impl Stamp {
    fn of(places: &[&str]) -> Self {
        let mut stamp = Self { newest: SystemTime::UNIX_EPOCH, files: 0 };
        places.iter().for_each(|place| stamp.add(&root().join(place)));
        stamp
    }

    fn add(&mut self, path: &Path) {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            self.add(&entry.path());
        }
        if let Ok(data) = path.metadata()
            && data.is_file()
        {
            self.files += 1;
            self.newest = self.newest.max(data.modified().unwrap_or(SystemTime::UNIX_EPOCH));
        }
    }
}
