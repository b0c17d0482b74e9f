//! What is chosen on the floor, and what follows from it for the day that is shown.

use crate::client::use_session;
use crate::features::bookings::client;
use crate::features::bookings::state::{
    DeskFace, Times, WishedTimes, choose_times, face, next_open_day, possible_starts,
};
use crate::offline::Reading;
use crate::routes::{DeskChoice, Route};
use chrono::NaiveDate;
use contract::bookings::{Booking, CentreDay, DeskDay};
use contract::ids::{BookingId, SpaceId};
use contract::network::{Centre, SpaceFeature};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// What the person chose. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Picker {
    /// The day.
    pub day: RwSignal<Option<NaiveDate>>,
    /// The times that were asked for; a day may not have them.
    pub wish: RwSignal<WishedTimes>,
    /// The desk.
    pub desk: RwSignal<Option<SpaceId>>,
    /// Each filter, on or off.
    pub filters: [(SpaceFeature, RwSignal<bool>); 5],
    /// The booking that is being moved, once it is read.
    pub moving: Reading<Booking>,
    /// Its id, if one is being moved.
    pub moving_id: Option<BookingId>,
    /// Whether a request of this page is under way or answered, and its outcome is shown.
    pub is_sending: RwSignal<bool>,
    /// Whether the day was chosen by the page and may still be changed by it.
    day_is_a_guess: RwSignal<bool>,
}

/// What follows from it.
#[derive(Clone, Copy)]
pub struct Picking {
    /// The times nearest to the wish; nothing when nothing can be booked on this day.
    pub times: Memo<Option<Times>>,
    /// What each desk is in these times, in the order of the day's desks.
    pub faces: Memo<Vec<DeskFace>>,
    /// The chosen desk and what it is.
    pub chosen: Memo<Option<(DeskDay, DeskFace)>>,
}

impl Picker {
    /// The choice of the address; the first open day where it names none.
    pub fn new(centre: Memo<Centre>, choice: DeskChoice) -> Self {
        let DeskChoice { day, desk, start, end, fold, moving } = choice;
        let first = centre.with_untracked(|centre| next_open_day(centre, centre.today, true).or(Some(centre.today)));
        Self {
            day: RwSignal::new(day.or(first)),
            wish: RwSignal::new(WishedTimes { start, end, fold }),
            desk: RwSignal::new(desk),
            filters: SpaceFeature::ALL.map(|feature| (feature, RwSignal::new(false))),
            moving: client::read_booking(use_session(), move || moving),
            moving_id: moving,
            is_sending: RwSignal::new(false),
            day_is_a_guess: RwSignal::new(day.is_none()),
        }
    }

    /// The filters that are on; tracked.
    pub fn asked(self) -> Vec<SpaceFeature> {
        self.filters.iter().filter(|(_, on)| on.get()).map(|(feature, _)| *feature).collect()
    }

    /// The choice as an address carries it; tracked.
    pub fn choice(self) -> DeskChoice {
        let WishedTimes { start, end, fold } = self.wish.get();
        let day = self.day.get().filter(|_| !self.day_is_a_guess.get());
        DeskChoice { day, desk: self.desk.get(), start, end, fold, moving: self.moving_id }
    }

    /// Writes every change into the address, so that a reload and the way back find it.
    pub fn keep_in_address(self, centre: Memo<Centre>) {
        let navigate = use_navigate();
        let href = Memo::new(move |_| {
            let centre = centre.with(|centre| centre.id.clone());
            Route::Desks { centre, choice: self.choice() }.href()
        });
        Effect::new(move |before: Option<String>| {
            let href = href.get();
            if before.is_some_and(|before| before != href) {
                navigate(&href, NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() });
            }
            href
        });
    }

    /// When the day that the page guessed is over for bookings, it goes on to the next open one. A day that the person
    /// chose stays, and says why.
    pub fn leave_a_day_that_is_over(self, centre: Memo<Centre>, day: Reading<CentreDay>) {
        Effect::new(move |_| {
            let over = day.with(|day| day.map(|day| (day.date, possible_starts(day).is_empty())));
            let Some((date, is_over)) = over else { return };
            if self.day_is_a_guess.get_untracked() {
                self.day_is_a_guess.set(false);
                let next = centre.with_untracked(|centre| next_open_day(centre, date, false));
                if let (true, Some(next)) = (is_over, next) {
                    self.day.set(Some(next));
                }
            }
        });
    }
}

impl Picking {
    /// What follows from the choice on this day.
    pub fn new(day: Memo<CentreDay>, is_known: Signal<bool>, picker: Picker) -> Self {
        let times = Memo::new(move |_| day.with(|day| choose_times(day, picker.wish.get())));
        let faces = Memo::new(move |_| {
            let asked = picker.asked();
            let Some(times) = times.get() else { return Vec::new() };
            let is_known = is_known.get();
            let look = |desk: &DeskDay| face(desk, times.span(), &asked).unless_known(is_known);
            day.with(|day| day.desks.iter().map(look).collect())
        });
        let chosen = Memo::new(move |_| {
            let id = picker.desk.get()?;
            let index = day.with(|day| day.desks.iter().position(|desk| desk.space.id == id))?;
            let face = faces.with(|faces| faces.get(index).copied())?;
            day.with(|day| day.desks.get(index).cloned()).map(|desk| (desk, face))
        });
        Self { times, faces, chosen }
    }

    /// Whether the desk can be had: it is free, or it is the person's own and is being moved.
    pub fn can_be_had(face: DeskFace, picker: Picker) -> bool {
        match face {
            DeskFace::Free | DeskFace::Unsuitable | DeskFace::Unknown => true,
            DeskFace::Mine => picker.moving_id.is_some(),
            DeskFace::Taken | DeskFace::Blocked => false,
        }
    }
}
