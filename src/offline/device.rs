//! This device's database: which tables it has, and one connection for everything that is kept in it.

use crate::platform::database::{Database, DatabaseError, Table, Transaction};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const DATABASE: &str = "portalavoro";

/// Raised by one with each table that is added.
const DATABASE_VERSION: u32 = 2;

/// What people asked for and the server has not settled, or they have not read.
pub const OUTBOX: Table = Table { name: "outbox", found_by: "owner" };

/// What pages have read.
pub const SNAPSHOTS: Table = Table { name: "snapshots", found_by: "kind" };

/// What lies in [`SNAPSHOTS`]: one row a kind, so that nothing large is read to find what is old.
pub const SHELVES: Table = Table { name: "shelves", found_by: "of" };

const TABLES: &[Table] = &[OUTBOX, SNAPSHOTS, SHELVES];

/// The database of this device.
#[derive(Default)]
pub struct Device {
    database: RefCell<Option<Rc<Database>>>,
    is_empty: Cell<bool>,
}

impl Device {
    /// Begins a transaction, on a connection that is opened when it is first needed, and anew where it was lost.
    pub async fn write(&self, tables: &[&str]) -> Result<Transaction, DatabaseError> {
        match self.begin(tables).await {
            Err(DatabaseError::Lost) => {
                self.close();
                self.begin(tables).await
            }
            begun => begun,
        }
    }

    /// The connection is of no use any more: the next one who needs it opens it anew.
    pub fn close(&self) {
        self.database.take();
    }

    /// Whether the browser had thrown the database away, or never had one, and the outbox has not been written since.
    pub fn is_empty(&self) -> bool {
        self.is_empty.get()
    }

    /// The outbox has been written.
    pub fn has_outbox(&self) {
        self.is_empty.set(false);
    }

    /// Whether somebody's entry may lie in the outbox. So it is, too, where the database cannot be asked.
    pub async fn may_hold_entries(&self) -> bool {
        let look = async { self.write(&[OUTBOX.name]).await?.has_rows(OUTBOX).await };
        look.await.unwrap_or(true)
    }

    /// Throws away everything that can be read again, to make room for what cannot.
    pub async fn make_room(&self) -> Result<(), DatabaseError> {
        let transaction = self.write(&[SNAPSHOTS.name, SHELVES.name]).await?;
        transaction.clear(SNAPSHOTS)?;
        transaction.clear(SHELVES)?;
        transaction.commit().await
    }

    async fn begin(&self, tables: &[&str]) -> Result<Transaction, DatabaseError> {
        self.open().await?.write(tables)
    }

    async fn open(&self) -> Result<Rc<Database>, DatabaseError> {
        if let Some(database) = self.database.borrow().clone() {
            return Ok(database);
        }
        let database = Rc::new(Database::open(DATABASE, DATABASE_VERSION, TABLES).await?);
        if database.is_new() {
            self.is_empty.set(true);
        }
        self.database.replace(Some(database.clone()));
        Ok(database)
    }
}
