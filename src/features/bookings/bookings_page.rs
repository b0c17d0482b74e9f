//! My bookings: what is still on this phone on top, then what comes, then what is past.

mod row;

use super::client;
use super::parts::{InstallOffer, Outcome};
use crate::client::{Session, use_session};
use crate::features::shared::faces::faces;
use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::unreached::Unreached;
use crate::offline::outbox::{Entity, Entry, EntryId};
use crate::offline::use_outbox;
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
    // Who is signed in may be known again and again; the page changes only when it is somebody else's.
    let who = Memo::new(move |_| match session.get() {
        Session::SignedIn(_) => Who::Somebody,
        _ if session.reader().is_some() => Who::Somebody,
        Session::Unknown => Who::NotKnownYet,
        Session::Unreached => Who::NotReached,
        Session::SignedOut => Who::Nobody,
    });
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, bookings.title) lead=t_signal!(i18n, bookings.lead) />
            <p class="actions">
                <LinkButton kind=ButtonKind::Secondary icon=Icon::People href=Route::Appointments.href()>
                    {t!(i18n, appointments.title)}
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

/// Whose page it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    Somebody,
    NotKnownYet,
    NotReached,
    Nobody,
}

/// What has no last word yet, or one that was not read. What was confirmed is in the list below.
#[component]
fn ToSend(
    /// Reads the list again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    // What is asked about anything else has its own page.
    let is_mine = |entry: &&Entry| matches!(entry.entity(), Entity::Booking(_) | Entity::Code(_));
    let shown = Memo::new(move |_| {
        let entries = outbox.entries();
        let open = entries.iter().filter(is_mine);
        open.filter(|entry| progress(&entry.state) != Progress::Confirmed).map(|entry| entry.id).collect::<Vec<_>>()
    });
    let confirmed = Memo::new(move |_| {
        let entries = outbox.entries();
        let done = entries.iter().filter(is_mine).filter(|entry| progress(&entry.state) == Progress::Confirmed);
        done.map(|entry| entry.id).collect::<Vec<_>>()
    });
    Effect::new(move |_| {
        let confirmed = confirmed.get();
        if !confirmed.is_empty() {
            again.run(());
            confirmed.into_iter().for_each(|id| outbox.dismiss(id));
        }
    });
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
