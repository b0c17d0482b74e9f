//! The same desk at another time, as near as it can be.

use chrono::{Days, NaiveDate, TimeDelta, Timelike};
use contract::bookings::{Alternative, AlternativeKind, half_hours, last_date};
use contract::network::{DayHours, SpaceKind};
use contract::time::Span;

use super::{Wish, World, offer};

/// How many days before and after the wanted one are looked at.
pub const DAYS_AROUND: u64 = 7;

/// The nearest free times of the nearest day that has any; as long as was wanted, within what the centre allows.
pub fn find(wish: &Wish, world: &World) -> Vec<Alternative> {
    let home = world.home;
    let Some(desk) = home.space(wish.space).filter(|space| space.kind == SpaceKind::Desk) else {
        return Vec::new();
    };
    for date in days(wish, world) {
        let mut spans: Vec<Span> = spans(wish, world, date).filter(|span| *span != wish.span).collect();
        // On another day the same time of the day is the nearest one.
        let of_day = |span: &Span| i64::from(span.start.with_timezone(&home.zone).num_seconds_from_midnight());
        let wanted = of_day(&wish.span);
        spans.sort_by_cached_key(|span| (of_day(span) - wanted).abs());
        // Sorted first, so that only the nearest ones are looked at closely.
        let free = spans.into_iter().filter(|span| world.could_have(wish, home, wish.space, date, *span));
        let offers = free.filter_map(|span| offer(AlternativeKind::OtherTime, home, desk, span));
        let offers: Vec<_> = offers.take(super::MOST).collect();
        if !offers.is_empty() {
            return offers;
        }
    }
    Vec::new()
}

/// The days to look at, the wanted one or the nearest that can be booked first.
pub fn days(wish: &Wish, world: &World) -> Vec<NaiveDate> {
    let today = world.home.date_at(world.now);
    let last = last_date(&world.home.rules, today);
    let from = wish.date.clamp(today, last);
    let around = (1..=DAYS_AROUND)
        .flat_map(|days| [from.checked_add_days(Days::new(days)), from.checked_sub_days(Days::new(days))]);
    let days = std::iter::once(Some(from)).chain(around).flatten();
    days.filter(|date| (today..=last).contains(date)).collect()
}

fn spans<'a>(wish: &Wish, world: &'a World, date: NaiveDate) -> impl Iterator<Item = Span> + use<'a> {
    let rules = world.home.rules;
    let wanted = wish.span.minutes();
    let minutes =
        wanted.clamp(i64::from(rules.shortest_minutes), i64::from(rules.longest_minutes.max(rules.shortest_minutes)));
    let starts = match world.home.hours_on(date) {
        DayHours::Open(ranges) => half_hours(&world.home.zone, date, &ranges),
        DayHours::ClosedWeekday | DayHours::ClosedDate(_) => Vec::new(),
    };
    starts
        .into_iter()
        .map(move |half| Span { start: half.starts_at, end: half.starts_at + TimeDelta::minutes(minutes) })
}
