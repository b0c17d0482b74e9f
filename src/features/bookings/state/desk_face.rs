//! What a desk is to the person for the time that they chose.

use contract::bookings::{CentreDay, DeskDay, TakenBy};
use contract::network::SpaceFeature;
use contract::time::{Instant, Span, TimeOfDay};

/// What a desk is for a span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeskFace {
    /// It can be booked.
    Free,
    /// It is free, but has not all that the filters ask for.
    Unsuitable,
    /// The person has it booked for part of the time.
    Mine,
    /// Somebody else has.
    Taken,
    /// The centre uses it for something else.
    Blocked,
    /// It suits, and only the server knows whether it is free.
    Unknown,
}

impl DeskFace {
    /// What the desk can be called while the server has not said who holds what: nothing is called free.
    pub fn unless_known(self, is_known: bool) -> Self {
        match self {
            Self::Free if !is_known => Self::Unknown,
            face => face,
        }
    }
}

/// What the desk is for the span. What the person holds comes first, then why nobody can have it, then the filters.
pub fn face(desk: &DeskDay, span: Span, filters: &[SpaceFeature]) -> DeskFace {
    let by = |who: TakenBy| {
        desk.taken
            .iter()
            .any(|taken| taken.by == who && span.overlaps(Span { start: taken.starts_at, end: taken.ends_at }))
    };
    if by(TakenBy::Me) {
        DeskFace::Mine
    } else if by(TakenBy::Block) {
        DeskFace::Blocked
    } else if by(TakenBy::Somebody) {
        DeskFace::Taken
    } else if desk.has_all(filters) {
        DeskFace::Free
    } else {
        DeskFace::Unsuitable
    }
}

/// What to tell somebody whose desk changed under their hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Somebody took it, or the centre blocked it.
    Gone,
    /// It is free again.
    Back,
}

/// Whether a change of the chosen desk is worth saying. A change that the person made is not.
pub fn news(before: DeskFace, after: DeskFace) -> Option<News> {
    let lost = |face| matches!(face, DeskFace::Taken | DeskFace::Blocked);
    match (lost(before), lost(after)) {
        (false, true) => Some(News::Gone),
        (true, false) if after == DeskFace::Free => Some(News::Back),
        _ => None,
    }
}

/// When the desk is not free on the day, by the centre's clock, as start and end; touching spans are one.
pub fn busy_times(day: &CentreDay, desk: &DeskDay) -> Vec<(TimeOfDay, TimeOfDay)> {
    let mut spans: Vec<(Instant, Instant)> = Vec::new();
    for taken in &desk.taken {
        match spans.last_mut() {
            Some(last) if last.1 >= taken.starts_at => last.1 = last.1.max(taken.ends_at),
            _ => spans.push((taken.starts_at, taken.ends_at)),
        }
    }
    let local = |(start, end): (Instant, Instant)| {
        let first = day.half_hours.iter().find(|half| half.ends_at > start)?;
        let last = day.half_hours.iter().rev().find(|half| half.starts_at < end)?;
        (first.starts_at <= last.starts_at).then_some((first.start, last.end))
    };
    spans.into_iter().filter_map(local).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{day, desk, taken};
    use super::*;

    fn span() -> Span {
        Span { start: "2026-11-30T09:00:00Z".parse().unwrap(), end: "2026-11-30T11:00:00Z".parse().unwrap() }
    }

    #[test]
    fn a_desk_is_what_holds_it_in_that_time() {
        let before = taken("2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z", TakenBy::Somebody);
        let during = taken("2026-11-30T10:30:00Z", "2026-11-30T12:00:00Z", TakenBy::Somebody);
        let block = taken("2026-11-30T10:00:00Z", "2026-11-30T10:30:00Z", TakenBy::Block);
        let mine = taken("2026-11-30T09:00:00Z", "2026-11-30T09:30:00Z", TakenBy::Me);
        assert_eq!(face(&desk("A1", vec![before]), span(), &[]), DeskFace::Free);
        assert_eq!(face(&desk("A1", vec![before, during]), span(), &[]), DeskFace::Taken);
        assert_eq!(face(&desk("A1", vec![block, during]), span(), &[]), DeskFace::Blocked);
        assert_eq!(face(&desk("A1", vec![mine, during]), span(), &[]), DeskFace::Mine);
    }

    #[test]
    fn filters_matter_only_to_a_free_desk() {
        let quiet = [SpaceFeature::Quiet];
        let during = taken("2026-11-30T10:30:00Z", "2026-11-30T12:00:00Z", TakenBy::Somebody);
        assert_eq!(face(&desk("A1", vec![]), span(), &quiet), DeskFace::Unsuitable);
        assert_eq!(face(&desk("A1", vec![during]), span(), &quiet), DeskFace::Taken);
    }

    #[test]
    fn nothing_is_called_free_that_the_server_has_not_said() {
        assert_eq!(DeskFace::Free.unless_known(false), DeskFace::Unknown);
        assert_eq!(DeskFace::Free.unless_known(true), DeskFace::Free);
        assert_eq!(DeskFace::Unsuitable.unless_known(false), DeskFace::Unsuitable);
    }

    #[test]
    fn only_what_others_do_is_news() {
        assert_eq!(news(DeskFace::Free, DeskFace::Taken), Some(News::Gone));
        assert_eq!(news(DeskFace::Unsuitable, DeskFace::Blocked), Some(News::Gone));
        assert_eq!(news(DeskFace::Taken, DeskFace::Free), Some(News::Back));
        assert_eq!(news(DeskFace::Free, DeskFace::Mine), None);
        assert_eq!(news(DeskFace::Taken, DeskFace::Blocked), None);
    }

    #[test]
    fn busy_times_are_told_by_the_clock_of_the_centre() {
        let first = taken("2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z", TakenBy::Somebody);
        let second = taken("2026-11-30T09:00:00Z", "2026-11-30T09:30:00Z", TakenBy::Block);
        let day = day("2026-11-30", "2026-11-29T08:00:00Z", vec![desk("A1", vec![first, second])]);
        let busy: Vec<_> = busy_times(&day, &day.desks[0]).iter().map(|(a, b)| format!("{a}-{b}")).collect();
        assert_eq!(busy, ["09:00-10:30"]);
    }
}
