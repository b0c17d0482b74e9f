//! What is offered.

use super::form::Form;
use crate::features::shared::finding_words::occasion;
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::features::shared::posting_facts::kind_words;
use crate::features::shared::step_form::{Checked, CheckedSelect, Which};
use crate::features::traineeships::postings::state::Typed;
use crate::features::traineeships::state::name_of;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Choice, FieldKind};
use contract::traineeships::{LONGEST_POSTING_TITLE, LONGEST_TASKS, Occasion, PostingKind};
use leptos::prelude::*;

// Looking among the catalogue's names is a file of its own, fetched while the title is written.
lazy_part!(
    OCCUPATION = posting_form_occupation,
    traineeships::postings::company::form_page::occupation::field(Form),
    is_page: false
);

/// The fields.
#[component]
pub fn What(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let kinds = Signal::derive(move || {
        let choice = |kind: &PostingKind| Choice::new(name_of(kind), kind_words(i18n, *kind));
        PostingKind::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let occasions = Signal::derive(move || {
        let choice = |of: &Occasion| Choice::new(name_of(of), occasion(i18n, *of));
        Occasion::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let of = form.field(|typed: &mut Typed| Some(&mut typed.occasion));
    let is_traineeship = Memo::new(move |_| form.typed.with(Typed::is_traineeship));
    view! {
        <CheckedSelect
            form
            which=Which::only("kind")
            label=t_signal!(i18n, postings.kind)
            choices=kinds
            value=form.field(|typed: &mut Typed| Some(&mut typed.kind))
        />
        <Show when=move || is_traineeship.get()>
            <CheckedSelect
                form
                which=Which::only("occasion")
                label=t_signal!(i18n, postings.occasion)
                choices=occasions
                value=of
            />
        </Show>
        <Checked
            form
            which=Which::only("title")
            label=t_signal!(i18n, postings.name)
            value=form.field(|typed: &mut Typed| Some(&mut typed.title))
            help=t_signal!(i18n, postings.name_help)
            longest=LONGEST_POSTING_TITLE as u16
        />
        {lazy(OCCUPATION, form)}
        <Checked
            form
            which=Which::only("tasks")
            label=t_signal!(i18n, postings.tasks)
            value=form.field(|typed: &mut Typed| Some(&mut typed.tasks))
            kind=FieldKind::LongText
            help=t_signal!(i18n, postings.tasks_help)
            longest=LONGEST_TASKS as u16
        />
    }
}
