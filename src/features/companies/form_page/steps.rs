//! The steps, one at a time, and sending what they say.

use super::fields::{AccessibilityFields, CompanyFields};
use super::form::Form;
use super::people::People;
use super::places::Places;
use super::recap::Recap;
use super::words::{question, step_name};
use crate::client::{ClientError, use_client};
use crate::features::companies::client;
use crate::features::companies::state::{Step, Typed};
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::features::shared::step_form::TypedSteps;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Stepper};
use contract::companies::{Company, CompanyDetails, EditCompany, RegisterCompany};
use contract::problem::{Code, FieldError};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

// The fields of what may be there several times are a file of their own, fetched while the first step is filled in.
lazy_part!(SEVERAL = company_form_several, companies::form_page::steps::several((Form, Step)), is_page: false);

/// The places of work, or the people.
pub fn several((form, step): (Form, Step)) -> AnyView {
    match step {
        Step::Places => view! { <Places form /> }.into_any(),
        _ => view! { <People form /> }.into_any(),
    }
}

/// One step: where one is, the question with its fields, and the ways back and on.
#[component]
pub fn Steps(
    /// The form.
    form: Form,
    /// The company that is changed; nothing while it is registered.
    company: Option<Memo<Company>>,
    /// Somebody else has changed it meanwhile.
    #[prop(into)]
    on_stale: Callback<()>,
) -> impl IntoView {
    SEVERAL.fetch_ahead();
    let i18n = use_i18n();
    let (sending, names) = (use_sending(form, company, on_stale), Step::ALL);
    let names = Signal::derive(move || names.map(|step| step_name(i18n, step).to_owned()).to_vec());
    let step = Memo::new(move |_| form.step());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match step.get_untracked() {
            Step::Check => sending.send(),
            step => form.next(step),
        }
    };
    let action = move || match (step.get(), company.is_some()) {
        (Step::Check, true) => t_string!(i18n, companies.save),
        (Step::Check, false) => t_string!(i18n, companies.send),
        _ => t_string!(i18n, ui.next),
    };
    view! {
        <Stepper steps=names current=Signal::derive(move || form.place()) />
        <form class="form hosting-step" novalidate on:submit=send>
            <h2 id=Typed::HEADING tabindex="-1">
                {move || question(i18n, step.get())}
            </h2>
            {move || match step.get() {
                Step::Company => view! { <CompanyFields form /> }.into_any(),
                step @ (Step::Places | Step::People) => lazy(SEVERAL, (form, step)),
                Step::Accessibility => view! { <AccessibilityFields form /> }.into_any(),
                Step::Check => view! { <Recap form /> }.into_any(),
            }}
            <FailureNotice of=sending.submission />
            <div class="actions">
                <Button submit=true busy=sending.submission.busy()>{action}</Button>
                <Show when=move || step.get() != Step::Company>
                    <Button kind=ButtonKind::Quiet icon=Icon::Left on_press=move |()| form.back()>
                        {t!(i18n, ui.back)}
                    </Button>
                </Show>
            </div>
        </form>
    }
}

/// What sends the form.
#[derive(Clone, Copy)]
struct Sending {
    submission: Submission,
    send: Callback<()>,
}

impl Sending {
    fn send(self) {
        self.send.run(());
    }
}

fn use_sending(form: Form, company: Option<Memo<Company>>, on_stale: Callback<()>) -> Sending {
    let (api, submission) = (use_client(), Submission::new());
    let navigate = StoredValue::new_local(use_navigate());
    // Once it was said that somebody else has changed it, saving again replaces what they wrote.
    let is_told = StoredValue::new(false);
    let done = move |saved: Company| {
        form.forget();
        navigate.with_value(|navigate| navigate(&Route::Company(saved.id).href(), Default::default()));
    };
    let refused = move |error: ClientError| refused(form, error, is_told, on_stale);
    let send = move |()| match form.typed.with_untracked(|typed| typed.read()) {
        Err(errors) => form.point_at(&errors),
        Ok(details) => match company {
            None => submission.send_or(client::register(api, registering(form, details)), done, refused),
            Some(company) => {
                let (latest, read) = (company.get_untracked(), form.typed.with_untracked(|typed| typed.version));
                let version = if is_told.get_value() { latest.version } else { read };
                submission.send_or(client::edit(api, latest.id, EditCompany { version, details }), done, refused);
            }
        },
    };
    Sending { submission, send: Callback::new(send) }
}

fn registering(form: Form, details: CompanyDetails) -> RegisterCompany {
    RegisterCompany { id: form.typed.with_untracked(|typed| typed.company()), details }
}

/// What the form makes of a refusal; gives back what is said above the button.
fn refused(form: Form, error: ClientError, is_told: StoredValue<bool>, on_stale: Callback<()>) -> Option<ClientError> {
    if error.code().is_some() {
        // The id names the command that registers: what is sent after a refusal is another one.
        form.typed.update(|typed| typed.id = ids::new_id());
    }
    match error {
        ClientError::Problem(problem) if problem.code == Code::CompanyRegistered => {
            form.refuse(vec![FieldError::new("vat_number", Code::CompanyRegistered)]);
            None
        }
        ClientError::Problem(problem) if problem.code == Code::InvalidFields && !problem.fields.is_empty() => {
            form.refuse(problem.fields);
            None
        }
        error => {
            if error.code() == Some(Code::ChangedMeanwhile) {
                is_told.set_value(true);
                on_stale.run(());
            }
            Some(error)
        }
    }
}
