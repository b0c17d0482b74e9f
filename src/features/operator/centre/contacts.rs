//! How people find and reach the centre, and what makes it accessible.

use super::section::Contacts;
use super::section_form::{SectionFoot, SectionForm, text_of};
use crate::features::shared::person_words::{email_words, phone_words};
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Field, FieldKind};
use contract::network::{AccessFeature, Centre};
use contract::problem::Code;
use leptos::prelude::*;

/// What can be said of a centre, in the order of the form.
const ACCESS: [AccessFeature; 5] = [
    AccessFeature::StepFreeEntrance,
    AccessFeature::Lift,
    AccessFeature::AccessibleToilet,
    AccessFeature::ReservedParking,
    AccessFeature::InductionLoop,
];

/// The tab.
#[component]
pub fn ContactsTab(
    /// The centre.
    about: RwSignal<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = SectionForm::<Contacts>::new(about);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.save();
    };
    let error = move |field: &'static str, words: fn(I18n, Code) -> &'static str| {
        MaybeProp::derive(move || form.submission.errors.code(field).map(|code| words(i18n, code).to_owned()))
    };
    view! {
        <form class="form" novalidate on:submit=save>
            <p>{t!(i18n, operator.contacts_text)}</p>
            <Field
                name="address"
                label=t_signal!(i18n, operator.address)
                value=text_of(form, |typed| &typed.address, |typed| &mut typed.address)
                help=t_signal!(i18n, operator.address_help)
                error=error("address", sentence)
                may_be_empty=true
                autocomplete="off"
                longest=200
            />
            <Field
                name="phone"
                label=t_signal!(i18n, accounts.phone)
                value=text_of(form, |typed| &typed.phone, |typed| &mut typed.phone)
                kind=FieldKind::Telephone
                error=error("phone", phone_words)
                may_be_empty=true
                autocomplete="off"
            />
            <Field
                name="email"
                label=t_signal!(i18n, operator.centre_email)
                value=text_of(form, |typed| &typed.email, |typed| &mut typed.email)
                kind=FieldKind::Email
                error=error("email", email_words)
                may_be_empty=true
                autocomplete="off"
            />
            <fieldset class="section">
                <legend>{t!(i18n, operator.access)}</legend>
                <p class="field-help">{t!(i18n, operator.access_help)}</p>
                {ACCESS.map(|feature| view! { <AccessCheck feature form /> }).collect_view()}
            </fieldset>
            <SectionFoot form />
        </form>
    }
}

/// One yes or no.
#[component]
fn AccessCheck(feature: AccessFeature, form: SectionForm<Contacts>) -> impl IntoView {
    let i18n = use_i18n();
    let id = format!("access-{feature:?}");
    let is_there = move || form.typed.with(|typed| typed.access.contains(&feature));
    let toggle = move |event| {
        let checked = event_target_checked(&event);
        form.change(|typed| {
            typed.access.retain(|other| *other != feature);
            if checked {
                typed.access.push(feature);
            }
        });
    };
    view! {
        <div class="check">
            <input type="checkbox" id=id.clone() prop:checked=is_there on:change=toggle />
            <label for=id>{move || access_words(i18n, feature)}</label>
        </div>
    }
}

fn access_words(i18n: I18n, feature: AccessFeature) -> &'static str {
    match feature {
        AccessFeature::StepFreeEntrance => t_string!(i18n, operator.access_step_free),
        AccessFeature::Lift => t_string!(i18n, operator.access_lift),
        AccessFeature::AccessibleToilet => t_string!(i18n, operator.access_toilet),
        AccessFeature::ReservedParking => t_string!(i18n, operator.access_parking),
        AccessFeature::InductionLoop => t_string!(i18n, operator.access_loop),
    }
}
