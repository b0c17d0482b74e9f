//! What every test stands on: a real server, a fresh database, and browsers that talk to it.

pub mod app;
pub mod applicants;
pub mod browser;
pub mod clock;
pub mod databases;
pub mod desks;
pub mod firms;
pub mod groups;
pub mod meetings;
pub mod offers;
pub mod smtp;
pub mod talks;

pub use app::{MATERA, POTENZA, TestApp};
pub use browser::{Browser, Reply};

/// Makes one test for each database from a scenario: `both_databases!(name, async |app| { … });`
macro_rules! both_databases {
    ($name:ident, $scenario:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                $crate::support::databases::run($crate::support::databases::Kind::Sqlite, $scenario).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                $crate::support::databases::run($crate::support::databases::Kind::Postgres, $scenario).await;
            }
        }
    };
}
