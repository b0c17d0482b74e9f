//! The group sessions of a centre: planning, changing, calling off, and who comes.

use super::client;
use super::gate::StaffPage;
use super::group_sessions::GroupList;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::text::{t_signal, use_i18n};
use crate::ui::SkeletonShape;
use contract::ids::CentreId;
use contract::network::Centre;
use leptos::prelude::*;

/// The group sessions.
#[component]
pub fn GroupSessionsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StaffPage
            title=t_signal!(i18n, groups_staff.title)
            lead=t_signal!(i18n, groups_staff.lead)
            page=|centre| view! { <GroupsOf centre /> }.into_any()
        />
    }
}

/// The page of a centre, which says which day it is there and which rooms it has.
#[component]
fn GroupsOf(centre: CentreId) -> impl IntoView {
    let path = client::centre(&centre);
    let about = use_reading::<Centre>(move || Some(path.clone()));
    faces(about, SkeletonShape::Cards(3), move |about| view! { <GroupList about /> })
}
