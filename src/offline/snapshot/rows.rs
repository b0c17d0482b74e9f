//! Where the answers lie: each in its row, and one shelf a kind that says what there is.

use super::Kind;
use super::shelf::{Label, SHELF, Shelf};
use crate::offline::device::{Device, SHELVES, SNAPSHOTS};
use crate::platform::database::{DatabaseError, Transaction};
use contract::ids::PersonId;
use contract::time::Instant;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// An answer as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was read, by the device's clock.
    pub at: Instant,
    /// Its JSON.
    pub body: String,
}

#[derive(Serialize, Deserialize)]
struct Row {
    id: String,
    kind: String,
    at: Instant,
    body: String,
}

/// The rows and shelves of this device.
pub struct Rows {
    device: Rc<Device>,
}

impl Rows {
    /// The rows in a device's database.
    pub fn new(device: Rc<Device>) -> Self {
        Self { device }
    }

    /// Keeps an answer. When there is no room, the older half of its shelf goes, and it is tried once more.
    pub async fn keep(
        &self,
        kind: Kind,
        owner: Option<PersonId>,
        path: &str,
        body: String,
        at: Instant,
    ) -> Result<(), DatabaseError> {
        let owner = owner.map(|owner| owner.to_string());
        let id = row_id(owner.as_deref(), path);
        let label = Label { id: id.clone(), owner, at, size: body.len() };
        let row = json(&Row { id, kind: kind.name.to_owned(), at, body });
        match self.put(kind, &label, &row).await {
            Err(DatabaseError::Quota) => {
                self.drop_older_half(kind).await?;
                self.put(kind, &label, &row).await
            }
            other => other,
        }
    }

    async fn put(&self, kind: Kind, label: &Label, row: &str) -> Result<(), DatabaseError> {
        let transaction = self.begin().await?;
        let mut shelf = shelf(&transaction, kind.name).await?;
        transaction.put(SNAPSHOTS, row)?;
        let fallen = shelf.put(label.clone(), kind.budget);
        finish(transaction, vec![shelf], fallen).await
    }

    async fn drop_older_half(&self, kind: Kind) -> Result<(), DatabaseError> {
        let transaction = self.begin().await?;
        let mut shelf = shelf(&transaction, kind.name).await?;
        let older = shelf.labels.len().div_ceil(2);
        let fallen = shelf.labels.drain(..older).map(|label| label.id).collect();
        finish(transaction, vec![shelf], fallen).await
    }

    /// The answer, if it is kept.
    pub async fn recall(&self, kind: Kind, owner: Option<PersonId>, path: &str) -> Result<Option<Kept>, DatabaseError> {
        let id = row_id(owner.map(|owner| owner.to_string()).as_deref(), path);
        let row = self.begin().await?.row(SNAPSHOTS, &id).await?;
        let row = row.and_then(|row| serde_json::from_str::<Row>(&row).ok()).filter(|row| row.kind == kind.name);
        Ok(row.map(|row| Kept { at: row.at, body: row.body }))
    }

    /// Every answer of a kind, the newest first.
    pub async fn recall_all(&self, kind: Kind, owner: Option<PersonId>) -> Result<Vec<Kept>, DatabaseError> {
        let theirs = row_id(owner.map(|owner| owner.to_string()).as_deref(), "");
        let rows = self.begin().await?.rows(SNAPSHOTS, kind.name).await?;
        let rows = rows.iter().filter_map(|row| serde_json::from_str::<Row>(row).ok());
        let mut kept: Vec<Kept> =
            rows.filter(|row| row.id.starts_with(&theirs)).map(|row| Kept { at: row.at, body: row.body }).collect();
        kept.sort_by_key(|kept| std::cmp::Reverse(kept.at));
        Ok(kept)
    }

    /// When it was read, if it is kept.
    pub async fn kept_at(
        &self,
        kind: Kind,
        owner: Option<PersonId>,
        path: &str,
    ) -> Result<Option<Instant>, DatabaseError> {
        let id = row_id(owner.map(|owner| owner.to_string()).as_deref(), path);
        let shelf = shelf(&self.begin().await?, kind.name).await?;
        Ok(shelf.labels.iter().find(|label| label.id == id).map(|label| label.at))
    }

    /// Takes an answer away.
    pub async fn forget(&self, kind: Kind, owner: Option<PersonId>, path: &str) -> Result<(), DatabaseError> {
        let id = row_id(owner.map(|owner| owner.to_string()).as_deref(), path);
        let transaction = self.begin().await?;
        let mut shelf = shelf(&transaction, kind.name).await?;
        if !shelf.take(&id) {
            return Ok(());
        }
        finish(transaction, vec![shelf], vec![id]).await
    }

    /// Takes away what belongs to anybody but `owner`.
    pub async fn forget_others(&self, owner: Option<PersonId>) -> Result<(), DatabaseError> {
        let owner = owner.map(|owner| owner.to_string());
        let transaction = self.begin().await?;
        let rows = transaction.rows(SHELVES, SHELF).await?;
        let mut shelves: Vec<Shelf> = rows.iter().filter_map(|row| serde_json::from_str(row).ok()).collect();
        let theirs: Vec<String> = shelves.iter_mut().flat_map(|shelf| shelf.take_of_others(owner.as_deref())).collect();
        if theirs.is_empty() {
            return Ok(());
        }
        finish(transaction, shelves, theirs).await
    }

    async fn begin(&self) -> Result<Transaction, DatabaseError> {
        self.device.write(&[SNAPSHOTS.name, SHELVES.name]).await
    }
}

async fn shelf(transaction: &Transaction, kind: &str) -> Result<Shelf, DatabaseError> {
    let row = transaction.row(SHELVES, kind).await?;
    Ok(row.and_then(|row| serde_json::from_str(&row).ok()).unwrap_or_else(|| Shelf::new(kind)))
}

async fn finish(transaction: Transaction, shelves: Vec<Shelf>, fallen: Vec<String>) -> Result<(), DatabaseError> {
    for id in fallen {
        transaction.delete(SNAPSHOTS, &id)?;
    }
    for shelf in shelves {
        transaction.put(SHELVES, &json(&shelf))?;
    }
    transaction.commit().await
}

/// The same path may have one answer for each person.
fn row_id(owner: Option<&str>, path: &str) -> String {
    format!("{} {path}", owner.unwrap_or("-"))
}

/// These types always have a JSON form.
fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
