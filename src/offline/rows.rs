//! How entries are written down. Reading and writing every command is half of the outbox's code, so it is a file of its own
//! (`app/behind.rs`), and the store is handed the two functions.

use super::outbox::{ENTRY_VERSION, Entry};
use serde::Deserialize;

/// The two functions. A copy is the same ones.
#[derive(Clone, Copy)]
pub struct EntryRows {
    /// The entry in a row. One of a newer version stays in the database for the app that can read it.
    pub read: fn(&str) -> Option<Entry>,
    /// The row of an entry.
    pub write: fn(&Entry) -> String,
}

/// Entries as JSON.
pub fn entry_rows() -> EntryRows {
    EntryRows { read, write }
}

fn read(row: &str) -> Option<Entry> {
    #[derive(Deserialize)]
    struct Version {
        version: u16,
    }
    let is_known = serde_json::from_str::<Version>(row).is_ok_and(|row| row.version <= ENTRY_VERSION);
    serde_json::from_str(row).ok().filter(|_: &Entry| is_known)
}

fn write(entry: &Entry) -> String {
    // Entries always have their JSON form.
    serde_json::to_string(entry).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::entry_rows;
    use crate::offline::outbox::{Command, Entry, EntryId, Owner};
    use contract::ids::PersonId;
    use uuid::Uuid;

    #[test]
    fn what_is_written_is_read_and_what_a_newer_app_wrote_is_left_to_it() {
        let owner = Owner::Person(PersonId(Uuid::from_u128(1)));
        let entry = Entry::new(
            EntryId(Uuid::from_u128(2)),
            owner,
            0,
            Command::ForgetInterests {},
            contract::time::Instant::UNIX_EPOCH,
        );
        let rows = entry_rows();
        let row = (rows.write)(&entry);
        assert_eq!((rows.read)(&row), Some(entry.clone()));
        let newer = (rows.write)(&Entry { version: entry.version + 1, ..entry });
        assert_eq!((rows.read)(&newer), None);
        assert_eq!((rows.read)("{}"), None);
    }
}
