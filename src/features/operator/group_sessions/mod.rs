//! The parts of the group sessions' page.

mod add_person;
mod call_off;
mod edit_form;
mod give_up;
mod group_class;
mod list;
mod participant_row;
mod participants;
mod plan_form;
mod session_row;
mod typed_plan;
mod words;

pub use list::GroupList;

use contract::group_sessions::GroupSession;
use leptos::prelude::*;
use participants::ParticipantsOf;

/// Who comes to a group session. The callback hears of every change.
pub fn participants_of((session, on_change): (Memo<GroupSession>, Callback<()>)) -> AnyView {
    view! { <ParticipantsOf session on_change /> }.into_any()
}
