//! For whom something is booked, when an operator books for somebody who stands before them.

use crate::client::{PersonInHand, use_client, use_person_in_hand};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Notice};
use contract::accounts::{PersonCard, Role};
use leptos::prelude::*;

/// The person for whom things are booked here, if it is not whoever is signed in. Only staff books for others.
pub fn use_person_booked_for() -> Memo<Option<PersonCard>> {
    let (session, in_hand) = (use_client().session(), use_person_in_hand());
    Memo::new(move |_| {
        let is_staff = session.me().is_some_and(|me| matches!(me.role, Role::Operator | Role::Admin));
        in_hand.get().filter(|_| is_staff)
    })
}

/// Says for whom it is, so that nobody books for the wrong person, and offers to stop.
#[component]
pub fn ForWhom() -> impl IntoView {
    let person = use_person_booked_for();
    let in_hand = use_person_in_hand();
    move || person.get().map(|person| view! { <BookingFor name=person.name in_hand /> })
}

#[component]
fn BookingFor(name: String, in_hand: PersonInHand) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="for-whom">
            <Notice>{move || t_string!(i18n, request.for_whom, name = name.as_str()).into_owned()}</Notice>
            <Button kind=ButtonKind::Quiet on_press=move |()| in_hand.release()>
                {t!(i18n, request.for_me)}
            </Button>
        </div>
    }
}
