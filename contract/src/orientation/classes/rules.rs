//! How long a class lasts, how large it is, and who may open one.

use super::types::OpenClass;
use crate::accounts::Role;
use crate::line::check_line;
use crate::problem::FieldError;
use crate::time::Instant;
use chrono::TimeDelta;

/// How long students may join a class, in hours.
pub const CLASS_HOURS: i64 = 24;

/// How long results are taken after that, in days: a phone may have had no network until the evening, or the weekend.
pub const HAND_IN_DAYS: i64 = 7;

/// How long a class is kept after its last hour, in days. Then it is erased, with what was handed in.
pub const CLASS_KEPT_DAYS: i64 = 90;

/// The longest label, in characters.
pub const LONGEST_CLASS_LABEL: usize = 60;

/// The most students in a class: a large group, which may be two classes of a school together.
pub const MOST_PUPILS: usize = 80;

/// The most classes that somebody has open at once.
pub const MOST_OPEN_CLASSES: usize = 10;

/// The most classes that are listed.
pub const MOST_CLASSES_LISTED: usize = 100;

impl OpenClass {
    /// The command as it is kept, or the field that is refused.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        match check_line(&self.label, LONGEST_CLASS_LABEL) {
            Ok(label) => Ok(Self { label, ..self }),
            Err(code) => Err(vec![FieldError::new("label", code)]),
        }
    }
}

/// Who may open a class: tutors, and staff, who also guide groups.
pub fn may_guide(role: Role) -> bool {
    matches!(role, Role::Operator | Role::Tutor | Role::Admin)
}

/// Until when students may join a class that is opened now.
pub fn class_until(opened_at: Instant) -> Instant {
    opened_at + TimeDelta::hours(CLASS_HOURS)
}

/// Whether a result is still taken. A class that was ended before its time takes the results of those who had joined:
/// to end it is to let nobody else in.
pub fn takes_results(until: Instant, now: Instant) -> bool {
    now < until + TimeDelta::days(HAND_IN_DAYS)
}
