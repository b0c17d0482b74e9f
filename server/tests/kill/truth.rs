//! What the database says in the end, and what it must say because of what was acknowledged.

use contract::bookings::{Booking, BookingStatus};
use contract::time::CELL_SECONDS;
use sea_orm::{DatabaseConnection, FromQueryResult, Statement};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

use crate::outbox::Outbox;
use crate::support::databases::open;

/// The rows that commands leave behind.
#[derive(Debug, PartialEq, Eq)]
pub struct Stored {
    bookings: BTreeMap<Uuid, Row>,
    cells: BTreeSet<Cell>,
    answers: BTreeMap<(Uuid, Uuid), Stamped>,
}

#[derive(Debug, PartialEq, Eq, FromQueryResult)]
struct Row {
    id: Uuid,
    person: Uuid,
    space: Uuid,
    starts_at: i64,
    ends_at: i64,
    status: String,
    revision: i32,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, FromQueryResult)]
struct Cell {
    space: Uuid,
    seat: i32,
    cell: i64,
    person: Option<Uuid>,
    holder: Uuid,
}

#[derive(Debug, PartialEq, Eq, FromQueryResult)]
struct Stamped {
    person: Uuid,
    key: Uuid,
    status: i32,
    body: String,
}

impl Stored {
    pub async fn read(database_url: &str) -> Self {
        let connection = open(database_url).await;
        let bookings: Vec<Row> = all(&connection, "booking").await;
        let cells: Vec<Cell> = all(&connection, "booking_cell").await;
        let answers: Vec<Stamped> = all(&connection, "idempotency").await;
        connection.close().await.unwrap();
        let count = (bookings.len(), cells.len(), answers.len());
        let stored = Self {
            bookings: bookings.into_iter().map(|row| (row.id, row)).collect(),
            cells: cells.into_iter().collect(),
            answers: answers.into_iter().map(|row| ((row.person, row.key), row)).collect(),
        };
        assert_eq!(count, (stored.bookings.len(), stored.cells.len(), stored.answers.len()), "a row is there twice");
        stored
    }

    /// Each booking is as its person was told last, was changed as often as they were told, and there is no other. Each
    /// answer that was given is stored, and no other.
    pub fn must_be_what_was_acknowledged(&self, people: &[Outbox]) {
        let (mut bookings, mut answers) = (0, 0);
        for person in people {
            let id = person.browser.person().0;
            for (booking, told) in person.last_answers() {
                let told: Booking = serde_json::from_str(told).unwrap();
                let good = person.acknowledged.iter().filter(|(_, answer)| answer.status < 300);
                let changes = good.filter(|(command, _)| command.booking == booking).count() - 1;
                let row = self.bookings.get(&booking).unwrap_or_else(|| panic!("{booking} was lost"));
                assert_eq!(row.person, id, "{booking}");
                assert_eq!((row.space, row.status.as_str()), (told.slot.space.0, told.status.as_str()), "{booking}");
                assert_eq!((row.starts_at, row.ends_at), (told.starts_at.timestamp(), told.ends_at.timestamp()));
                assert_eq!(usize::try_from(row.revision).unwrap(), changes, "{booking} was changed otherwise");
                bookings += 1;
            }
            for (command, answer) in &person.acknowledged {
                let row = self.answers.get(&(id, command.key)).unwrap_or_else(|| panic!("{command:?} was lost"));
                assert_eq!((row.status, &row.body), (i32::from(answer.status), &answer.text), "{command:?}");
                answers += 1;
            }
        }
        assert_eq!(bookings, self.bookings.len(), "there are bookings that nobody was told of");
        // Registering people and editing the centre left no answers.
        assert_eq!(answers, self.answers.len(), "there are answers that nobody was given");
    }

    /// The quarters of an hour that are held are those of the bookings in force, each by one.
    pub fn must_have_one_holder_a_slot(&self) {
        let mut held = BTreeSet::new();
        let mut slots = BTreeMap::new();
        let confirmed = BookingStatus::Confirmed.as_str();
        for row in self.bookings.values().filter(|row| row.status == confirmed) {
            for cell in row.starts_at / CELL_SECONDS..row.ends_at / CELL_SECONDS {
                let other = slots.insert((row.space, cell), row.id);
                assert_eq!(other, None, "{} has a slot of another booking", row.id);
                held.insert(Cell { space: row.space, seat: 0, cell, person: Some(row.person), holder: row.id });
            }
        }
        assert_eq!(held, self.cells, "what is held is not what was booked");
    }
}

async fn all<T: FromQueryResult>(connection: &DatabaseConnection, table: &str) -> Vec<T> {
    let select = Statement::from_string(connection.get_database_backend(), format!("SELECT * FROM {table}"));
    T::find_by_statement(select).all(connection).await.unwrap()
}
