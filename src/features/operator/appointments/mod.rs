//! The parts of the counsellors' page.

mod call_off;
mod day;
mod entry_actions;
mod entry_row;
mod notes;
mod notes_conflict;
mod range_form;
mod range_row;
mod ranges;
mod several;
mod sheet;
mod typed_range;
mod words;

use contract::network::Centre;
use leptos::prelude::*;

/// The counsellors' day.
pub fn day_tab(about: Memo<Centre>) -> AnyView {
    view! { <day::CounsellorsDay about /> }.into_any()
}

/// When counsellors receive.
pub fn ranges_tab(about: Memo<Centre>) -> AnyView {
    view! { <ranges::Ranges about /> }.into_any()
}
