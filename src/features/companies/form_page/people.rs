//! Who signs, and the tutors: one tutor is in hand with their fields, the others are rows.

use super::form::Form;
use crate::features::companies::state::{Typed, TypedPerson};
use crate::features::shared::step_form::{Checked, Which};
use crate::platform::{document, ids};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, FieldKind, Icon, field_id};
use contract::accounts::LONGEST_NAME;
use contract::companies::MOST_COMPANY_PEOPLE;
use leptos::prelude::*;

/// The names of a person's fields on the page.
type Names = [&'static str; 3];

const SIGNATORY: Names = ["signatory.name", "signatory.email", "signatory.phone"];
const TUTOR: Names = ["tutor.name", "tutor.email", "tutor.phone"];

/// All people.
#[component]
pub fn People(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| form.typed.with(|typed| typed.people.len()));
    let in_hand = Memo::new(move |_| form.beside.tutor.get().min(count.get().saturating_sub(1)));
    let tutors = move || {
        let all = 1..count.get();
        all.map(|at| {
            if at == in_hand.get() {
                view! { <TutorInHand form at /> }.into_any()
            } else {
                view! { <Row form at /> }.into_any()
            }
        })
        .collect_view()
    };
    let add = move |()| {
        form.typed.update(|typed| typed.people.push(TypedPerson::new(ids::new_id())));
        take(form, form.typed.with_untracked(|typed| typed.people.len()) - 1);
    };
    view! {
        <fieldset class="company-part">
            <legend>{t!(i18n, companies.signatory)}</legend>
            <p class="field-help">{t!(i18n, companies.signatory_text)}</p>
            <PersonFields form at=0 names=SIGNATORY />
        </fieldset>
        <p>{t!(i18n, companies.tutors_text)}</p>
        {tutors}
        <Show when=move || count.get() < MOST_COMPANY_PEOPLE>
            <Button kind=ButtonKind::Secondary icon=Icon::Plus on_press=add>
                {t!(i18n, companies.add_tutor)}
            </Button>
        </Show>
    }
}

/// Takes a tutor in hand, and goes to the first field.
fn take(form: Form, at: usize) {
    form.beside.tutor.set(at);
    request_animation_frame(|| document::focus_into_view(&field_id(TUTOR[0])));
}

/// A tutor who is not in hand.
#[component]
fn Row(
    /// The form.
    form: Form,
    /// Which, among the people.
    at: usize,
) -> impl IntoView {
    let i18n = use_i18n();
    let name = Memo::new(move |_| form.typed.with(|typed| typed.people.get(at).map(|person| person.name.clone())));
    view! {
        <div class="company-row">
            <p>
                {t!(i18n, companies.tutor_number, number = at)}
                ": "
                <strong>{move || name.get()}</strong>
            </p>
            <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| take(form, at)>
                {t!(i18n, companies.change_row)}
                <span class="visually-hidden">" " {t!(i18n, companies.tutor_number, number = at)}</span>
            </Button>
        </div>
    }
}

/// The tutor whose fields are shown.
#[component]
fn TutorInHand(
    /// The form.
    form: Form,
    /// Which, among the people.
    at: usize,
) -> impl IntoView {
    let i18n = use_i18n();
    let remove = move |()| {
        form.beside.tutor.set(1);
        form.typed.update(|typed| {
            typed.people.remove(at);
        });
    };
    view! {
        <fieldset class="company-part">
            <legend>{move || t_string!(i18n, companies.tutor_number, number = at)}</legend>
            <PersonFields form at names=TUTOR />
            <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=remove>
                {t!(i18n, companies.remove_row)}
                <span class="visually-hidden">" " {t!(i18n, companies.tutor_number, number = at)}</span>
            </Button>
        </fieldset>
    }
}

/// Name, e-mail and phone of somebody.
#[component]
fn PersonFields(
    /// The form.
    form: Form,
    /// Who, among the people.
    at: usize,
    /// The names of the fields.
    names: Names,
) -> impl IntoView {
    let i18n = use_i18n();
    let which = move |number: usize, inner: &str| Which { path: format!("people.{at}.{inner}"), name: names[number] };
    let field = move |of: fn(&mut TypedPerson) -> &mut String| {
        form.field(move |typed: &mut Typed| typed.people.get_mut(at).map(of))
    };
    view! {
        <Checked
            form
            which=which(0, "name")
            label=t_signal!(i18n, companies.person_name)
            value=field(|person| &mut person.name)
            longest=LONGEST_NAME as u16
        />
        <Checked
            form
            which=which(1, "email")
            label=t_signal!(i18n, companies.person_email)
            value=field(|person| &mut person.email)
            kind=FieldKind::Email
        />
        <Checked
            form
            which=which(2, "phone")
            label=t_signal!(i18n, companies.person_phone)
            value=field(|person| &mut person.phone)
            kind=FieldKind::Telephone
            may_be_empty=true
            longest=30
        />
    }
}
