//! Who is told that an earlier start has become free. Nobody is moved by it, and nobody is ranked: it goes by who asked
//! first.

use super::free_starts::{FreeStart, span_from};
use super::reasons::{AppointmentReason, AppointmentWay};
use crate::time::{Instant, Span};

/// An appointment whose person wants to know of an earlier start.
#[derive(Clone, Copy, Debug)]
pub struct EarlierWish<'a> {
    /// When it begins now.
    pub starts_at: Instant,
    /// In which way.
    pub way: AppointmentWay,
    /// What about.
    pub reason: AppointmentReason,
    /// When the person is somewhere else, this appointment apart.
    pub busy: &'a [Span],
}

impl EarlierWish<'_> {
    /// The first of the starts that would suit, if one does: earlier, in the same way, long enough, and the person is
    /// free. `starts` are in order.
    pub fn first_of<'s>(&self, starts: &'s [FreeStart]) -> Option<&'s FreeStart> {
        let suits = |start: &&FreeStart| {
            let wanted = span_from(start.starts_at, self.reason);
            let is_free = !self.busy.iter().any(|busy| busy.overlaps(wanted));
            start.starts_at < self.starts_at && start.fits(self.reason, self.way) && is_free
        };
        starts.iter().find(suits)
    }
}

/// What has become free between two looks at the same days: starts that were not there before, or to which something
/// more fits now. In order.
pub fn freed(before: &[FreeStart], after: Vec<FreeStart>) -> Vec<FreeStart> {
    let newly = |start: FreeStart| {
        let same = |known: &&FreeStart| (known.starts_at, known.counsellor) == (start.starts_at, start.counsellor);
        let known = before.iter().find(same);
        let added = |way: AppointmentWay| {
            let had = known.map(|known| known.reasons(way)).unwrap_or_default();
            start.reasons(way).iter().copied().filter(|reason| !had.contains(reason)).collect::<Vec<_>>()
        };
        let (in_person, phone) = (added(AppointmentWay::InPerson), added(AppointmentWay::Phone));
        let is_new = !in_person.is_empty() || !phone.is_empty();
        is_new.then_some(FreeStart { in_person, phone, ..start })
    };
    after.into_iter().filter_map(newly).collect()
}
