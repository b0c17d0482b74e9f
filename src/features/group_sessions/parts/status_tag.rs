//! Where a registration stands, and how many places are free: in words, with a shape and a colour that say the same.

use crate::features::group_sessions::words;
use crate::text::use_i18n;
use crate::ui::{Icon, Tag, Tone};
use contract::group_sessions::{GroupSession, RegistrationStatus};
use leptos::prelude::*;

/// Where a registration stands.
#[component]
pub fn StatusTag(
    /// Where.
    status: RegistrationStatus,
    /// The position in the list, for who waits.
    position: Option<u16>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = match status {
        RegistrationStatus::Registered => (Tone::Good, Icon::Check),
        RegistrationStatus::Waiting => (Tone::Waiting, Icon::Clock),
        RegistrationStatus::Attended => (Tone::Neutral, Icon::Check),
        RegistrationStatus::Cancelled => (Tone::Neutral, Icon::Cross),
        RegistrationStatus::CalledOff => (Tone::Careful, Icon::Warning),
        RegistrationStatus::NotCome => (Tone::Careful, Icon::Clock),
    };
    view! { <Tag tone icon=icon>{move || words::status(i18n, status, position)}</Tag> }
}

/// How many places are free, or how many wait for one.
#[component]
pub fn PlacesTag(
    /// The group session.
    session: GroupSession,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = if session.free() > 0 { (Tone::Good, Icon::People) } else { (Tone::Waiting, Icon::Clock) };
    view! { <Tag tone icon=icon>{move || words::places(i18n, &session)}</Tag> }
}
