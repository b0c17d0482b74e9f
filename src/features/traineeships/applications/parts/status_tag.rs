//! Where an application stands: in words, with a shape and a colour that say the same.

use crate::features::traineeships::applications::words;
use crate::text::use_i18n;
use crate::ui::{Icon, Tag, Tone};
use contract::traineeships::ApplicationStatus;
use leptos::prelude::*;

/// For the person who wrote it.
#[component]
pub fn StatusTag(
    /// Where.
    status: ApplicationStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = face(status);
    view! { <Tag tone icon=icon>{move || words::status(i18n, status)}</Tag> }
}

/// For the company.
#[component]
pub fn ReceivedTag(
    /// Where.
    status: ApplicationStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = match status {
        // It is the company's turn.
        ApplicationStatus::Sent => (Tone::Careful, Icon::Mail),
        status => face(status),
    };
    view! { <Tag tone icon=icon>{move || words::received_status(i18n, status)}</Tag> }
}

fn face(status: ApplicationStatus) -> (Tone, Icon) {
    match status {
        ApplicationStatus::Sent => (Tone::Waiting, Icon::Send),
        ApplicationStatus::Interview => (Tone::Good, Icon::People),
        ApplicationStatus::Later => (Tone::Careful, Icon::Clock),
        ApplicationStatus::Declined => (Tone::Neutral, Icon::Cross),
        ApplicationStatus::Accepted => (Tone::Good, Icon::Check),
        ApplicationStatus::Withdrawn => (Tone::Neutral, Icon::Leave),
    }
}
