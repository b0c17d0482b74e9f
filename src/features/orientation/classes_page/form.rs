//! Opening a class: what it is called, and how much is asked.

use crate::client::use_client;
use crate::features::orientation::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::routes::Route;
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Field, RadioChoice};
use contract::ids::ClassId;
use contract::orientation::{Form, GuidedClass, LONGEST_CLASS_LABEL, OpenClass};
use contract::problem::Code;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The field's name, as the contract calls it.
const LABEL: &str = "label";

/// The form. Its answer leads to the class.
#[component]
pub fn OpenClassForm() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let navigate = use_navigate();
    let (label, form) = (RwSignal::new(String::new()), RwSignal::new(Some(Form::Short)));
    let tried = StoredValue::new(None::<OpenClass>);
    let submission = Submission::new();
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (label, form) = (label.get_untracked(), form.get_untracked().unwrap_or(Form::Short));
        match (OpenClass { id: ClassId(ids::new_id()), label, form }).checked() {
            Err(errors) => submission.refuse(errors),
            Ok(class) => {
                let class = same_again(tried.get_value(), class);
                tried.set_value(Some(class.clone()));
                let navigate = navigate.clone();
                let done = move |opened: GuidedClass| navigate(&Route::Class(opened.id).href(), Default::default());
                submission.send(client::open_class(api, class), done);
            }
        }
    };
    let error = MaybeProp::derive(move || submission.errors.code(LABEL).map(|code| label_words(i18n, code).to_owned()));
    let choices = Signal::derive(move || {
        vec![
            (Form::Short, t_string!(i18n, classes.form_short).to_owned()),
            (Form::Full, t_string!(i18n, classes.form_full).to_owned()),
        ]
    });
    view! {
        <form class="form section" novalidate on:submit=open>
            <h2>{t!(i18n, classes.open_title)}</h2>
            <Field
                name=LABEL
                label=t_signal!(i18n, classes.label)
                value=label
                help=t_signal!(i18n, classes.label_help)
                error
                autocomplete="off"
                longest=LONGEST_CLASS_LABEL as u16
            />
            <RadioChoice name="form" label=t_signal!(i18n, classes.form) choices value=form />
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true busy=submission.busy()>
                    {t!(i18n, classes.open)}
                </Button>
            </div>
        </form>
    }
}

/// What is sent again after no answer came names the same class, so that it is not opened twice.
fn same_again(tried: Option<OpenClass>, class: OpenClass) -> OpenClass {
    match tried {
        Some(tried) if tried.label == class.label && tried.form == class.form => tried,
        _ => class,
    }
}

fn label_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, classes.label_missing),
        other => sentence(i18n, other),
    }
}
