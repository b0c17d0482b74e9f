//! What lies on one shelf of the device, newest last, and what falls off when there is too much. Pure.

use super::Budget;
use contract::time::Instant;
use serde::{Deserialize, Serialize};

/// The answers of one kind, without their bodies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shelf {
    /// The kind's name.
    pub id: String,
    /// The same for every shelf, so that all of them can be found.
    pub of: String,
    /// What lies on it, oldest first.
    pub labels: Vec<Label>,
}

/// One answer on a shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The answer's row.
    pub id: String,
    /// Whose it is; nobody's is everybody's.
    pub owner: Option<String>,
    /// When it was read.
    pub at: Instant,
    /// How long its body is, in bytes.
    pub size: usize,
}

/// What [`Shelf::of`] says.
pub const SHELF: &str = "device";

impl Shelf {
    /// An empty shelf.
    pub fn new(kind: &str) -> Self {
        Self { id: kind.to_owned(), of: SHELF.to_owned(), labels: Vec::new() }
    }

    /// Puts an answer on it, in place of an earlier one; gives the rows that fall off. An answer that is too large by
    /// itself is among them.
    pub fn put(&mut self, label: Label, budget: Budget) -> Vec<String> {
        self.take(&label.id);
        self.labels.push(label);
        let mut fallen = Vec::new();
        while self.labels.len() > budget.answers || self.size() > budget.bytes {
            fallen.push(self.labels.remove(0).id);
        }
        fallen
    }

    /// Takes an answer away; whether it was there.
    pub fn take(&mut self, id: &str) -> bool {
        let before = self.labels.len();
        self.labels.retain(|label| label.id != id);
        self.labels.len() < before
    }

    /// Takes away what belongs to anybody but `owner`; gives the rows.
    pub fn take_of_others(&mut self, owner: Option<&str>) -> Vec<String> {
        let is_theirs = |label: &Label| label.owner.is_some() && label.owner.as_deref() != owner;
        let theirs = self.labels.iter().filter(|label| is_theirs(label)).map(|label| label.id.clone()).collect();
        self.labels.retain(|label| !is_theirs(label));
        theirs
    }

    fn size(&self) -> usize {
        self.labels.iter().map(|label| label.size).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: Budget = Budget { answers: 3, bytes: 100 };

    fn label(id: &str, owner: Option<&str>, size: usize) -> Label {
        let at = "2026-11-30T08:00:00Z".parse().unwrap();
        Label { id: id.into(), owner: owner.map(str::to_owned), at, size }
    }

    fn ids(shelf: &Shelf) -> Vec<&str> {
        shelf.labels.iter().map(|label| label.id.as_str()).collect()
    }

    #[test]
    fn the_oldest_falls_off_when_there_are_too_many_or_too_much() {
        let mut shelf = Shelf::new("centre");
        for id in ["a", "b", "c"] {
            assert!(shelf.put(label(id, None, 20), BUDGET).is_empty());
        }
        assert_eq!(shelf.put(label("d", None, 20), BUDGET), ["a"]);
        assert_eq!(shelf.put(label("e", None, 70), BUDGET), ["b", "c"]);
        assert_eq!(ids(&shelf), ["d", "e"]);
    }

    #[test]
    fn what_is_read_again_is_the_newest_and_counts_once() {
        let mut shelf = Shelf::new("centre");
        shelf.put(label("a", None, 40), BUDGET);
        shelf.put(label("b", None, 40), BUDGET);
        assert!(shelf.put(label("a", None, 60), BUDGET).is_empty());
        assert_eq!(ids(&shelf), ["b", "a"]);
    }

    #[test]
    fn what_is_too_large_by_itself_is_not_kept() {
        let mut shelf = Shelf::new("centre");
        assert_eq!(shelf.put(label("a", None, 101), BUDGET), ["a"]);
        assert!(shelf.labels.is_empty());
    }

    #[test]
    fn what_is_somebody_elses_goes_and_what_is_everybodys_stays() {
        let mut shelf = Shelf::new("day");
        shelf.put(label("all", None, 1), BUDGET);
        shelf.put(label("mine", Some("anna"), 1), BUDGET);
        shelf.put(label("theirs", Some("luca"), 1), BUDGET);
        assert_eq!(shelf.take_of_others(Some("anna")), ["theirs"]);
        assert_eq!(shelf.take_of_others(None), ["mine"]);
        assert_eq!(ids(&shelf), ["all"]);
    }
}
