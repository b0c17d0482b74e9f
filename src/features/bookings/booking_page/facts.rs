//! When, where, and where it stands.

use crate::features::bookings::parts::StatusTag;
use crate::features::bookings::words;
use crate::routes::Route;
use crate::text::{self, t, use_i18n};
use contract::bookings::Booking;
use leptos::prelude::*;

/// The three facts.
#[component]
pub fn Facts(
    /// The booking.
    booking: Memo<Booking>,
) -> impl IntoView {
    let i18n = use_i18n();
    let slot = move || booking.with(|booking| booking.slot.clone());
    let centre = move || booking.with(|booking| (booking.centre.clone(), booking.centre_name.clone()));
    let link = move || {
        let (id, name) = centre();
        view! { <a href=Route::Centre(id).href()>{name}</a> }
    };
    view! {
        <dl class="card facts booking-facts">
            <div>
                <dt>{t!(i18n, bookings.fact_when)}</dt>
                <dd>
                    <strong>{move || text::day_and_year(i18n, slot().date)}</strong>
                    <br />
                    <strong class="booking-times">{move || words::times(i18n, &slot())}</strong>
                </dd>
            </div>
            <div>
                <dt>{t!(i18n, bookings.fact_where)}</dt>
                <dd>
                    {move || words::desk(i18n, &booking.with(|booking| booking.space_label.clone()))}
                    <br />
                    {link}
                </dd>
            </div>
            <div>
                <dt>{t!(i18n, bookings.fact_status)}</dt>
                <dd>{move || view! { <StatusTag status=booking.with(|booking| booking.status) /> }}</dd>
            </div>
        </dl>
    }
}
