//! Where a booking stands, in words, with a shape and a colour that say the same.

use crate::features::bookings::words;
use crate::text::use_i18n;
use crate::ui::{Icon, Tag, Tone};
use contract::bookings::BookingStatus;
use leptos::prelude::*;

/// Where a booking stands.
#[component]
pub fn StatusTag(
    /// Where.
    status: BookingStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = match status {
        BookingStatus::Confirmed => (Tone::Good, Icon::Check),
        BookingStatus::CheckedIn => (Tone::Good, Icon::Person),
        BookingStatus::Cancelled => (Tone::Neutral, Icon::Cross),
        BookingStatus::Released => (Tone::Careful, Icon::Clock),
        BookingStatus::Displaced => (Tone::Careful, Icon::Warning),
    };
    view! { <Tag tone icon=icon>{move || words::status(i18n, status)}</Tag> }
}
