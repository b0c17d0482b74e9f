//! Names for new things, made on the device so that a command has one identity before it is sent.

use uuid::{Timestamp, Uuid};

/// A new UUID version 7: random, and in the order of time.
pub fn new_id() -> Uuid {
    let millis = js_sys::Date::now() as u64;
    let nanos = u32::try_from(millis % 1000).unwrap_or_default() * 1_000_000;
    Uuid::new_v7(Timestamp::from_unix_time(millis / 1000, nanos, 0, 0))
}

/// A random number from 0 to 1, for what must differ from phone to phone and need not be secret.
pub fn chance() -> f64 {
    js_sys::Math::random()
}
