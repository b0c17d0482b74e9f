//! What the booking pages think, apart from how they look: plain data and functions, tested without a browser.

mod desk_face;
mod plan_walk;
#[cfg(test)]
mod testing;
mod times;

pub use desk_face::{DeskFace, News, busy_times, face, news};
pub use plan_walk::walk;
pub use times::{Times, WishedTimes, choose_times, lengths, possible_starts};
