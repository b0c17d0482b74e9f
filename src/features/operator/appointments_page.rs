//! The day of a centre's counsellors, and when they receive.

use super::client;
use super::gate::StaffPage;
use crate::features::shared::faces::faces;
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::offline::use_reading;
use crate::text::{t_signal, use_i18n};
use crate::ui::{SkeletonShape, Tab, TabPanel, Tabs};
use contract::ids::CentreId;
use contract::network::Centre;
use leptos::prelude::*;

lazy_part!(DAY = operator_counsellors, operator::appointments::day_tab(Memo<Centre>), is_page: false);
lazy_part!(RANGES = operator_ranges, operator::appointments::ranges_tab(Memo<Centre>), is_page: false);

/// The group of tabs.
const TABS: &str = "counselling";

/// The counsellors' day.
#[component]
pub fn AppointmentsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StaffPage
            title=t_signal!(i18n, counselling.title)
            lead=t_signal!(i18n, counselling.lead)
            page=|centre| view! { <AppointmentsOf centre /> }.into_any()
        />
    }
}

/// The page of a centre, which says which day it is there.
#[component]
fn AppointmentsOf(centre: CentreId) -> impl IntoView {
    let path = client::centre(&centre);
    let about = use_reading::<Centre>(move || Some(path.clone()));
    faces(about, SkeletonShape::Cards(4), move |about| view! { <Faces about /> })
}

#[component]
fn Faces(about: Memo<Centre>) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new("day");
    let tabs = vec![
        Tab { name: "day", label: t_signal!(i18n, counselling.tab_day) },
        Tab { name: "ranges", label: t_signal!(i18n, counselling.tab_ranges) },
    ];
    view! {
        <Tabs name=TABS label=t_signal!(i18n, counselling.tabs) tabs shown />
        <TabPanel tabs=TABS tab="day" shown>
            {lazy(DAY, about)}
        </TabPanel>
        <TabPanel tabs=TABS tab="ranges" shown>
            {lazy(RANGES, about)}
        </TabPanel>
    }
}
