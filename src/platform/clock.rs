//! The device's clock. Rules never read it: whoever calls them passes the moment in.

use chrono::{DateTime, Utc};

/// This moment, in milliseconds' precision.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}
