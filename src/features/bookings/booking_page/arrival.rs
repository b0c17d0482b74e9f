//! What to show and what to do on arrival: the QR of this page, the short code, from when and until when.

use crate::platform::document;
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::QrCode;
use contract::bookings::{Booking, BookingStatus, short_code};
use contract::time::{Instant, TimeOfDay};
use leptos::prelude::*;

/// The code and the steps.
#[component]
pub fn Arrival(
    /// The booking.
    booking: Memo<Booking>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = Memo::new(move |_| booking.with(|booking| booking.id));
    let code = move || short_code(id.get());
    let label = Signal::derive(move || t_string!(i18n, bookings.qr_label, code = code()).into_owned());
    let address = Signal::derive(move || format!("{}{}", document::origin(), Route::Booking(id.get()).href()));
    let is_there = Memo::new(move |_| booking.with(|booking| booking.status == BookingStatus::CheckedIn));
    let from = move || booking.with(|booking| local(booking, booking.check_in_from));
    let by = move || booking.with(|booking| local(booking, booking.release_at));
    let steps = move || {
        view! {
            <h2 class="card-title">{t!(i18n, bookings.arrive)}</h2>
            <p>{t!(i18n, bookings.arrive_step_desk)}</p>
            {move || from().map(|time| t_string!(i18n, bookings.arrive_from, time = time).into_owned()).map(paragraph)}
            {move || by().map(|time| t_string!(i18n, bookings.arrive_by, time = time).into_owned()).map(paragraph)}
            <div class="booking-code">
                <QrCode value=address label />
                <div>
                    <p class="soft">{t!(i18n, bookings.code)}</p>
                    <p class="short-code">{code}</p>
                    <p class="soft">{t!(i18n, bookings.code_help)}</p>
                </div>
            </div>
        }
    };
    view! {
        <section class="card">
            <Show when=move || !is_there.get() fallback=move || view! { <p>{t!(i18n, bookings.arrived)}</p> }>
                {steps()}
            </Show>
        </section>
    }
}

fn paragraph(words: String) -> impl IntoView {
    view! { <p>{words}</p> }
}

/// A moment near the booking's start by the clock of its centre, as text. Counted from the start, of which both the
/// moment and the local time are known, so that no time zone is needed here.
fn local(booking: &Booking, at: Instant) -> Option<String> {
    let minutes = i64::from(booking.slot.start.minutes()) + (at - booking.starts_at).num_minutes();
    let time = u16::try_from(minutes).ok().and_then(|minutes| TimeOfDay::from_minutes(minutes).ok())?;
    Some(time.to_string())
}
