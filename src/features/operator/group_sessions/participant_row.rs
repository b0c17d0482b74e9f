//! Somebody in the list, checking them in, and giving their place up for them.

use super::give_up::GiveUpFor;
use super::words::person_words;
use crate::features::operator::day::{Pending, is_under_way, use_pending};
use crate::offline::outbox::{Command, Entity, GroupRequest};
use crate::offline::use_outbox;
use crate::platform::clock;
use crate::text::{t, use_i18n};
use crate::ui::{Button, Icon, Tag, Tone};
use contract::group_sessions::{Participant, Participants, RegistrationEvent, RegistrationStatus, fits_clock};
use contract::time::{Instant, Span};
use leptos::prelude::*;
use std::time::Duration;

/// How often it is looked at whether people can be checked in by now.
const TICK: Duration = Duration::from_secs(15);

/// One row.
#[component]
pub fn ParticipantRow(
    /// Somebody.
    entry: Participant,
    /// The list.
    list: Memo<Participants>,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let session = list.with_untracked(|list| list.session.id);
    let registration = entry.registration;
    let pending = use_pending(Entity::Registration(session, registration));
    let now = clock::ticking(TICK);
    let status = entry.status;
    let can = move |event| Memo::new(move |_| list.with(|list| is_possible(list, status, event, now.get())));
    let (can_check_in, can_give_up) = (can(RegistrationEvent::CheckIn), can(RegistrationEvent::Cancel));
    let check_in = move |()| {
        // Without a session the page shows its sign-in face, so nobody is left without a word.
        let _kept = outbox.enqueue(Command::Group { session, registration, request: GroupRequest::CheckIn {} });
    };
    let name = StoredValue::new(entry.person.name.clone());
    let contact: Vec<String> = [entry.person.phone.clone(), entry.person.email.clone()].into_iter().flatten().collect();
    let (tone, icon) = match status {
        RegistrationStatus::Registered | RegistrationStatus::Attended => (Tone::Good, Icon::Check),
        RegistrationStatus::Waiting => (Tone::Waiting, Icon::Clock),
        RegistrationStatus::NotCome => (Tone::Careful, Icon::Warning),
        RegistrationStatus::Cancelled | RegistrationStatus::CalledOff => (Tone::Neutral, Icon::Cross),
    };
    let is_gone = !status.is_in_list();
    view! {
        <li class="day-entry" class:day-entry-gone=is_gone>
            <div class="day-entry-text">
                <p class="day-entry-name">{name.get_value()}</p>
                <p class="soft">
                    {if contact.is_empty() {
                        t!(i18n, groups_staff.no_contact).into_any()
                    } else {
                        contact.join(" · ").into_any()
                    }}
                </p>
            </div>
            <div class="day-entry-state">
                <Tag tone icon=icon>{move || person_words(i18n, &entry)}</Tag>
            </div>
            <div class="day-entry-actions">
                <Show when=move || can_check_in.get() && !is_under_way(pending)>
                    <Button icon=Icon::Check on_press=check_in>
                        {t!(i18n, groups_staff.check_in)}
                        <span class="visually-hidden">" " {name.get_value()}</span>
                    </Button>
                </Show>
                <Show when=move || can_give_up.get() && !is_under_way(pending)>
                    <GiveUpFor registration name has_place=status.has_place() on_done=on_change />
                </Show>
                <Pending entry=pending on_change />
            </div>
        </li>
    }
}

/// Whether this can happen to somebody in this status now. The server says so again.
fn is_possible(list: &Participants, status: RegistrationStatus, event: RegistrationEvent, now: Instant) -> bool {
    let span = Span { start: list.session.starts_at, end: list.session.ends_at };
    fits_clock(event, span, now).is_ok() && status.after(event).is_some()
}
