//! The fields of a form: empty, filled, wrong.

use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Checkbox, Choice, DateField, Field, FieldKind, Select, TypedDate};
use leptos::prelude::*;

/// The fields of a form.
#[component]
pub fn Fields() -> impl IntoView {
    let i18n = use_i18n();
    let lengths = Signal::derive(move || {
        vec![Choice::new("30", t_string!(i18n, parts.half_hour)), Choice::new("60", t_string!(i18n, parts.one_hour))]
    });
    view! {
        <section class="section">
            <h2>{t!(i18n, parts.fields)}</h2>
            <form class="form">
                <Field
                    name="name"
                    label=t_signal!(i18n, parts.name)
                    help=t_signal!(i18n, parts.name_help)
                    value=RwSignal::new(String::new())
                    autocomplete="name"
                />
                <Field
                    name="email"
                    label=t_signal!(i18n, parts.email)
                    kind=FieldKind::Email
                    value=RwSignal::new(String::from("anna.example"))
                    error=t_signal!(i18n, parts.email_wrong)
                    autocomplete="email"
                />
                <Field
                    name="note"
                    label=t_signal!(i18n, parts.note)
                    kind=FieldKind::LongText
                    value=RwSignal::new(String::new())
                    may_be_empty=true
                />
                <DateField name="birth" label=t_signal!(i18n, parts.birth) value=TypedDate::new(None) />
                <Select
                    name="length"
                    label=t_signal!(i18n, parts.length)
                    choices=lengths
                    value=RwSignal::new(String::new())
                />
                <Checkbox name="rules" label=t_signal!(i18n, parts.accept) checked=RwSignal::new(false) />
            </form>
        </section>
    }
}
