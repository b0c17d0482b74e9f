//! Registering somebody of the centre who stands here, or phoned: found by name.

use crate::client::{ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Icon};
use contract::accounts::PersonCard;
use contract::group_sessions::{GroupRegistration, RegisterForGroupSession};
use contract::ids::{GroupSessionId, RegistrationId};
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// Fewer letters would list half of the town.
const FEWEST_LETTERS: usize = 2;

/// The search and what it found.
#[component]
pub fn AddPerson(
    /// The group session.
    session: GroupSessionId,
    /// Somebody was registered.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let name = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Vec<PersonCard>>);
    let added = RwSignal::new(None::<(String, GroupRegistration)>);
    let find = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        added.set(None);
        let sought = name.get_untracked().trim().to_owned();
        if sought.chars().count() < FEWEST_LETTERS {
            submission.refuse(vec![FieldError::new("person", Code::Required)]);
        } else {
            submission.send(client::find_people(api, sought), move |people| found.set(Some(people)));
        }
    };
    let done = Callback::new(move |answer: (String, GroupRegistration)| {
        found.set(None);
        name.set(String::new());
        added.set(Some(answer));
        on_change.run(());
    });
    let error = MaybeProp::derive(move || submission.errors.code("person").map(|code| words(i18n, code).to_owned()));
    let results = move || {
        found.get().map(|people| {
            if people.is_empty() {
                return view! { <p>{t!(i18n, groups_staff.add_nobody)}</p> }.into_any();
            }
            let row = move |person| view! { <Found person session on_done=done /> };
            view! { <ul class="day-entries">{people.into_iter().map(row).collect_view()}</ul> }.into_any()
        })
    };
    let said = move || added.get().map(|(name, registration)| added_words(i18n, name, &registration));
    view! {
        <form class="form" novalidate role="search" on:submit=find>
            <h3>{t!(i18n, groups_staff.add_title)}</h3>
            <Field
                name="person"
                label=t_signal!(i18n, groups_staff.add_name)
                value=name
                kind=FieldKind::Search
                help=t_signal!(i18n, groups_staff.add_help)
                error
                autocomplete="off"
                longest=100
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button kind=ButtonKind::Secondary submit=true icon=Icon::Search busy=submission.busy()>
                    {t!(i18n, groups_staff.add_find)}
                </Button>
            </div>
        </form>
        <div role="status" class="stack">
            {results}
            {move || said().map(|words| view! { <p>{words}</p> })}
        </div>
    }
}

/// Somebody who was found.
#[component]
fn Found(
    /// Who.
    person: PersonCard,
    /// The group session.
    session: GroupSessionId,
    /// They are registered: their name, and how.
    on_done: Callback<(String, GroupRegistration)>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let (who, name) = (person.id, StoredValue::new(person.name));
    // It names the command: a repetition registers nobody twice, and after a refusal it is another one.
    let id = StoredValue::new(RegistrationId(ids::new_id()));
    let add = move |()| {
        let body = RegisterForGroupSession { id: id.get_value(), person: Some(who) };
        submission.send_or(
            client::register_for_group(api, session, body),
            move |registration| on_done.run((name.get_value(), registration)),
            move |error: ClientError| {
                if error.code().is_some() {
                    id.set_value(RegistrationId(ids::new_id()));
                }
                Some(error)
            },
        );
    };
    view! {
        <li class="day-entry">
            <div class="day-entry-text">
                <p class="day-entry-name">{name.get_value()}</p>
            </div>
            <div class="day-entry-actions">
                <Button icon=Icon::Plus busy=submission.busy() on_press=add>
                    {t!(i18n, groups_staff.add)}
                    <span class="visually-hidden">" " {name.get_value()}</span>
                </Button>
                <FailureNotice of=submission />
            </div>
        </li>
    }
}

fn added_words(i18n: I18n, name: String, registration: &GroupRegistration) -> String {
    match registration.position {
        Some(position) => t_string!(i18n, groups_staff.added_list, name = name, position = position),
        None => t_string!(i18n, groups_staff.added_place, name = name),
    }
}

fn words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, operator.find_short),
        other => sentence(i18n, other),
    }
}
