//! The device's clock. Rules never read it: whoever calls them passes the moment in.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use leptos::prelude::*;
use std::time::Duration;

/// This moment, in milliseconds' precision.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}

/// This moment, told anew every so often for as long as the part that asked is there.
pub fn ticking(every: Duration) -> ReadSignal<DateTime<Utc>> {
    let (moment, set_moment) = signal(now());
    if let Ok(interval) = set_interval_with_handle(move || set_moment.set(now()), every) {
        on_cleanup(move || interval.clear());
    }
    moment
}

/// A moment by the device's own clock on the wall. For what happened to the device; a centre has its own zone.
pub fn local(moment: DateTime<Utc>) -> NaiveDateTime {
    let date = js_sys::Date::new(&(moment.timestamp_millis() as f64).into());
    moment.naive_utc() - TimeDelta::minutes(date.get_timezone_offset() as i64)
}

/// The day by the device's own clock.
pub fn today() -> NaiveDate {
    local(now()).date()
}
