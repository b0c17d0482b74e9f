//! Who registered for a group session, in the order of registering; registering somebody who is there; and how the group
//! answers.

use super::add_person::AddPerson;
use super::group_class::GroupClass;
use super::participant_row::ParticipantRow;
use crate::features::operator::client;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::platform::clock;
use crate::text::{t_signal, t_string, use_i18n};
use crate::ui::{Empty, SkeletonShape};
use contract::group_sessions::{GroupSession, GroupSessionStatus, Participants};
use contract::orientation::ClassCounts;
use leptos::prelude::*;

/// The list. Nothing of it stays on the device.
#[component]
pub fn ParticipantsOf(
    /// The group session.
    session: Memo<GroupSession>,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = session.with_untracked(|session| session.id);
    let reading = use_reading::<Participants>(move || Some(client::participants(id)));
    let changed = Callback::new(move |()| {
        reading.again();
        on_change.run(());
    });
    let title = move || {
        let title = session.with(|session| session.title.clone());
        t_string!(i18n, groups_staff.participants_of, title = title).to_string()
    };
    // What the group likes is known from its class: numbers, and nobody's name beside a result.
    let class = Memo::new(move |last: Option<&Option<ClassCounts>>| {
        let now = reading.with(|list| list.map(|list| list.class.clone()));
        now.or_else(|| last.cloned()).flatten()
    });
    let was_read = Memo::new(move |last| last == Some(&true) || reading.with(|list| list.is_some()));
    let status = move || session.with(|session| session.status);
    let can_open = Memo::new(move |_| status() != GroupSessionStatus::CalledOff);
    let can_add = Memo::new(move |_| {
        session.with(|session| session.status.at(session.ends_at, clock::now()) == GroupSessionStatus::Planned)
    });
    view! {
        <section class="group-list stack" aria-label=title>
            {faces(reading, SkeletonShape::Cards(3), move |list| view! { <Entries list on_change=changed /> })}
            <Show when=move || can_add.get()>
                <AddPerson session=id on_change=changed />
            </Show>
            <Show when=move || was_read.get()>
                <GroupClass session class can_open on_change=Callback::new(move |()| reading.again()) />
            </Show>
        </section>
    }
}

#[component]
fn Entries(
    /// The list.
    list: Memo<Participants>,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Show
            when=move || list.with(|list| !list.entries.is_empty())
            fallback=move || {
                view! {
                    <Empty
                        title=t_signal!(i18n, groups_staff.nobody_title)
                        text=t_signal!(i18n, groups_staff.nobody_text)
                    />
                }
            }
        >
            <ul class="day-entries">
                <For
                    each=move || list.with(|list| list.entries.clone())
                    key=|entry| (entry.registration, entry.status, entry.position)
                    children=move |entry| view! { <ParticipantRow entry list on_change /> }
                />
            </ul>
        </Show>
    }
}
