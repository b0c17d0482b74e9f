//! What the booking pages think, apart from how they look: plain data and functions, tested without a browser.

mod days;
mod desk_face;
mod instead;
mod plan_walk;
#[cfg(test)]
mod testing;
mod times;

pub use days::{bookable_range, closed_days, next_open_day, worked_out_day};
pub use desk_face::{DeskFace, News, busy_times, face, news};
pub use instead::instead;
pub use plan_walk::{tile_side, walk};
pub use times::{Times, WishedTimes, choose_times, lengths, possible_starts};
