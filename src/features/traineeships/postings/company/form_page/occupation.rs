//! The occupation that is offered, looked for by its name. It may stay empty, also where the names are not here.

use super::form::Form;
use crate::features::shared::occupation_names::{OccupationNames, use_occupation_names};
use crate::features::traineeships::postings::state::Typed;
use crate::offline::{Phase, Reading};
use crate::platform::document;
use crate::text::{t, t_count, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Icon, LiveRegion, field_id};
use contract::orientation::OccupationId;
use leptos::prelude::*;
use std::sync::Arc;

/// So many are shown; whoever means another one types on.
const MOST_SHOWN: usize = 6;

/// The field's name.
const NAME: &str = "occupation";

/// What holds the one that was chosen. It takes the focus from the button that chose it, which goes away.
const CHOSEN: &str = "occupation-chosen";

/// The field, as a file of its own.
pub fn field(form: Form) -> AnyView {
    view! { <OccupationField form /> }.into_any()
}

/// The field, or the one that was chosen.
#[component]
fn OccupationField(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let names = use_occupation_names(i18n);
    let chosen = form.field(|typed: &mut Typed| Some(&mut typed.occupation));
    let choose = Callback::new(move |id: Option<OccupationId>| {
        let focus = if id.is_some() { CHOSEN.to_owned() } else { field_id(NAME) };
        chosen.set(id);
        request_animation_frame(move || document::focus_into_view(&focus));
    });
    let name = move || {
        chosen.with(|chosen| {
            let id = chosen.as_ref()?;
            let known = names.with(|names| names.and_then(|names| names.name(id)).map(str::to_owned));
            Some(known.unwrap_or_else(|| t_string!(i18n, postings.occupation_not_here).to_owned()))
        })
    };
    let is_chosen = Memo::new(move |_| chosen.with(Option::is_some));
    view! {
        <Show when=move || is_chosen.get() fallback=move || view! { <Search names choose /> }>
            <div
                id=CHOSEN
                class="chosen"
                tabindex="-1"
                role="group"
                aria-label=move || t_string!(i18n, postings.occupation)
            >
                <p>
                    <span class="chosen-label">{t!(i18n, postings.occupation)}</span>
                    " "
                    <strong>{name}</strong>
                </p>
                <Button kind=ButtonKind::Quiet icon=Icon::Cross on_press=move |()| choose.run(None)>
                    {t!(i18n, postings.occupation_clear)}
                </Button>
            </div>
        </Show>
    }
}

/// The field, and the names that fit what was typed, each a button. Enter takes the first: it does not go on to the next step.
#[component]
fn Search(
    /// The names.
    names: Reading<OccupationNames>,
    /// Chooses one.
    choose: Callback<Option<OccupationId>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let typed = RwSignal::new(String::new());
    // Made when something is typed for the first time, and anew in another language.
    let index = Memo::new_with_compare(
        move |_: Option<&_>| names.with(|names| names.map(|names| Arc::new(names.index()))),
        |_, _| true,
    );
    let is_typed = Memo::new(move |_| typed.with(|typed| !typed.trim().is_empty()));
    let found = Memo::new(move |_| {
        let index = if is_typed.get() { index.get() } else { None };
        let ids = index.iter().flat_map(|index| typed.with(|typed| index.find(typed)));
        let named = |id: &OccupationId| names.with(|names| Some((id.clone(), names?.name(id)?.to_owned())));
        ids.filter_map(named).take(MOST_SHOWN).collect::<Vec<_>>()
    });
    let is_looked_for = Memo::new(move |_| is_typed.get() && names.with(|names| names.is_some()));
    let says = Signal::derive(move || match (is_looked_for.get(), found.with(Vec::len)) {
        (false, _) => String::new(),
        (true, 0) => t_string!(i18n, postings.occupation_none).to_owned(),
        (true, count) => t_count!(i18n, count, postings.occupation_found_one, postings.occupation_found_many),
    });
    let take_first = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && is_typed.get_untracked() {
            event.prevent_default();
            if let Some((id, _)) = found.get_untracked().into_iter().next() {
                choose.run(Some(id));
            }
        }
    };
    view! {
        <div on:keydown=take_first>
            <Field
                name=NAME
                label=t_signal!(i18n, postings.occupation)
                value=typed
                kind=FieldKind::Search
                help=t_signal!(i18n, postings.occupation_help)
                may_be_empty=true
                autocomplete="off"
                longest=60
            />
        </div>
        <LiveRegion message=says />
        <Show when=move || matches!(names.phase(), Phase::Failed(_))>
            <p class="soft">{t!(i18n, postings.occupation_away)}</p>
        </Show>
        <Show when=move || is_looked_for.get()>
            <p class="soft" aria-hidden="true">
                {says}
            </p>
            <ul class="suggestions">
                <For each=move || found.get() key=Clone::clone let:one>
                    <li>
                        <Suggestion one choose />
                    </li>
                </For>
            </ul>
        </Show>
    }
}

/// One name.
#[component]
fn Suggestion(
    /// The occupation, and what it is called.
    one: (OccupationId, String),
    /// Chooses it.
    choose: Callback<Option<OccupationId>>,
) -> impl IntoView {
    let (id, name) = one;
    view! {
        <Button kind=ButtonKind::Secondary on_press=move |()| choose.run(Some(id.clone()))>
            {name}
        </Button>
    }
}
