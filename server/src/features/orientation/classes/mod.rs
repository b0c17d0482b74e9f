//! `/classes`: a tutor opens a class, students join with its code and hand in, the tutor sees how many have and the
//! picture of the group. The rules and the picture are the contract's.

mod counts;
pub mod end_class;
mod forget;
pub mod hand_in;
pub mod join_class;
pub mod list_classes;
pub mod open_class;
mod owned;
pub mod read_class;
mod views;

use contract::ids::{ClassId, PupilId};

use crate::secret;

pub use counts::{class_counts, must_guide};
pub use forget::forget_old_classes;

/// A student as kept. The class is in it, so that nobody can be followed from one class into another.
fn pupil_hash(class: ClassId, pupil: PupilId) -> String {
    secret::hash("class pupil", &[&format!("{class}"), &format!("{pupil}")])
}
