//! A booking that holds its desk no more: why, and what could be had instead.

use crate::features::bookings::parts::{Instead, Outcome};
use crate::offline::outbox::{Command, EntryId};
use crate::offline::use_outbox;
use crate::platform::ids;
use crate::routes::{DeskChoice, Route};
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{LinkButton, Notice, NoticeKind};
use contract::bookings::{Booking, BookingStatus};
use contract::ids::BookingId;
use leptos::prelude::*;

/// What happened and what comes next.
#[component]
pub fn Over(
    /// The booking.
    booking: Memo<Booking>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let sent = RwSignal::new(None::<EntryId>);
    let offers = move || {
        let alternatives = booking.with(|booking| booking.alternatives.clone());
        let ask = |place| Command::BookDesk { booking: BookingId(ids::new_id()), place, person: None };
        alternatives.into_iter().map(|other| (other.clone(), ask(other.into()))).collect::<Vec<_>>()
    };
    let choose = move |command: Command| sent.set(outbox.enqueue(command).ok());
    let floor = move || {
        let centre = booking.with(|booking| booking.centre.clone());
        Route::Desks { centre, choice: DeskChoice::default() }.href()
    };
    view! {
        {move || {
            booking
                .with(|booking| why(i18n, booking))
                .map(|words| view! { <Notice kind=NoticeKind::Warning>{words}</Notice> })
        }}
        {move || match sent.get() {
            Some(entry) => {
                let on_instead = move |next| sent.set(Some(next));
                view! {
                    <div class="card">
                        <Outcome entry on_instead on_again=move |()| sent.set(None) />
                    </div>
                }
                    .into_any()
            }
            None => view! { <Instead offers=offers() under_page_heading=true on_choose=choose /> }.into_any(),
        }}
        <div class="actions">
            <LinkButton href=Signal::derive(floor)>{t!(i18n, bookings.book_again)}</LinkButton>
        </div>
    }
}

fn why(i18n: I18n, booking: &Booking) -> Option<String> {
    match booking.status {
        BookingStatus::Released => Some(t_string!(i18n, bookings.released_text).to_owned()),
        BookingStatus::Displaced => Some(match booking.reason.as_deref().filter(|reason| !reason.is_empty()) {
            Some(reason) => t_string!(i18n, bookings.displaced_because, reason = reason),
            None => t_string!(i18n, bookings.displaced_text).to_owned(),
        }),
        BookingStatus::Confirmed | BookingStatus::CheckedIn | BookingStatus::Cancelled => None,
    }
}
