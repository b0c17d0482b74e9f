//! What is chosen so far. It is kept as a draft, so that signing in or a closed tab loses nothing; what an operator chooses
//! for somebody else is not.

use crate::features::appointments::state::Wish;
use crate::features::shared::for_whom::use_person_booked_for;
use crate::offline::outbox::Talk;
use crate::platform::drafts;
use crate::routes::Route;
use chrono::NaiveDate;
use contract::accounts::PersonCard;
use contract::appointments::{Appointment, AppointmentReason, AppointmentWay};
use contract::ids::{AppointmentId, CentreId, PersonId};
use contract::time::Instant;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The draft's name.
const DRAFT: &str = "appointment";

/// What is chosen.
#[derive(Clone, Copy)]
pub struct Choosing {
    /// The first date of the week that is shown; the first that can be booked when `None`.
    pub from: RwSignal<Option<NaiveDate>>,
    /// What about.
    pub reason: RwSignal<Option<AppointmentReason>>,
    /// How.
    pub way: RwSignal<Option<AppointmentWay>>,
    /// With whom; `Some(None)` means anyone.
    pub counsellor: RwSignal<Option<Option<PersonId>>>,
    /// The first moment.
    pub starts_at: RwSignal<Option<Instant>>,
    /// The number to call.
    pub phone: RwSignal<String>,
    /// Whether to be told of an earlier start.
    pub tell_earlier: RwSignal<bool>,
    /// The appointment that is being moved.
    pub moving: Option<AppointmentId>,
    /// What it is now, once that is known.
    pub was: RwSignal<Option<Talk>>,
    /// For whom, if not for whoever is signed in.
    pub booked_for: Memo<Option<PersonCard>>,
    centre: StoredValue<CentreId>,
}

/// What is kept of it.
#[derive(Default, Serialize, Deserialize)]
struct Draft {
    reason: Option<AppointmentReason>,
    way: Option<AppointmentWay>,
    starts_at: Option<Instant>,
    phone: String,
    tell_earlier: bool,
}

impl Choosing {
    /// As it was left, or nothing chosen.
    pub fn new(centre: CentreId, moving: Option<AppointmentId>) -> Self {
        let booked_for = use_person_booked_for();
        let is_own = move || moving.is_none() && booked_for.with(Option::is_none);
        let draft: Draft = untrack(is_own).then(|| drafts::kept(DRAFT)).flatten().unwrap_or_default();
        let choosing = Self {
            from: RwSignal::new(None),
            reason: RwSignal::new(draft.reason),
            way: RwSignal::new(Some(draft.way.unwrap_or(AppointmentWay::InPerson))),
            counsellor: RwSignal::new(Some(None)),
            starts_at: RwSignal::new(draft.starts_at),
            phone: RwSignal::new(draft.phone),
            tell_earlier: RwSignal::new(draft.tell_earlier),
            moving,
            was: RwSignal::new(None),
            booked_for,
            centre: StoredValue::new(centre),
        };
        // One person's number is not another's.
        Effect::new(move |before: Option<Option<PersonId>>| {
            let now = booked_for.with(|person| person.as_ref().map(|person| person.id));
            if before.is_some_and(|before| before != now) {
                choosing.phone.set(String::new());
            }
            now
        });
        Effect::new(move |_| {
            if is_own() {
                choosing.keep();
            }
        });
        choosing
    }

    fn keep(self) {
        let draft = Draft {
            reason: self.reason.get(),
            way: self.way.get(),
            starts_at: self.starts_at.get(),
            phone: self.phone.get(),
            tell_earlier: self.tell_earlier.get(),
        };
        drafts::keep(DRAFT, &draft);
    }

    /// It was asked for: nothing is chosen any more.
    pub fn forget(self) {
        self.starts_at.set(None);
        drafts::forget(DRAFT);
    }

    /// Begins with what is being moved.
    pub fn begin_with(self, moved: &Appointment) {
        self.was.set(Some(Talk::from(moved)));
        if self.reason.get_untracked() != moved.reason {
            self.reason.set(moved.reason);
            self.way.set(Some(moved.slot.way));
            self.phone.set(moved.phone.clone().unwrap_or_default());
        }
    }

    /// What suits, once it is known what about.
    pub fn wish(self) -> Option<Wish> {
        let (reason, way) = (self.reason.get()?, self.way.get()?);
        Some(Wish { reason, way, counsellor: self.counsellor.get().flatten() })
    }

    /// The page with this choice, to come back to.
    pub fn route(self) -> Route {
        Route::BookAppointment { centre: self.centre.get_value(), moving: self.moving }
    }
}
