//! Time: instants in UTC on the wire and in the database; a local date and time becomes an instant here, in the
//! centre's zone. A local time that does not exist is refused, one that comes twice asks which.

mod italy;

pub use italy::{ITALY, Italy};

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A moment, as RFC 3339 in UTC on the wire.
pub type Instant = DateTime<Utc>;

/// Seconds in a cell, the unit that bookings hold: a quarter of an hour.
pub const CELL_SECONDS: i64 = 900;

/// Minutes in a day of 24 hours.
const DAY_MINUTES: u16 = 24 * 60;

/// A time of the day to the minute, from `00:00` to `24:00`; `24:00` is the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", example = "14:30"))]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

/// A text or number that is no [`TimeOfDay`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATime;

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time of the day is written HH:MM, from 00:00 to 24:00")
    }
}

impl std::error::Error for NotATime {}

impl TimeOfDay {
    /// The time so many minutes after midnight, 0 to 1440.
    pub fn from_minutes(minutes: u16) -> Result<Self, NotATime> {
        if minutes <= DAY_MINUTES { Ok(Self(minutes)) } else { Err(NotATime) }
    }

    /// Minutes after midnight by the clock on the wall, 0 to 1440.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// Whether it is a full or a half hour.
    pub fn on_half_hour(self) -> bool {
        self.0.is_multiple_of(30)
    }

    fn on(self, date: NaiveDate) -> Option<chrono::NaiveDateTime> {
        if self.0 == DAY_MINUTES {
            return date.checked_add_days(Days::new(1)).map(|next| next.and_time(NaiveTime::MIN));
        }
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.0) * 60, 0)?;
        Some(date.and_time(time))
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let (hours, minutes) = text.split_once(':').ok_or(NotATime)?;
        if !digits(hours) || !digits(minutes) {
            return Err(NotATime);
        }
        let hours: u16 = hours.parse().map_err(|_| NotATime)?;
        let minutes: u16 = minutes.parse().map_err(|_| NotATime)?;
        if minutes > 59 { Err(NotATime) } else { Self::from_minutes(hours * 60 + minutes) }
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NotATime;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Which of two equal local times is meant, when the clocks go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Fold {
    /// The first one, in summer time.
    Earlier,
    /// The second one, in winter time.
    Later,
}

/// Why a local time is no single instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTimeError {
    /// The clocks jump over it.
    DoesNotExist,
    /// It comes twice and nobody said which.
    Ambiguous,
    /// The end is not after the start.
    EndNotAfterStart,
}

/// A span of time `[start, end)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first moment inside.
    pub start: Instant,
    /// The first moment after it.
    pub end: Instant,
}

impl Span {
    /// Its length in minutes.
    pub fn minutes(self) -> i64 {
        (self.end - self.start).num_minutes()
    }

    /// Whether the two have a moment in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The cells that it touches: epoch seconds divided by [`CELL_SECONDS`].
    pub fn cells(self) -> std::ops::Range<i64> {
        let first = self.start.timestamp().div_euclid(CELL_SECONDS);
        let after = (self.end.timestamp() + CELL_SECONDS - 1).div_euclid(CELL_SECONDS);
        first..after
    }
}

/// Dates outside this range are no dates that anybody means; nearer the ends of time, arithmetic overflows.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;

/// Whether anybody can mean this date. Databases and calendars do not know the others either.
pub fn is_meant(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}

/// The instant of a local date and time in `zone`. A date before 1900 or after 9999 does not exist here.
///
/// `fold` matters only for a time that comes twice.
pub fn resolve<Z: TimeZone>(
    zone: &Z,
    date: NaiveDate,
    time: TimeOfDay,
    fold: Option<Fold>,
) -> Result<Instant, LocalTimeError> {
    if !is_meant(date) {
        return Err(LocalTimeError::DoesNotExist);
    }
    let local = time.on(date).ok_or(LocalTimeError::DoesNotExist)?;
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => Ok(at.with_timezone(&Utc)),
        LocalResult::None => Err(LocalTimeError::DoesNotExist),
        LocalResult::Ambiguous(earlier, later) => match fold {
            Some(Fold::Earlier) => Ok(earlier.with_timezone(&Utc)),
            Some(Fold::Later) => Ok(later.with_timezone(&Utc)),
            None => Err(LocalTimeError::Ambiguous),
        },
    }
}

/// The span from one local time to another on the same date in `zone`.
///
/// `fold` says which start is meant when it comes twice; an end that comes twice is the first one after the start.
pub fn resolve_span<Z: TimeZone>(
    zone: &Z,
    date: NaiveDate,
    start: TimeOfDay,
    end: TimeOfDay,
    fold: Option<Fold>,
) -> Result<Span, LocalTimeError> {
    if end <= start {
        return Err(LocalTimeError::EndNotAfterStart);
    }
    let start = resolve(zone, date, start, fold)?;
    let first_end = resolve(zone, date, end, Some(Fold::Earlier))?;
    let end = if first_end > start { first_end } else { resolve(zone, date, end, Some(Fold::Later))? };
    if end > start { Ok(Span { start, end }) } else { Err(LocalTimeError::EndNotAfterStart) }
}

#[cfg(test)]
mod tests;
