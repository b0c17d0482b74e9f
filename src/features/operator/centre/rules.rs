//! The five figures by which desks are booked at the centre.

use super::section::Rules;
use super::section_form::{SectionFoot, SectionForm, text_of};
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Field, FieldKind};
use contract::network::Centre;
use contract::problem::Code;
use leptos::prelude::*;

/// The tab.
#[component]
pub fn RulesTab(
    /// The centre.
    about: RwSignal<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = SectionForm::<Rules>::new(about);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.save();
    };
    let error = move |field: &'static str, range: fn(I18n) -> &'static str| {
        MaybeProp::derive(move || {
            form.submission.errors.code(field).map(|code| {
                let words = if code == Code::OutOfRange { range(i18n) } else { sentence(i18n, code) };
                words.to_owned()
            })
        })
    };
    view! {
        <form class="form" novalidate on:submit=save>
            <p>{t!(i18n, operator.rules_text)}</p>
            <Field
                name="rules.days_ahead"
                label=t_signal!(i18n, operator.days_ahead)
                value=text_of(form, |typed| &typed.days_ahead, |typed| &mut typed.days_ahead)
                kind=FieldKind::Digits
                help=t_signal!(i18n, operator.days_ahead_help)
                error=error("rules.days_ahead", |i18n| t_string!(i18n, operator.days_ahead_range))
            />
            <Field
                name="rules.shortest_minutes"
                label=t_signal!(i18n, operator.shortest)
                value=text_of(form, |typed| &typed.shortest_minutes, |typed| &mut typed.shortest_minutes)
                kind=FieldKind::Digits
                help=t_signal!(i18n, operator.shortest_help)
                error=error("rules.shortest_minutes", |i18n| t_string!(i18n, operator.minutes_range))
            />
            <Field
                name="rules.longest_minutes"
                label=t_signal!(i18n, operator.longest)
                value=text_of(form, |typed| &typed.longest_minutes, |typed| &mut typed.longest_minutes)
                kind=FieldKind::Digits
                help=t_signal!(i18n, operator.longest_help)
                error=error("rules.longest_minutes", |i18n| t_string!(i18n, operator.longest_range))
            />
            <Field
                name="rules.per_day"
                label=t_signal!(i18n, operator.per_day)
                value=text_of(form, |typed| &typed.per_day, |typed| &mut typed.per_day)
                kind=FieldKind::Digits
                help=t_signal!(i18n, operator.per_day_help)
                error=error("rules.per_day", |i18n| t_string!(i18n, operator.per_day_range))
            />
            <Field
                name="rules.release_after_minutes"
                label=t_signal!(i18n, operator.release)
                value=text_of(form, |typed| &typed.release_after_minutes, |typed| &mut typed.release_after_minutes)
                kind=FieldKind::Digits
                help=t_signal!(i18n, operator.release_help)
                error=error("rules.release_after_minutes", |i18n| t_string!(i18n, operator.release_range))
            />
            <SectionFoot form />
        </form>
    }
}
