//! How far back a search looks at once: among the newest first, and among all only where those have too few. Each window bounds
//! what a search can cost, whatever is looked for and however many older postings there are.

use sea_orm::DbBackend;

/// Numbers that have all but these many last bits in common are a bucket. A window is the newest bucket and the one before it.
const BITS: [u32; 2] = [12, 16];

/// Some numbers below an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first number that is no longer in it.
    pub end: i64,
    bits: Option<u32>,
}

impl Window {
    /// The first number in it.
    pub fn begin(self) -> i64 {
        self.bits.map_or(i64::MIN, |bits| (((self.end - 1) >> bits) - 1) << bits)
    }

    /// Whether filters alone are answered sooner within it. SQLite finds its way by their indexes, which have the same order, and
    /// would walk through the window instead.
    pub fn helps_filters(self, backend: DbBackend) -> bool {
        self.bits.is_none() || backend != DbBackend::Sqlite
    }

    /// The names of its buckets; nothing where it has every number.
    pub fn buckets(self) -> Option<[String; 2]> {
        let bits = self.bits?;
        let newest = (self.end - 1) >> bits;
        Some([newest, newest - 1].map(|bucket| name(bits, bucket)))
    }
}

/// The windows below a number, each larger than the one before; the last is everything.
pub fn before(end: i64) -> impl Iterator<Item = Window> {
    // A number that nobody has would be beyond what can be counted back from.
    let end = end.max(1);
    BITS.into_iter().map(Some).chain([None]).map(move |bits| Window { end, bits })
}

/// The names of the buckets that a number is in. No stem has such a mark in it.
pub fn buckets_of(number: i64) -> [String; 2] {
    BITS.map(|bits| name(bits, number >> bits))
}

fn name(bits: u32, bucket: i64) -> String {
    format!("#{bits}:{bucket}")
}

#[cfg(test)]
mod tests {
    use super::{before, buckets_of};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_window_is_its_two_buckets(end in 1..2_000_000_i64, number in 1..2_000_000_i64) {
            let windows: Vec<_> = before(end).collect();
            for window in &windows {
                let is_in = number < end && number >= window.begin();
                let buckets = buckets_of(number);
                let in_bucket = window.buckets().is_none_or(|names| buckets.iter().any(|one| names.contains(one)));
                prop_assert_eq!(is_in, number < end && in_bucket);
                prop_assert!(window.begin() < end);
            }
            prop_assert!(windows.last().is_some_and(|window| window.begin() == i64::MIN));
            prop_assert!(windows.is_sorted_by_key(|window| std::cmp::Reverse(window.begin())));
        }
    }
}
