//! What became of something that the person asked for: saved here, sent, confirmed, or refused with what could be had
//! instead. The same wherever it is shown.

use super::Instead;
use super::progress_words::{asked, sentence, tag};
use crate::features::bookings::state::instead;
use crate::features::bookings::words;
use crate::features::shared::progress::{Progress, progress};
use crate::offline::outbox::{Answer, Command, Entry, EntryId, Place, State};
use crate::offline::{Kept, use_outbox};
use crate::platform::ids;
use crate::routes::{Route, use_route};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Tag, Tone};
use contract::ids::BookingId;
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
    /// Another request took its place: its entry.
    #[prop(into)]
    on_instead: Callback<EntryId>,
    /// The person wants to choose anew, or has read the last word.
    #[prop(into)]
    on_again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let id = entry;
    let entry = outbox.entry(id);
    // What was confirmed before one's eyes has been read; a refusal stays until it is put away.
    on_cleanup(move || {
        if entry.try_get_untracked().flatten().is_some_and(|entry| progress(&entry.state) == Progress::Confirmed) {
            outbox.dismiss(id);
        }
    });
    // What is not sent is called saved only where the device has saved it.
    let is_in_page_only = move |entry: &Entry| entry.state.waits_here() && outbox.kept() != Kept::OnDevice;
    let words = move |entry: &Entry| {
        if is_in_page_only(entry) {
            ((Tone::Careful, t_string!(i18n, bookings.state_in_page)), t_string!(i18n, bookings.not_kept))
        } else {
            (tag(i18n, entry), sentence(i18n, entry))
        }
    };
    let spoken = move || {
        entry.with(|entry| {
            let words = entry.as_ref().map(words);
            words.map(|((_, state), sentence)| format!("{state}. {sentence}")).unwrap_or_default()
        })
    };
    let put_away = Callback::new(move |()| {
        outbox.dismiss(id);
        on_again.run(());
    });
    let choose = move |command: Command| {
        if let Ok(next) = outbox.enqueue(command) {
            outbox.dismiss(id);
            on_instead.run(next);
        }
    };
    let shown = move |entry: Entry| {
        let offers = instead(&entry, || BookingId(ids::new_id()));
        let place = place(&entry);
        let heading = entry.command.clone();
        let (state, said) = (entry.clone(), entry.clone());
        view! {
            <div class="outcome-head">
                <h2 class="outcome-title">{move || asked(i18n, &heading)}</h2>
                {move || {
                    let ((tone, state), _) = words(&state);
                    view! { <Tag tone>{state}</Tag> }
                }}
            </div>
            {place.map(|place| view! { <p>{move || words::place_at(i18n, &place)}</p> })}
            <p class="outcome-says">{move || words(&said).1}</p>
            <Instead offers on_choose=choose />
            <NextStep entry put_away />
        }
    };
    // Between the tap and the phone's own store there is a blink in which the entry is not there yet.
    let saving = move || view! { <Tag tone=Tone::Kept>{t_string!(i18n, bookings.loading_who)}</Tag> };
    view! {
        <section class="outcome">
            <LiveRegion message=Signal::derive(spoken) />
            {move || match entry.get() {
                Some(entry) => shown(entry).into_any(),
                None => saving().into_any(),
            }}
        </section>
    }
}

/// What the person can do about it.
#[component]
fn NextStep(
    /// The entry.
    entry: Entry,
    /// The last word was read.
    put_away: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let route = use_route();
    let then = move || route.get_untracked().map(Box::new);
    let booking = booking_of(&entry);
    let (id, can_be_undone) = (entry.id, entry.can_be_undone());
    let actions = match progress(&entry.state) {
        Progress::Saved | Progress::Sent | Progress::Unsure | Progress::NeedsUpdate => view! {
            <LinkButton kind=ButtonKind::Secondary href=Route::Bookings.href()>
                {t!(i18n, bookings.all_my_bookings)}
            </LinkButton>
            {can_be_undone
                .then(|| {
                    view! {
                        <Button kind=ButtonKind::Quiet on_press=move |()| outbox.undo(id)>
                            {t!(i18n, bookings.take_back)}
                        </Button>
                    }
                })}
        }
        .into_any(),
        Progress::NeedsSignIn => view! {
            <LinkButton href=Route::SignIn { then: then() }.href()>{t!(i18n, bookings.sign_in)}</LinkButton>
        }
        .into_any(),
        Progress::NeedsProfile => view! {
            <LinkButton href=Route::Profile { then: then() }.href()>{t!(i18n, bookings.complete_profile)}</LinkButton>
        }
        .into_any(),
        Progress::Confirmed => view! {
            {booking
                .map(|booking| {
                    view! {
                        <LinkButton href=Route::Booking(booking).href()>{t!(i18n, bookings.open_booking)}</LinkButton>
                    }
                })}
            <Button kind=ButtonKind::Quiet on_press=put_away>
                {t!(i18n, bookings.understood)}
            </Button>
        }
        .into_any(),
        Progress::Refused | Progress::Stale | Progress::Expired | Progress::Pointless => view! {
            <Button kind=ButtonKind::Quiet on_press=put_away>
                {t!(i18n, bookings.understood)}
            </Button>
        }
        .into_any(),
    };
    view! { <div class="actions">{actions}</div> }
}

/// Where and when, as far as it is known.
fn place(entry: &Entry) -> Option<Place> {
    if let State::Confirmed { answer: Answer::Booking(booking) } = &entry.state {
        return Some(Place::from(&**booking));
    }
    match &entry.command {
        Command::BookDesk { place, .. }
        | Command::MoveBooking { place, .. }
        | Command::CancelBooking { place, .. }
        | Command::BlockSpace { place, .. }
        | Command::LiftBlock { place, .. } => Some(place.clone()),
        Command::CheckIn { .. }
        | Command::CheckInFor { .. }
        | Command::SaveInterests { .. }
        | Command::ForgetInterests {}
        | Command::SaveCv { .. }
        | Command::HandIn { .. }
        | Command::Appointment { .. }
        | Command::Range { .. }
        | Command::Group { .. }
        | Command::Application { .. }
        | Command::SavedSearch { .. } => None,
    }
}

fn booking_of(entry: &Entry) -> Option<BookingId> {
    if let State::Confirmed { answer: Answer::Booking(booking) } = &entry.state {
        return Some(booking.id);
    }
    match &entry.command {
        Command::BookDesk { booking, .. }
        | Command::MoveBooking { booking, .. }
        | Command::CancelBooking { booking, .. }
        | Command::CheckInFor { booking } => Some(*booking),
        Command::CheckIn { booking, .. } => *booking,
        Command::BlockSpace { .. }
        | Command::LiftBlock { .. }
        | Command::SaveInterests { .. }
        | Command::ForgetInterests {}
        | Command::SaveCv { .. }
        | Command::HandIn { .. }
        | Command::Appointment { .. }
        | Command::Range { .. }
        | Command::Group { .. }
        | Command::Application { .. }
        | Command::SavedSearch { .. } => None,
    }
}
