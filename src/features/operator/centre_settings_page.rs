//! The centre's hours, closures, contacts, rules and floor, each changed by itself.

use super::centre::{ClosuresTab, ContactsTab, RulesTab};
use super::client;
use super::gate::StaffPage;
use crate::features::shared::faces::faces;
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::offline::use_reading;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Notice, NoticeKind, SkeletonShape, Tab, TabPanel, Tabs};
use contract::ids::CentreId;
use contract::network::{Centre, Provenance};
use leptos::prelude::*;

lazy_part!(HOURS = operator_hours, operator::centre::hours_tab(RwSignal<Centre>), is_page: false);
lazy_part!(FLOOR = operator_floor, operator::centre::floor_tab(RwSignal<Centre>), is_page: false);

/// The group of tabs.
const TABS: &str = "centre";

/// The centre's settings.
#[component]
pub fn CentreSettingsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StaffPage
            title=t_signal!(i18n, operator.centre_title)
            lead=t_signal!(i18n, operator.centre_lead)
            page=|centre| view! { <CentreSettings centre /> }.into_any()
        />
    }
}

#[component]
fn CentreSettings(centre: CentreId) -> impl IntoView {
    let path = client::centre(&centre);
    let reading = use_reading::<Centre>(move || Some(path.clone()));
    faces(reading, SkeletonShape::Cards(3), move |centre| {
        // Each save answers with the whole centre, so the page keeps its own copy.
        let about = RwSignal::new(centre.get_untracked());
        view! { <Parts about /> }
    })
}

/// The tabs.
#[component]
fn Parts(about: RwSignal<Centre>) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new("hours");
    let tabs = vec![
        Tab { name: "hours", label: t_signal!(i18n, operator.tab_hours) },
        Tab { name: "closures", label: t_signal!(i18n, operator.tab_closures) },
        Tab { name: "contacts", label: t_signal!(i18n, operator.tab_contacts) },
        Tab { name: "rules", label: t_signal!(i18n, operator.tab_rules) },
        Tab { name: "floor", label: t_signal!(i18n, operator.tab_floor) },
    ];
    let name = move || about.with(|about| about.name.clone());
    let hours_are_made_up = move || about.with(|about| about.hours_provenance == Provenance::Demonstration);
    let spaces_are_made_up = move || about.with(|about| about.spaces_provenance == Provenance::Demonstration);
    view! {
        <h2>{name}</h2>
        <Tabs name=TABS label=Signal::derive(name) tabs shown />
        <TabPanel tabs=TABS tab="hours" shown>
            {move || hours_are_made_up().then(|| view! { <MadeUp /> })}
            {lazy(HOURS, about)}
        </TabPanel>
        <TabPanel tabs=TABS tab="closures" shown>
            <ClosuresTab about />
        </TabPanel>
        <TabPanel tabs=TABS tab="contacts" shown>
            <ContactsTab about />
        </TabPanel>
        <TabPanel tabs=TABS tab="rules" shown>
            <RulesTab about />
        </TabPanel>
        <TabPanel tabs=TABS tab="floor" shown>
            {move || spaces_are_made_up().then(|| view! { <MadeUp /> })}
            {lazy(FLOOR, about)}
        </TabPanel>
    }
}

/// What is shown was made up to try the service.
#[component]
fn MadeUp() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Notice kind=NoticeKind::Info title=t_signal!(i18n, operator.made_up_title)>
            {t!(i18n, operator.made_up)}
        </Notice>
    }
}
