//! The parts of the day page.

mod block_form;
mod blocks;
mod day_bar;
mod entries;
mod entry_row;
mod pending;
mod printed_day;
mod state;

pub use blocks::Blocks;
pub use day_bar::DayBar;
pub use entries::Entries;
pub use pending::{Pending, is_under_way, use_pending};
pub use printed_day::PrintedDay;
