//! The tables, one file a room. Columns are what both databases have: texts, numbers, dates, UUIDs, and instants as
//! seconds since 1970. A file that has been released is never edited; a change is a new file.
//! Each runs in a transaction, on SQLite too, so that a server killed at its first start can start again.

use sea_orm_migration::prelude::*;

mod m0000_shared;
mod m0001_accounts;
mod m0002_network;
mod m0003_bookings;
mod m0004_occupations;
mod m0005_interests;
mod m0006_appointments;
mod m0007_classes;
mod m0008_group_sessions;
mod m0009_companies;
mod m0010_postings;
mod m0011_cv;
mod m0012_applications;
mod m0013_search;
mod m0014_saved_searches;
mod m0015_talks;
mod m0016_words_at_once;

/// Brings the tables up to date; run when the server starts.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0000_shared::Migration),
            Box::new(m0001_accounts::Migration),
            Box::new(m0002_network::Migration),
            Box::new(m0003_bookings::Migration),
            Box::new(m0004_occupations::Migration),
            Box::new(m0005_interests::Migration),
            Box::new(m0006_appointments::Migration),
            Box::new(m0007_classes::Migration),
            Box::new(m0008_group_sessions::Migration),
            Box::new(m0009_companies::Migration),
            Box::new(m0010_postings::Migration),
            Box::new(m0011_cv::Migration),
            Box::new(m0012_applications::Migration),
            Box::new(m0013_search::Migration),
            Box::new(m0014_saved_searches::Migration),
            Box::new(m0015_talks::Migration),
            Box::new(m0016_words_at_once::Migration),
        ]
    }
}
