//! A day of a centre's floor: when, which desk, and booking it or moving a booking to it.

mod bar;
mod closed;
mod filters;
mod floor;
mod key;
mod list;
mod live;
pub mod parts;
mod picker;
mod when;

use super::client;
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::for_whom::ForWhom;
use crate::offline::Source;
use crate::routes::{DeskChoice, Route, use_route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{
    CentreInHand, Empty, Later, LinkButton, LiveRegion, Notice, PageHeading, Skeleton, SkeletonShape, Tab, TabPanel,
    Tabs, WhenNear,
};
use closed::Closed;
use contract::bookings::CentreDay;
use contract::ids::CentreId;
use contract::network::{Centre, SpaceKind};
use leptos::prelude::*;
use parts::Shown;
use picker::{Picker, Picking};
use when::Day;

/// A day of a centre's floor.
#[component]
pub fn DesksPage(
    /// Whose floor it is.
    centre: CentreId,
) -> impl IntoView {
    let i18n = use_i18n();
    parts::fetch_ahead();
    let reading = client::read_centre(centre);
    let route = use_route();
    let choice = match route.get_untracked() {
        Some(Route::Desks { choice, .. }) => choice,
        _ => DeskChoice::default(),
    };
    let title = Signal::derive(move || match choice.moving {
        Some(_) => t_string!(i18n, bookings.move_title).to_owned(),
        None => t_string!(i18n, bookings.desks_title).to_owned(),
    });
    let above = Signal::derive(move || reading.with(|centre| centre.map(|centre| centre.name.clone())));
    view! {
        <div class="page desks">
            <PageHeading title above />
            {faces(reading, SkeletonShape::Page, move |centre| view! { <Chooser centre choice /> })}
        </div>
    }
}

/// Everything that is chosen, once the centre is known.
#[component]
fn Chooser(
    /// The centre.
    centre: Memo<Centre>,
    /// What the address said.
    choice: DeskChoice,
) -> impl IntoView {
    let i18n = use_i18n();
    let at_hand = CentreInHand::expect();
    Effect::new(move |_| centre.with(|centre| at_hand.take(centre.id.to_string(), centre.name.clone())));
    let picker = Picker::new(centre, choice);
    picker.keep_in_address(centre);
    let session = use_session();
    let day = client::read_day(session, centre, move || picker.day.get());
    picker.leave_a_day_that_is_over(centre, day);
    let has_desks = move || centre.with(|centre| centre.spaces.iter().any(|space| space.kind == SpaceKind::Desk));
    let nothing = move || {
        view! {
            <Empty title=t_signal!(i18n, bookings.no_desks_title) text=t_signal!(i18n, bookings.no_desks_text)>
                <LinkButton href=Route::Centres.href()>{t!(i18n, bookings.find_centre)}</LinkButton>
            </Empty>
        }
    };
    view! {
        <Show when=has_desks fallback=nothing>
            <Later meanwhile=|| view! { <Skeleton shape=SkeletonShape::Page /> }>
                <Moving picker />
                <Show when=move || picker.moving_id.is_none()>
                    <ForWhom />
                </Show>
                <Day centre picker />
                {faces(
                    day,
                    SkeletonShape::Picture,
                    move |shown| {
                        let is_known = Signal::derive(move || day.source() != Source::WorkedOut);
                        view! { <FloorOfDay centre day=shown is_known picker again=move |()| day.again() /> }
                    },
                )}
            </Later>
        </Show>
    }
}

/// What is being moved, if that is why the floor is open.
#[component]
fn Moving(
    /// What is chosen.
    picker: Picker,
) -> impl IntoView {
    let i18n = use_i18n();
    let words = move || {
        let place =
            picker.moving.with(|booking| booking.map(|booking| super::words::place_at(i18n, &booking.into())))?;
        Some(t_string!(i18n, bookings.move_from, place = place).into_owned())
    };
    move || words().map(|words| view! { <Notice>{words}</Notice> })
}

/// The times and the desks of a day on which the centre is open; why nothing can be booked on any other.
#[component]
fn FloorOfDay(
    /// The centre.
    centre: Memo<Centre>,
    /// The day.
    day: Memo<CentreDay>,
    /// Whether the server has said who holds what.
    is_known: Signal<bool>,
    /// What is chosen.
    picker: Picker,
    /// Reads the day again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let picking = Picking::new(day, is_known, picker);
    let news = live::follow(day, picker, picking, again);
    let parts = Shown { day, picker, picking, is_known, news };
    let shown = RwSignal::new("plan");
    let tabs = move || {
        vec![
            Tab { name: "plan", label: t_signal!(i18n, bookings.as_plan) },
            Tab { name: "list", label: t_signal!(i18n, bookings.as_list) },
        ]
    };
    let has_plan = move || day.with(|day| day.floor_plan.width > 0 && day.floor_plan.height > 0);
    view! {
        <LiveRegion message=news />
        <Show
            when=move || picking.times.get().is_some()
            fallback=move || view! { <Closed centre day picker /> }
        >
            {parts.choice()}
            <Later meanwhile=|| view! { <Skeleton shape=SkeletonShape::Picture /> }>
                <div class="two-faces desk-faces" class:without-plan=move || !has_plan()>
                    <Tabs name="desks" label=t_signal!(i18n, bookings.faces) tabs=tabs() shown />
                    <TabPanel tabs="desks" tab="plan" shown>
                        <Show when=has_plan fallback=move || parts.list()>
                            <Later meanwhile=|| view! { <Skeleton shape=SkeletonShape::Picture /> }>
                                {parts.plan()}
                            </Later>
                        </Show>
                    </TabPanel>
                    <TabPanel tabs="desks" tab="list" shown>
                        <WhenNear>{parts.list()}</WhenNear>
                    </TabPanel>
                </div>
                <Later>{parts.bar()}</Later>
            </Later>
        </Show>
    }
}
