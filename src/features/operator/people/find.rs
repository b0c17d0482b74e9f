//! Finding somebody who was registered at the centre.

use super::person_row::PersonRow;
use crate::client::use_client;
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Field, FieldKind, Icon};
use contract::accounts::{NewCard, PersonCard};
use contract::ids::CentreId;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// Fewer letters would list half of the town.
const FEWEST_LETTERS: usize = 2;

/// The search and what it found.
#[component]
pub fn Find(
    /// The centre.
    centre: StoredValue<CentreId>,
    /// The card that is shown.
    card: RwSignal<Option<NewCard>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let submission = Submission::new();
    let name = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Vec<PersonCard>>);
    let find = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let sought = name.get_untracked().trim().to_owned();
        match sought.chars().count() {
            0 => submission.refuse(vec![FieldError::new("person", Code::Required)]),
            count if count < FEWEST_LETTERS => submission.refuse(vec![FieldError::new("person", Code::OutOfRange)]),
            _ => submission.send(client::find_people(api, sought), move |people| found.set(Some(people))),
        }
    };
    let error = MaybeProp::derive(move || submission.errors.code("person").map(|code| words(i18n, code).to_owned()));
    let results = move || {
        found.get().map(|people| {
            if people.is_empty() {
                return view! { <p>{t!(i18n, operator.found_nobody)}</p> }.into_any();
            }
            let row = move |person| view! { <PersonRow person centre card /> };
            view! { <ul class="day-entries">{people.into_iter().map(row).collect_view()}</ul> }.into_any()
        })
    };
    view! {
        <section class="section" aria-labelledby="find">
            <h2 id="find">{t!(i18n, operator.find_title)}</h2>
            <form class="form" novalidate role="search" on:submit=find>
                <Field
                    name="person"
                    label=t_signal!(i18n, operator.find_name)
                    value=name
                    kind=FieldKind::Search
                    help=t_signal!(i18n, operator.find_help)
                    error
                    autocomplete="off"
                    longest=100
                />
                <FailureNotice of=submission />
                <div class="actions">
                    <Button submit=true icon=Icon::Search busy=submission.busy()>
                        {t!(i18n, operator.find)}
                    </Button>
                </div>
            </form>
            <div role="status" class="stack">
                {results}
            </div>
        </section>
    }
}

fn words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required | Code::OutOfRange => t_string!(i18n, operator.find_short),
        other => sentence(i18n, other),
    }
}
