//! What is chosen, in one line under the thumb, and the button that books it. After that, what became of it.

use super::picker::{Picker, Picking};
use crate::client::{Session, use_session};
use crate::features::bookings::parts::Outcome;
use crate::features::bookings::state::DeskFace;
use crate::features::bookings::words;
use crate::features::shared::for_whom::use_person_booked_for;
use crate::offline::outbox::{Command, EntryId, Place};
use crate::offline::{Outbox, use_outbox};
use crate::platform::ids;
use crate::routes::{DeskChoice, Route};
use crate::text::{self, I18n, t, t_count, t_string, use_i18n};
use crate::ui::{Button, Icon};
use contract::bookings::CentreDay;
use contract::ids::{BookingId, PersonId};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The bar.
#[component]
pub fn Bar(
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
    /// What others did to the chosen desk.
    news: Signal<String>,
) -> impl IntoView {
    let sent = RwSignal::new(None::<EntryId>);
    Effect::new(move |_| picker.is_sending.set(sent.with(Option::is_some)));
    let again = Callback::new(move |()| {
        sent.set(None);
        picker.desk.set(None);
    });
    view! {
        <div class="desk-bar">
            {move || match sent.get() {
                Some(entry) => {
                    view! { <Outcome entry on_instead=move |id| sent.set(Some(id)) on_again=again /> }.into_any()
                }
                None => view! { <Choice day picker picking news sent /> }.into_any(),
            }}
        </div>
    }
}

/// The choice and the button.
#[component]
fn Choice(
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
    /// What others did to the chosen desk.
    news: Signal<String>,
    /// The request, once there is one; set here.
    sent: RwSignal<Option<EntryId>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let session = use_session();
    let navigate = use_navigate();
    let booked_for = use_person_booked_for();
    let can_be_had = move || picking.chosen.get().is_some_and(|(_, face)| Picking::can_be_had(face, picker));
    let book = Callback::new(move |()| {
        let Some(place) = place(day, picking).filter(|_| can_be_had()) else { return };
        let here = here(day, picker, picking);
        let other = booked_for.with_untracked(|person| person.as_ref().map(|person| person.id));
        let ask = match untrack(|| session.get()) {
            Session::SignedOut => Some(Route::SignIn { then: Some(Box::new(here)) }),
            Session::SignedIn(me) if other.is_none() && !me.is_complete() => {
                Some(Route::Profile { then: Some(Box::new(here)) })
            }
            _ => match enqueue(outbox, picker, place, other) {
                Some(entry) => {
                    sent.set(Some(entry));
                    None
                }
                None => Some(Route::SignIn { then: Some(Box::new(here)) }),
            },
        };
        if let Some(ask) = ask {
            navigate(&ask.href(), Default::default());
        }
    });
    let help = move || match picking.chosen.get() {
        None => String::new(),
        Some((_, face)) if Picking::can_be_had(face, picker) => String::new(),
        Some(_) if !news.get().is_empty() => news.get(),
        Some(_) => t_string!(i18n, bookings.not_free_help).to_owned(),
    };
    view! {
        <div class="bar-words">
            <p class="bar-choice">{move || choice_words(i18n, day, picking)}</p>
            <p class="bar-help" id="bar-help">
                {help}
            </p>
        </div>
        <Button icon=Icon::Check disabled=Signal::derive(move || !can_be_had()) on_press=book>
            {move || match picker.moving_id {
                Some(_) => t!(i18n, bookings.move_here).into_any(),
                None => t!(i18n, bookings.book).into_any(),
            }}
        </Button>
    }
}

/// `A3, lun 30 nov, 09:00–11:00`; how many are free while none is chosen.
fn choice_words(i18n: I18n, day: Memo<CentreDay>, picking: Picking) -> String {
    if let Some(place) = place_tracked(day, picking) {
        return words::place(i18n, &place);
    }
    if picking.faces.with(|faces| faces.contains(&DeskFace::Unknown)) {
        return t_string!(i18n, bookings.free_count_unknown).to_owned();
    }
    let free = picking.faces.with(|faces| faces.iter().filter(|face| **face == DeskFace::Free).count());
    if free == 0 {
        let (none, help) = (t_string!(i18n, bookings.free_count_none), t_string!(i18n, bookings.none_free_help));
        return format!("{none}. {help}");
    }
    let count: String = t_count!(i18n, free, bookings.free_count_one, bookings.free_count_many);
    let at = picking.times.get().map(|times| format!("{}–{}", times.first.start, times.last.end)).unwrap_or_default();
    let date = day.with(|day| text::day(i18n, day.date));
    format!("{count}, {date}, {at}. {}", t_string!(i18n, bookings.pick_desk))
}

fn place_tracked(day: Memo<CentreDay>, picking: Picking) -> Option<Place> {
    day.track();
    picking.chosen.track();
    picking.times.track();
    place(day, picking)
}

/// What would be booked.
fn place(day: Memo<CentreDay>, picking: Picking) -> Option<Place> {
    let (desk, _) = picking.chosen.get_untracked()?;
    let times = picking.times.get_untracked()?;
    Some(day.with_untracked(|day| Place {
        slot: times.slot(desk.space.id, day.date),
        centre: day.centre.clone(),
        centre_name: day.centre_name.clone(),
        space_label: desk.space.label,
    }))
}

/// This page with the choice, to come back to it.
fn here(day: Memo<CentreDay>, picker: Picker, picking: Picking) -> Route {
    let wish = picking.times.get_untracked().map(|times| times.wish()).unwrap_or_default();
    day.with_untracked(|day| Route::Desks {
        centre: day.centre.clone(),
        choice: DeskChoice {
            day: Some(day.date),
            desk: picker.desk.get_untracked(),
            start: wish.start,
            end: wish.end,
            fold: wish.fold,
            moving: picker.moving_id,
        },
    })
}

/// Puts the request into the outbox; nothing when it belongs to nobody, or what is to be moved is not known.
fn enqueue(outbox: Outbox, picker: Picker, place: Place, person: Option<PersonId>) -> Option<EntryId> {
    let command = match picker.moving_id {
        None => Command::BookDesk { booking: BookingId(ids::new_id()), place, person },
        Some(booking) => {
            let was = picker.moving.with_untracked(|booking| booking.map(Place::from))?;
            Command::MoveBooking { booking, place, was }
        }
    };
    outbox.enqueue(command).ok()
}
