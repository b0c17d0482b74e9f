//! Where the outbox is kept: in the browser's database, each change in one transaction that every tab waits for. Where
//! the browser gives none, in the memory of this page, and the person is told.

use super::device::{Device, OUTBOX};
use super::outbox::{Owner, Queue};
use super::rows::EntryRows;
use crate::platform::database::{DatabaseError, Transaction};
use crate::platform::wait;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// A change that failed is tried again after so many milliseconds: while the browser throws a database away, it refuses
/// whoever is at it or asks for it.
const AGAIN_AFTER_MS: [i64; 3] = [0, 100, 1_000];

/// How long what the person asks for is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// On this device, until it has its last word.
    OnDevice,
    /// Only while this page is open, because of this.
    WhileOpen(DatabaseError),
}

/// The outcome of [`Store::change`].
pub struct Changed {
    /// The queue after it.
    pub queue: Queue,
    /// Whether anything is different now.
    pub is_different: bool,
}

/// The outbox of everybody who uses this device.
pub struct Store {
    device: Rc<Device>,
    rows: EntryRows,
    kept: Cell<Kept>,
    /// What this page knows. It takes over when the database fails.
    known: RefCell<HashMap<Owner, Queue>>,
}

impl Store {
    /// The store in a device's database.
    pub fn new(device: Rc<Device>, rows: EntryRows) -> Self {
        Self { device, rows, kept: Cell::new(Kept::OnDevice), known: RefCell::default() }
    }

    /// How long entries are kept here.
    pub fn kept(&self) -> Kept {
        self.kept.get()
    }

    /// Changes the queue of an owner, all or nothing, one change after the other in every tab. `act` may be called several
    /// times.
    ///
    /// It cannot fail: when the database does, the page's memory goes on, and [`Self::kept`] says so.
    pub async fn change(&self, owner: Owner, act: &dyn Fn(&mut Queue)) -> Changed {
        if self.kept.get() == Kept::OnDevice {
            let mut changed = self.change_on_device(owner, act).await;
            for pause in AGAIN_AFTER_MS {
                match changed {
                    Err(error) if self.may_work_after(error, pause).await => {}
                    _ => break,
                }
                changed = self.change_on_device(owner, act).await;
            }
            match changed {
                Ok(changed) => {
                    self.known.borrow_mut().insert(owner, changed.queue.clone());
                    return changed;
                }
                Err(error) => self.kept.set(Kept::WhileOpen(error)),
            }
        }
        let mut known = self.known.borrow_mut();
        let queue = known.entry(owner).or_insert_with(|| Queue::new(owner, []));
        let before = queue.clone();
        act(queue);
        Changed { queue: queue.clone(), is_different: *queue != before }
    }

    async fn change_on_device(&self, owner: Owner, act: &dyn Fn(&mut Queue)) -> Result<Changed, DatabaseError> {
        let transaction = self.device.write(&[OUTBOX.name]).await?;
        if self.device.is_empty() {
            self.put_back(&transaction)?;
        }
        let rows = transaction.rows(OUTBOX, &format!("{owner}")).await?;
        let before = Queue::new(owner, rows.iter().filter_map(|row| (self.rows.read)(row)));
        let mut queue = before.clone();
        act(&mut queue);
        for entry in queue.entries().iter().filter(|entry| before.get(entry.id) != Some(entry)) {
            transaction.put(OUTBOX, &(self.rows.write)(entry))?;
        }
        for entry in before.entries().iter().filter(|entry| queue.get(entry.id).is_none()) {
            transaction.delete(OUTBOX, &entry.id.0.to_string())?;
        }
        transaction.commit().await?;
        self.device.has_outbox();
        Ok(Changed { is_different: queue != before, queue })
    }

    /// Does what may help against an error; whether anything may.
    async fn may_work_after(&self, error: DatabaseError, pause: i64) -> bool {
        match error {
            DatabaseError::Lost => {
                self.device.close();
                wait::sleep(pause).await;
                true
            }
            // What people ask for is worth more than what can be read again.
            DatabaseError::Quota => self.device.make_room().await.is_ok(),
            _ => false,
        }
    }

    /// Writes what this page still knows into a database that was wiped under it.
    fn put_back(&self, transaction: &Transaction) -> Result<(), DatabaseError> {
        let known = self.known.borrow();
        known.values().flat_map(Queue::entries).try_for_each(|entry| transaction.put(OUTBOX, &(self.rows.write)(entry)))
    }
}
