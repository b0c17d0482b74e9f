//! My bookings: what is still on this phone on top, then what comes, then what is past.

mod row;

use super::client;
use super::parts::{InstallOffer, Outcome};
use crate::client::use_session;
use crate::features::shared::own_page::{OwnPage, OwnWords, ToSend};
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Empty, Icon, LinkButton, Tab, TabPanel, Tabs, WhenNear};
use contract::bookings::{Booking, MyBookings};
use leptos::prelude::*;
use row::Row;

/// My bookings.
#[component]
pub fn BookingsPage() -> impl IntoView {
    let i18n = use_i18n();
    let mine = client::read_mine(use_session());
    let words = OwnWords {
        title: t_signal!(i18n, bookings.title),
        lead: t_signal!(i18n, bookings.lead),
        signed_out_title: t_signal!(i18n, bookings.signed_out_title),
        signed_out_text: t_signal!(i18n, bookings.signed_out_text),
    };
    view! {
        <OwnPage words at=Route::Bookings reading=mine ready=|mine| view! { <Periods mine /> }.into_any()>
            <p class="actions">
                <LinkButton kind=ButtonKind::Secondary icon=Icon::People href=Route::Appointments.href()>
                    {t!(i18n, appointments.title)}
                </LinkButton>
                <LinkButton kind=ButtonKind::Secondary icon=Icon::People href=Route::MyGroupSessions.href()>
                    {t!(i18n, groups.mine_title)}
                </LinkButton>
                <LinkButton kind=ButtonKind::Secondary icon=Icon::Mail href=Route::Applications.href()>
                    {t!(i18n, applications.title)}
                </LinkButton>
            </p>
            <ToSend
                is_ours=|entity| matches!(entity, Entity::Booking(_) | Entity::Code(_))
                again=move |()| mine.again()
                outcome
            />
        </OwnPage>
    }
}

/// What became of one of them.
fn outcome(id: EntryId) -> AnyView {
    view! {
        <div class="card">
            <Outcome entry=id on_instead=|_: EntryId| () on_again=|()| () />
        </div>
    }
    .into_any()
}

/// What comes and what is past.
#[component]
fn Periods(
    /// The bookings.
    mine: Memo<MyBookings>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new("coming");
    let tabs = vec![
        Tab { name: "coming", label: t_signal!(i18n, bookings.coming) },
        Tab { name: "past", label: t_signal!(i18n, bookings.past) },
    ];
    let rows = |bookings: Vec<Booking>| {
        view! {
            <ul class="cards">
                {bookings.into_iter().map(|booking| view! { <li><Row booking /></li> }).collect_view()}
            </ul>
        }
    };
    let coming = move || match mine.with(|mine| mine.coming.clone()) {
        bookings if bookings.is_empty() => view! {
            <Empty title=t_signal!(i18n, bookings.coming_empty) text=t_signal!(i18n, bookings.coming_empty_text)>
                <LinkButton href=Route::Centres.href()>{t!(i18n, bookings.find_centre)}</LinkButton>
            </Empty>
        }
        .into_any(),
        bookings => view! {
            <InstallOffer />
            {rows(bookings)}
        }
        .into_any(),
    };
    let past = move || match mine.with(|mine| mine.past.clone()) {
        bookings if bookings.is_empty() => view! {
            <Empty title=t_signal!(i18n, bookings.past_empty) text=t_signal!(i18n, bookings.past_empty_text) />
        }
        .into_any(),
        bookings => rows(bookings).into_any(),
    };
    view! {
        <Tabs name="periods" label=t_signal!(i18n, bookings.periods) tabs shown />
        <TabPanel tabs="periods" tab="coming" shown>
            {coming}
        </TabPanel>
        <TabPanel tabs="periods" tab="past" shown>
            <WhenNear>{past}</WhenNear>
        </TabPanel>
    }
}
