//! A group session in the list.

use crate::features::group_sessions::parts::PlacesTag;
use crate::features::group_sessions::words;
use crate::routes::Route;
use crate::text::use_i18n;
use crate::ui::{CardLink, Icon, Level};
use contract::group_sessions::GroupSession;
use leptos::prelude::*;

/// A card that leads to the group session.
#[component]
pub fn Row(
    /// The group session.
    session: GroupSession,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::GroupSession(session.id).href();
    let (title, time, place) = (session.title.clone(), session.time, session.centre_name.clone());
    view! {
        <CardLink level=Level::Three href=href title icon=Icon::People>
            <p>{move || words::times(i18n, &time)} " · " {place}</p>
            <p class="tags">
                <PlacesTag session />
            </p>
        </CardLink>
    }
}
