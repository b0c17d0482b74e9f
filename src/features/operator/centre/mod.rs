//! The parts of the centre page: one tab a part of the centre, each saved by itself.

mod closures;
mod codes_sheet;
mod contacts;
pub mod floor;
mod floor_form;
mod floor_plan;
mod floor_state;
mod hours;
mod in_the_way;
mod rules;
mod section;
mod section_form;

pub use closures::ClosuresTab;
pub use contacts::ContactsTab;
pub use rules::RulesTab;

use contract::network::Centre;
use leptos::prelude::*;

/// The week.
pub fn hours_tab(about: RwSignal<Centre>) -> AnyView {
    view! { <hours::HoursTab about /> }.into_any()
}

/// The floor: spaces, plan and codes. It is the largest tab, and a file of its own.
pub fn floor_tab(about: RwSignal<Centre>) -> AnyView {
    view! { <floor::FloorTab about /> }.into_any()
}
