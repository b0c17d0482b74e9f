//! From the files on the command line to a full catalogue, with its progress and its report.

use crate::clock::{Clock, SystemClock};
use crate::config::{Config, OccupationFiles};
use crate::features::orientation::import::{self, ImportError};
use crate::store::{ConnectError, Store};

/// Why nothing was imported. Each is one line.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The database cannot be used.
    #[error(transparent)]
    Database(#[from] ConnectError),
    /// A file cannot be used, or could not be written.
    #[error(transparent)]
    Import(#[from] ImportError),
}

/// Imports the occupations. The files are read before the database is touched.
pub async fn occupations(config: &Config, files: &OccupationFiles) -> Result<(), NotImported> {
    let say = |step: import::Step| eprintln!("{step}");
    let joined = import::read(files, &say)?;
    let store = Store::open(&config.database_url()).await?;
    import::write(&store, &joined, SystemClock.now(), &say).await?;
    println!("{}", joined.report);
    Ok(())
}
