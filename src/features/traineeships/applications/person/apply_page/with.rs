//! What goes with the application: the CV, and how the company may reach the person beside writing here.

use super::form::Form;
use super::words::cv_choice;
use crate::features::traineeships::applications::state::{CvChoice, Typed, choices};
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, Checkbox, Icon, LinkButton, RadioChoice};
use leptos::prelude::*;

/// The fields.
#[component]
pub fn With(
    /// The form.
    form: Form,
) -> impl IntoView {
    let is_somebody = form.beside.is_somebody;
    view! {
        <Show when=move || is_somebody.get() fallback=move || view! { <Nobody form /> }>
            <Cv form />
            <Contact form />
        </Show>
    }
}

/// Nobody is signed in: the CV and the contacts are those of a profile.
#[component]
fn Nobody(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let posting = form.beside.posting.with_untracked(|posting| posting.id);
    let here = Route::Posting(PostingPage::Apply(posting));
    view! {
        <p>{t!(i18n, applications.with_nobody)}</p>
        <div class="actions">
            <LinkButton kind=ButtonKind::Secondary href=Route::SignIn { then: Some(Box::new(here)) }.href()>
                {t!(i18n, request.sign_in)}
            </LinkButton>
        </div>
    }
}

/// Which CV.
#[component]
fn Cv(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let mine = form.beside.mine;
    let possible = Memo::new(move |_| mine.with(|mine| choices(mine.as_ref())));
    let has_some = Memo::new(move |_| possible.with(|possible| possible.len() > 1));
    let value = form.field(|typed: &mut Typed| Some(&mut typed.cv));
    // What would go is what the choice shows.
    Effect::new(move |_| {
        let goes = mine.with(|mine| form.typed.with_untracked(|typed| typed.goes_with(mine.as_ref())));
        if has_some.get() && value.get_untracked() != Some(goes) {
            value.set(Some(goes));
        }
    });
    let named = Signal::derive(move || {
        let named = |choice: CvChoice| (choice, cv_choice(i18n, choice).to_owned());
        possible.get().into_iter().map(named).collect::<Vec<_>>()
    });
    view! {
        <Show
            when=move || has_some.get()
            fallback=move || view! { <p>{t!(i18n, applications.no_cv)}</p> }
        >
            <RadioChoice name="cv" label=t_signal!(i18n, applications.ask_cv) choices=named value />
        </Show>
        <div class="actions">
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Edit href=Route::Cv.href()>
                {move || match has_some.get() {
                    true => t_string!(i18n, applications.edit_cv),
                    false => t_string!(i18n, applications.write_cv),
                }}
            </LinkButton>
        </div>
    }
}

/// What of the profile the company sees.
#[component]
fn Contact(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let me = form.beside.me;
    let email = Memo::new(move |_| me.with(|me| me.as_ref().and_then(|me| me.email.clone())));
    let phone = Memo::new(move |_| me.with(|me| me.as_ref().and_then(|me| me.phone.clone())));
    let shows_email = form.field(|typed: &mut Typed| Some(&mut typed.shows_email));
    let shows_phone = form.field(|typed: &mut Typed| Some(&mut typed.shows_phone));
    view! {
        <Show when=move || email.get().is_some() || phone.get().is_some()>
            <fieldset class="apply-contact">
                <legend>{t!(i18n, applications.ask_contact)}</legend>
                <p class="field-help">{t!(i18n, applications.contact_help)}</p>
                {move || {
                    email.get().map(|email| {
                        let label = Signal::derive(move || {
                            t_string!(i18n, applications.shows_email, email = email.clone())
                        });
                        view! { <Checkbox name="shows.email" label checked=shows_email /> }
                    })
                }}
                {move || {
                    phone.get().map(|phone| {
                        let label = Signal::derive(move || {
                            t_string!(i18n, applications.shows_phone, phone = phone.clone())
                        });
                        view! { <Checkbox name="shows.phone" label checked=shows_phone /> }
                    })
                }}
            </fieldset>
        </Show>
    }
}
