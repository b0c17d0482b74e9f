//! What it is about, when, where, how many places are free, and where the person stands.

use crate::features::group_sessions::parts::{PlacesTag, StatusTag};
use crate::features::group_sessions::state::{Offer, offer};
use crate::features::group_sessions::words;
use crate::platform::clock;
use crate::routes::Route;
use crate::text::{self, t, use_i18n};
use contract::group_sessions::{GroupRegistration, GroupSession};
use leptos::prelude::*;

/// The facts.
#[component]
pub fn Facts(
    /// The group session.
    session: Memo<GroupSession>,
    /// The person's registration, if there is one.
    registration: Memo<Option<GroupRegistration>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let about = move || session.with(|session| session.about.clone());
    let day = move || session.with(|session| text::day_and_year(i18n, session.time.date));
    let times = move || session.with(|session| words::times(i18n, &session.time));
    let room = move || session.with(|session| session.room_label.clone());
    let centre = move || {
        let (id, name) = session.with(|session| (session.centre.clone(), session.centre_name.clone()));
        view! { <a href=Route::Centre(id).href()>{name}</a> }
    };
    // What nobody can have any more is not called free.
    let has_places =
        Memo::new(move |_| session.with(|session| matches!(offer(session, clock::now()), Offer::Place | Offer::List)));
    view! {
        <Show when=move || !about().is_empty()>
            <p class="group-about">{about}</p>
        </Show>
        <dl class="card facts booking-facts">
            <div>
                <dt>{t!(i18n, groups.fact_when)}</dt>
                <dd>
                    <strong>{day}</strong>
                    <br />
                    <strong class="booking-times">{times}</strong>
                </dd>
            </div>
            <div>
                <dt>{t!(i18n, groups.fact_where)}</dt>
                <dd>
                    {room} <br />
                    {centre}
                </dd>
            </div>
            <Show when=move || has_places.get()>
                <div>
                    <dt>{t!(i18n, groups.fact_places)}</dt>
                    <dd>{move || view! { <PlacesTag session=session.get() /> }}</dd>
                </div>
            </Show>
            {move || registration.get().map(|mine| view! {
                <div>
                    <dt>{t!(i18n, groups.fact_mine)}</dt>
                    <dd><StatusTag status=mine.status position=mine.position /></dd>
                </div>
            })}
        </dl>
    }
}
