//! People at the desk: find them, register them, give them a card, book for them.

use super::gate::StaffPage;
use super::people::{CardSheet, Find, Register};
use crate::text::{t_signal, use_i18n};
use contract::accounts::NewCard;
use contract::ids::CentreId;
use leptos::prelude::*;

/// People at the desk.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StaffPage
            title=t_signal!(i18n, operator.people_title)
            lead=t_signal!(i18n, operator.people_lead)
            page=|centre| view! { <People centre /> }.into_any()
        />
    }
}

/// The page of a centre. A new card takes the place of the rest until it is put away: its code is not shown twice.
#[component]
fn People(centre: CentreId) -> impl IntoView {
    let card = RwSignal::new(None::<NewCard>);
    let shows_card = Memo::new(move |_| card.with(Option::is_some));
    let centre = StoredValue::new(centre);
    view! {
        {move || card.get().map(|new| view! { <CardSheet new on_done=move |()| card.set(None) /> })}
        <div class="stack people" hidden=move || shows_card.get()>
            <Find centre card />
            <Register centre card />
        </div>
    }
}
