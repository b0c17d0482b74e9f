//! From when to when: what can be chosen on a day, and what is chosen before the person says anything.

use chrono::NaiveDate;
use contract::bookings::{CentreDay, HalfHour, Slot};
use contract::ids::SpaceId;
use contract::time::{Fold, Span, TimeOfDay};

/// How long a booking is until the person says otherwise, in minutes.
const USUAL_MINUTES: i64 = 120;

/// What the person asked for so far; it may not fit the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WishedTimes {
    /// The local start.
    pub start: Option<TimeOfDay>,
    /// The local end.
    pub end: Option<TimeOfDay>,
    /// Which start, when it comes twice.
    pub fold: Option<Fold>,
}

/// A start and an end that fit the day: the first and the last half hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// The half hour with which it begins.
    pub first: HalfHour,
    /// The half hour with which it ends.
    pub last: HalfHour,
}

impl Times {
    /// The time held.
    pub fn span(&self) -> Span {
        Span { start: self.first.starts_at, end: self.last.ends_at }
    }

    /// What is booked on a desk.
    pub fn slot(&self, space: SpaceId, date: NaiveDate) -> Slot {
        Slot { space, date, start: self.first.start, end: self.last.end, fold: self.first.fold }
    }

    /// The same as a wish, to keep it on another day.
    pub fn wish(&self) -> WishedTimes {
        WishedTimes { start: Some(self.first.start), end: Some(self.last.end), fold: self.first.fold }
    }
}

/// The half hours at which a booking can start and still be long enough.
pub fn possible_starts(day: &CentreDay) -> Vec<HalfHour> {
    day.starts().filter(|half| !day.ends(half).is_empty()).copied().collect()
}

/// The lengths that a booking from `first` can have: the last half hour and the minutes of each.
pub fn lengths(day: &CentreDay, first: &HalfHour) -> Vec<(HalfHour, i64)> {
    day.ends(first).into_iter().map(|last| (last, (last.ends_at - first.starts_at).num_minutes())).collect()
}

/// The times nearest to the wish; nothing when nothing can be booked any more on that day.
pub fn choose_times(day: &CentreDay, wish: WishedTimes) -> Option<Times> {
    let starts = possible_starts(day);
    let first = match wish.start {
        Some(start) => nearest(&starts, start, wish.fold)?,
        None => first_with_a_desk(day, &starts)?,
    };
    let minutes = match (wish.start, wish.end) {
        (Some(start), Some(end)) if end > start => i64::from(end.minutes() - start.minutes()),
        _ => USUAL_MINUTES,
    };
    let lengths = lengths(day, &first);
    let same_end = lengths.iter().find(|(last, _)| wish.start == Some(first.start) && Some(last.end) == wish.end);
    let as_long = || lengths.iter().rev().find(|(_, length)| *length <= minutes).or(lengths.first());
    let last = same_end.or_else(as_long)?.0;
    Some(Times { first, last })
}

/// The start of the wish, or the one nearest to it; of two that read the same, the one that was meant.
fn nearest(starts: &[HalfHour], wish: TimeOfDay, fold: Option<Fold>) -> Option<HalfHour> {
    let distance = |half: &&HalfHour| (half.start.minutes().abs_diff(wish.minutes()), half.fold != fold);
    starts.iter().min_by_key(distance).copied()
}

/// The first start at which some desk is free for the usual time; else the first start.
fn first_with_a_desk(day: &CentreDay, starts: &[HalfHour]) -> Option<HalfHour> {
    let has_a_desk = |half: &&HalfHour| {
        let end = lengths(day, half).iter().rev().find(|(_, length)| *length <= USUAL_MINUTES).map(|(last, _)| *last);
        end.is_some_and(|last| {
            let span = Span { start: half.starts_at, end: last.ends_at };
            day.desks.iter().any(|desk| desk.is_free(span))
        })
    };
    starts.iter().find(has_a_desk).or(starts.first()).copied()
}

#[cfg(test)]
mod tests;
