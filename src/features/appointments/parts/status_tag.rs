//! Where an appointment stands, in words, with a shape and a colour that say the same.

use crate::features::appointments::words;
use crate::text::use_i18n;
use crate::ui::{Icon, Tag, Tone};
use contract::appointments::AppointmentStatus;
use leptos::prelude::*;

/// Where an appointment stands.
#[component]
pub fn StatusTag(
    /// Where.
    status: AppointmentStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = match status {
        AppointmentStatus::Confirmed => (Tone::Good, Icon::Check),
        AppointmentStatus::Held => (Tone::Neutral, Icon::Check),
        AppointmentStatus::Cancelled => (Tone::Neutral, Icon::Cross),
        AppointmentStatus::CalledOff => (Tone::Careful, Icon::Warning),
        AppointmentStatus::NotCome => (Tone::Careful, Icon::Clock),
    };
    view! { <Tag tone icon=icon>{move || words::status(i18n, status)}</Tag> }
}
