//! My bookings: what is still on this phone on top, then what comes, then what is past.

mod row;

use super::client;
use super::parts::{InstallOffer, Outcome};
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::requests::use_unread;
use crate::features::shared::unreached::Unreached;
use crate::features::shared::who::{Who, use_who};
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Empty, Icon, LinkButton, PageHeading, Skeleton, SkeletonShape, Tab, TabPanel, Tabs};
use contract::bookings::{Booking, MyBookings};
use leptos::prelude::*;
use row::Row;

/// My bookings.
#[component]
pub fn BookingsPage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let mine = client::read_mine(session);
    let who = use_who(session);
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, bookings.title) lead=t_signal!(i18n, bookings.lead) />
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
            <ToSend again=move |()| mine.again() />
            {move || match who.get() {
                Who::Somebody => {
                    faces(mine, SkeletonShape::Cards(3), |mine| view! { <Periods mine /> }).into_any()
                }
                Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Who::NotReached => view! { <Unreached /> }.into_any(),
                Who::Nobody => view! { <SignedOut /> }.into_any(),
            }}
        </div>
    }
}

/// What has no last word yet, or one that was not read. What was confirmed is in the list below.
#[component]
fn ToSend(
    /// Reads the list again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    // What is asked about anything else has its own page.
    let shown = use_unread(|entity| matches!(entity, Entity::Booking(_) | Entity::Code(_)), again);
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty())>
            <section class="section" aria-labelledby="to-send">
                <h2 id="to-send">{t!(i18n, bookings.to_send)}</h2>
                <ul class="cards">
                    <For each=move || shown.get() key=|id| *id let:id>
                        <li class="card">
                            <Outcome entry=id on_instead=|_: EntryId| () on_again=|()| () />
                        </li>
                    </For>
                </ul>
            </section>
        </Show>
    }
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
            {past}
        </TabPanel>
    }
}

#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::Bookings)) }.href();
    view! {
        <Empty title=t_signal!(i18n, bookings.signed_out_title) text=t_signal!(i18n, bookings.signed_out_text)>
            <LinkButton href=href>{t!(i18n, bookings.sign_in)}</LinkButton>
        </Empty>
    }
}
