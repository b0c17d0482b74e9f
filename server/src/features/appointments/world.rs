//! What the free starts of a centre are made from, read at once; what is free, the contract's rules say.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use contract::appointments::{
    AppointmentRange, Busy, CentreOffer, Counsellor, FreeStart, Offering, free_starts, last_appointment_date,
};
use contract::ids::{PersonId, SpaceId};
use contract::time::{Instant, Span};
use sea_orm::entity::prelude::*;
use std::ops::RangeInclusive;
use std::sync::Arc;

use super::entities::range;
use crate::error::ApiResult;
use crate::features::network::KnownCentre;
use crate::features::{accounts, bookings};
use crate::state::AppState;

/// A centre with its counsellors, and what they and the interview rooms have on some days.
pub struct World {
    /// The centre.
    pub centre: Arc<KnownCentre>,
    /// Its counsellors, by name.
    pub counsellors: Vec<Counsellor>,
    /// When they receive, on these days and others.
    pub ranges: Vec<AppointmentRange>,
    /// Its interview rooms, by label.
    pub rooms: Vec<SpaceId>,
    counsellors_busy: Vec<Busy<PersonId>>,
    rooms_taken: Vec<Busy<SpaceId>>,
    now: Instant,
}

/// Days in their order.
pub type Dates = RangeInclusive<NaiveDate>;

impl World {
    /// Reads it as things stand in this connection or transaction.
    pub async fn load(
        state: &AppState,
        connection: &impl ConnectionTrait,
        centre: &Arc<KnownCentre>,
        dates: &Dates,
    ) -> ApiResult<Self> {
        let counsellors = accounts::counsellors_of(connection, &centre.id).await?;
        let people: Vec<_> = counsellors.iter().map(|counsellor| counsellor.id).collect();
        let ranges = range::Entity::find()
            .filter(range::Column::Centre.eq(centre.id.as_str()))
            .filter(range::Column::WithdrawnAt.is_null())
            .filter(range::Column::Last.gte(*dates.start()))
            .filter(range::Column::First.lte(*dates.end()))
            // Who is no counsellor any more receives nobody.
            .filter(range::Column::Counsellor.is_in(people.iter().map(|person| person.0)))
            .all(connection)
            .await?;
        let rooms = centre.interview_rooms();
        let held = bookings::held(connection, &people, &rooms, around(dates)).await?;
        let of_person = |held: &bookings::Held| {
            let who = held.person.filter(|person| people.contains(person))?;
            Some(Busy { who, span: held.span })
        };
        let of_room =
            |held: &bookings::Held| rooms.contains(&held.space).then_some(Busy { who: held.space, span: held.span });
        Ok(Self {
            counsellors_busy: held.iter().filter_map(of_person).collect(),
            rooms_taken: held.iter().filter_map(of_room).collect(),
            ranges: ranges.iter().map(range::Model::range).collect::<ApiResult<_>>()?,
            centre: centre.clone(),
            counsellors,
            rooms,
            now: state.clock.now(),
        })
    }

    /// The free starts of these days, in order. They are days that were loaded.
    pub fn free(&self, dates: &Dates) -> Vec<FreeStart> {
        dates.start().iter_days().take_while(|date| date <= dates.end()).flat_map(|date| self.free_on(date)).collect()
    }

    /// The free starts of a day, in order. It is one that was loaded.
    pub fn free_on(&self, date: NaiveDate) -> Vec<FreeStart> {
        let offering = Offering {
            ranges: &self.ranges,
            counsellors: &self.counsellors_busy,
            rooms: &self.rooms,
            rooms_taken: &self.rooms_taken,
            now: self.now,
        };
        free_starts(&self.centre.zone, &offering, &self.centre.hours_on(date), date)
    }

    /// Free starts as alternatives are made from them.
    pub fn offer<'a>(&'a self, starts: &'a [FreeStart]) -> CentreOffer<'a> {
        let (centre, centre_name) = (&self.centre.id, self.centre.name.as_str());
        CentreOffer { centre, centre_name, counsellors: &self.counsellors, starts }
    }
}

/// The days that can be booked at a centre now.
pub fn bookable(centre: &KnownCentre, now: Instant) -> Dates {
    let today = centre.date_at(now);
    today..=last_appointment_date(today)
}

/// The part of some days that can be booked; nothing of it when they are all over or too far ahead.
pub fn within(dates: &Dates, bookable: &Dates) -> Dates {
    *dates.start().max(bookable.start())..=*dates.end().min(bookable.end())
}

/// So many days before and after a date.
pub fn days_around(date: NaiveDate, days: u64) -> Dates {
    let (first, last) = (date.checked_sub_days(Days::new(days)), date.checked_add_days(Days::new(days)));
    first.unwrap_or(date)..=last.unwrap_or(date)
}

/// A span that has all of these days in it, in any zone.
pub fn around(dates: &Dates) -> Span {
    let day = TimeDelta::days(1);
    let midnight = |date: &NaiveDate| date.and_time(NaiveTime::MIN).and_utc();
    Span { start: midnight(dates.start()) - day, end: midnight(dates.end()) + day + day }
}
