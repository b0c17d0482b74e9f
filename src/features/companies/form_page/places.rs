//! The places of work: one is in hand with its fields, the others are rows.

use super::fields::Municipality;
use super::form::Form;
use crate::features::companies::state::{Typed, TypedPlace};
use crate::features::shared::step_form::{Checked, Which};
use crate::platform::{document, ids};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, FieldKind, Icon, field_id};
use contract::companies::{LONGEST_PLACE_NAME, MOST_PLACES_OF_WORK};
use contract::network::LONGEST_ADDRESS;
use leptos::prelude::*;

/// All places.
#[component]
pub fn Places(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| form.typed.with(|typed| typed.places.len()));
    let in_hand = Memo::new(move |_| form.beside.place.get().min(count.get().saturating_sub(1)));
    let rows = move || {
        let all = 0..count.get();
        all.map(|at| {
            if at == in_hand.get() {
                view! { <InHand form at is_only=count.get() == 1 /> }.into_any()
            } else {
                view! { <Row form at /> }.into_any()
            }
        })
        .collect_view()
    };
    let add = move |()| {
        form.typed.update(|typed| typed.places.push(TypedPlace::new(ids::new_id())));
        take(form, form.typed.with_untracked(|typed| typed.places.len()) - 1);
    };
    view! {
        {rows}
        <Show when=move || count.get() < MOST_PLACES_OF_WORK>
            <Button kind=ButtonKind::Secondary icon=Icon::Plus on_press=add>
                {t!(i18n, companies.add_place)}
            </Button>
        </Show>
    }
}

/// Takes a place in hand, and goes to its first field.
fn take(form: Form, at: usize) {
    form.beside.place.set(at);
    request_animation_frame(|| document::focus_into_view(&field_id("places.name")));
}

/// A place that is not in hand.
#[component]
fn Row(
    /// The form.
    form: Form,
    /// Which.
    at: usize,
) -> impl IntoView {
    let i18n = use_i18n();
    let name = Memo::new(move |_| form.typed.with(|typed| typed.places.get(at).map(|place| place.name.clone())));
    view! {
        <div class="company-row">
            <p>
                {t!(i18n, companies.place, number = at + 1)}
                ": "
                <strong>{move || name.get()}</strong>
            </p>
            <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| take(form, at)>
                {t!(i18n, companies.change_row)}
                <span class="visually-hidden">" " {t!(i18n, companies.place, number = at + 1)}</span>
            </Button>
        </div>
    }
}

/// The place whose fields are shown.
#[component]
fn InHand(
    /// The form.
    form: Form,
    /// Which.
    at: usize,
    /// There is no other.
    is_only: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let which = move |name: &'static str, inner: &str| Which { path: format!("places.{at}.{inner}"), name };
    let field = move |of: fn(&mut TypedPlace) -> &mut String| {
        form.field(move |typed: &mut Typed| typed.places.get_mut(at).map(of))
    };
    let remove = move |()| {
        form.beside.place.set(0);
        form.typed.update(|typed| {
            typed.places.remove(at);
        });
    };
    view! {
        <fieldset class="company-part">
            <legend>{move || t_string!(i18n, companies.place, number = at + 1)}</legend>
            <Checked
                form
                which=which("places.name", "name")
                label=t_signal!(i18n, companies.place_name)
                value=field(|place| &mut place.name)
                help=t_signal!(i18n, companies.place_name_help)
                longest=LONGEST_PLACE_NAME as u16
            />
            <Checked
                form
                which=which("places.address", "address")
                label=t_signal!(i18n, companies.address)
                value=field(|place| &mut place.address)
                longest=LONGEST_ADDRESS as u16
            />
            <Municipality
                form
                which=which("places.municipality", "municipality")
                value=field(|place| &mut place.municipality)
            />
            <Checked
                form
                which=which("places.permanent", "permanent")
                label=t_signal!(i18n, companies.permanent)
                value=field(|place| &mut place.permanent)
                kind=FieldKind::Number
            />
            <Checked
                form
                which=which("places.fixed_term", "fixed_term")
                label=t_signal!(i18n, companies.fixed_term)
                value=field(|place| &mut place.fixed_term)
                kind=FieldKind::Number
                help=t_signal!(i18n, companies.fixed_term_help)
            />
            {(!is_only)
                .then(|| {
                    view! {
                        <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=remove>
                            {t!(i18n, companies.remove_row)}
                            <span class="visually-hidden">" " {t!(i18n, companies.place, number = at + 1)}</span>
                        </Button>
                    }
                })}
        </fieldset>
    }
}
