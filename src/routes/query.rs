//! What stands after the question mark of an address. Nothing here says who the person is.

use chrono::NaiveDate;
use contract::ids::{BookingId, SpaceId};
use contract::time::{Fold, TimeOfDay};
use std::str::FromStr;

/// What is chosen on a floor so far; the page fills in what is missing. It stands in the address, so that it survives
/// a sign-in, a reload and the way back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeskChoice {
    /// The day; the first one that can be booked when `None`.
    pub day: Option<NaiveDate>,
    /// The desk.
    pub desk: Option<SpaceId>,
    /// The local start.
    pub start: Option<TimeOfDay>,
    /// The local end.
    pub end: Option<TimeOfDay>,
    /// Which start, when it comes twice that day.
    pub fold: Option<Fold>,
    /// The booking that is being moved here, if that is why the floor is open.
    pub moving: Option<BookingId>,
}

impl DeskChoice {
    /// The choice of an address; what cannot be read is left out.
    pub(super) fn read(query: &dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            day: read(query, "day"),
            desk: read(query, "desk"),
            start: read(query, "start"),
            end: read(query, "end"),
            fold: query("fold").and_then(|fold| match fold.as_str() {
                "earlier" => Some(Fold::Earlier),
                "later" => Some(Fold::Later),
                _ => None,
            }),
            moving: read(query, "move"),
        }
    }

    /// The choice with its question mark, or nothing.
    pub(super) fn query(&self) -> String {
        let fold = self.fold.map(|fold| match fold {
            Fold::Earlier => "earlier".to_owned(),
            Fold::Later => "later".to_owned(),
        });
        let pairs = [
            ("day", self.day.map(|day| day.to_string())),
            ("desk", self.desk.map(|desk| desk.to_string())),
            ("start", self.start.map(|start| start.to_string())),
            ("end", self.end.map(|end| end.to_string())),
            ("fold", fold),
            ("move", self.moving.map(|booking| booking.to_string())),
        ];
        let mut query = String::new();
        for (name, value) in pairs.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            let sign = if query.is_empty() { '?' } else { '&' };
            query.push_str(&format!("{sign}{name}={value}"));
        }
        query
    }
}

/// A parameter, if it is there and can be read.
pub(super) fn read<T: FromStr>(query: &dyn Fn(&str) -> Option<String>, name: &str) -> Option<T> {
    query(name)?.parse().ok()
}

/// An address so that it can be a value in another one.
pub(super) fn encode(href: &str) -> String {
    href.replace('%', "%25").replace('?', "%3F").replace('=', "%3D").replace('&', "%26")
}

/// A parameter's value in a query, decoded once: an address in it is as it was, whatever its own query says.
pub(super) fn value(query: &str, name: &str) -> Option<String> {
    let value = query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name))?.1;
    Some(decoded(value))
}

fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let code = match (first, after) {
            (b'%', [high, low, ..]) => byte(*high, *low),
            _ => None,
        };
        bytes.push(code.unwrap_or(if *first == b'+' { b' ' } else { *first }));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn byte(high: u8, low: u8) -> Option<u8> {
    let digit = |digit: u8| char::from(digit).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}
