//! Where and when a company wants to meet somebody: what is chosen, and the proposal that it becomes.

use crate::features::traineeships::applications::client;
use crate::offline::Reading;
use crate::platform::{clock, ids};
use chrono::{Days, NaiveDate, NaiveTime};
use contract::appointments::SLOT_DAYS;
use contract::ids::{CentreId, TalkId};
use contract::network::CentreSummary;
use contract::problem::Code;
use contract::time::TimeOfDay;
use contract::traineeships::{ProposeTalk, RoomSlots, RoomStart, TalkLength};
use leptos::prelude::*;

/// The names of the fields, as the reply calls them.
pub const CENTRE: &str = "talk.propose.centre";
/// The start's.
pub const START: &str = "talk.propose.start";

/// What is chosen. A copy is the same.
#[derive(Clone, Copy)]
pub struct Meeting {
    /// Whether they meet in a centre; else the words say where.
    pub in_centre: RwSignal<Option<bool>>,
    /// In which.
    pub centre: RwSignal<Option<CentreId>>,
    /// How long.
    pub length: RwSignal<Option<TalkLength>>,
    /// On which day, by the centre's clock.
    pub day: RwSignal<Option<NaiveDate>>,
    /// From when on.
    pub time: RwSignal<Option<NaiveTime>>,
    /// The centres.
    pub centres: Reading<Vec<CentreSummary>>,
    /// When the rooms of the centre are free, around the day.
    pub slots: Reading<RoomSlots>,
    /// The free starts of the day, for this length.
    pub starts: Memo<Vec<RoomStart>>,
    /// The one that is chosen, as long as it is free.
    pub chosen: Memo<Option<RoomStart>>,
    /// Another choice is another talk.
    id: Memo<TalkId>,
}

impl Meeting {
    /// Nothing is chosen, and nothing is read.
    pub fn new() -> Self {
        let (in_centre, centre) = (RwSignal::new(Some(false)), RwSignal::new(None::<CentreId>));
        let length = RwSignal::new(Some(TalkLength::HalfHour));
        let (day, time, from) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        let is_wanted = Memo::new(move |_| in_centre.get() == Some(true));
        let centres = client::read_centres(is_wanted);
        let slots = client::read_rooms(move || centre.get().filter(|_| is_wanted.get()), move || from.get());
        let starts = Memo::new(move |_| {
            let (Some(day), Some(length)) = (day.get(), length.get()) else { return Vec::new() };
            slots.with(|slots| slots.map(|slots| starts_of(slots, day, length)).unwrap_or_default())
        });
        let chosen = Memo::new(move |_| {
            let time = time.get()?;
            starts.with(|starts| starts.iter().find(|start| as_clock(start.start) == Some(time)).cloned())
        });
        let id = Memo::new(move |_| {
            chosen.track();
            centre.track();
            length.track();
            TalkId(ids::new_id())
        });
        // Another centre has other days.
        Effect::new(move |before: Option<Option<CentreId>>| {
            let now = centre.get();
            if before.is_some_and(|before| before != now) {
                day.set(None);
                from.set(None);
            }
            now
        });
        // The first free day is chosen until the company says otherwise; days that were not read are read.
        Effect::new(move |_| {
            let wanted = slots.with(|slots| slots.map(|slots| (first_day(slots, length.get()), week_of(slots))));
            let Some((first, week)) = wanted else { return };
            match day.get() {
                None if first.is_some() => day.set(first),
                Some(day) if !week.contains(&day) && from.get_untracked() != Some(day) => from.set(Some(day)),
                Some(_) | None => {}
            }
        });
        Self { in_centre, centre, length, day, time, centres, slots, starts, chosen, id }
    }

    /// The proposal; nothing where they do not meet in a centre, or the field that is missing.
    pub fn proposal(self) -> Result<Option<ProposeTalk>, (&'static str, Code)> {
        if self.in_centre.get_untracked() != Some(true) {
            return Ok(None);
        }
        let centre = self.centre.get_untracked().ok_or((CENTRE, Code::Required))?;
        let (chosen, length) = (self.chosen.get_untracked(), self.length.get_untracked());
        let (Some(start), Some(length)) = (chosen, length) else { return Err((START, Code::Required)) };
        let RoomStart { date, start, fold, .. } = start;
        Ok(Some(ProposeTalk { id: self.id.get_untracked(), centre, date, start, fold, length }))
    }

    /// It was proposed: nothing is chosen any more.
    pub fn forget(self) {
        self.in_centre.set(Some(false));
        self.time.set(None);
    }

    /// The first date on which a room is free for this length, of those that are known.
    pub fn first_free(self) -> Option<NaiveDate> {
        let length = self.length.get();
        self.slots.with(|slots| first_day(slots?, length))
    }
}

/// A time of the day as the choice of times takes it.
pub fn as_clock(time: TimeOfDay) -> Option<NaiveTime> {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(time.minutes()) * 60, 0)
}

/// The free starts of a day that are to come.
fn starts_of(slots: &RoomSlots, day: NaiveDate, length: TalkLength) -> Vec<RoomStart> {
    let now = clock::now();
    let fits = |start: &&RoomStart| start.date == day && start.starts_at > now && start.lengths.contains(&length);
    slots.starts.iter().filter(fits).cloned().collect()
}

fn first_day(slots: &RoomSlots, length: Option<TalkLength>) -> Option<NaiveDate> {
    let fits = |start: &&RoomStart| length.is_none_or(|length| start.lengths.contains(&length));
    slots.starts.iter().find(fits).map(|start| start.date).or(slots.next)
}

/// The days that were read.
fn week_of(slots: &RoomSlots) -> std::ops::RangeInclusive<NaiveDate> {
    slots.from..=slots.from.checked_add_days(Days::new(SLOT_DAYS - 1)).unwrap_or(slots.from)
}
