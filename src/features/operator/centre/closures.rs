//! Days on which the centre is closed, and why.

use super::section::{Closures, TypedClosure};
use super::section_form::{SectionFoot, SectionForm};
use crate::text::{sentence, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, IconView, field_id};
use contract::network::Centre;
use leptos::prelude::*;

/// The tab.
#[component]
pub fn ClosuresTab(
    /// The centre.
    about: RwSignal<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = SectionForm::<Closures>::new(about);
    let count = Memo::new(move |_| form.typed.with(|closures| closures.0.len()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.save();
    };
    view! {
        <form class="form" novalidate on:submit=save>
            <p>{t!(i18n, operator.closures_text)}</p>
            {move || (count.get() == 0).then(|| view! { <p class="soft">{t!(i18n, operator.no_closures)}</p> })}
            <For
                each=move || 0..count.get()
                key=|index| *index
                children=move |index| view! { <ClosureRow index form /> }
            />
            <Button
                kind=ButtonKind::Secondary
                icon=Icon::Plus
                on_press=move |()| form.change(|closures| closures.0.push(TypedClosure::default()))
            >
                {t!(i18n, operator.add_closure)}
            </Button>
            <SectionFoot form />
        </form>
    }
}

/// One closure.
#[component]
fn ClosureRow(index: usize, form: SectionForm<Closures>) -> impl IntoView {
    let i18n = use_i18n();
    let date_field = format!("closures.{index}.date");
    let reason_id = field_id(&format!("closures.{index}.reason"));
    let (date_id, error_id) = (field_id(&date_field), format!("error-{date_field}"));
    let value = move |read: fn(&TypedClosure) -> &String| {
        move || {
            form.typed.with(|closures| closures.0.get(index).map(|closure| read(closure).clone()).unwrap_or_default())
        }
    };
    let write = move |change: fn(&mut TypedClosure, String), text: String| {
        form.change(|closures| {
            if let Some(closure) = closures.0.get_mut(index) {
                change(closure, text);
            }
        });
    };
    let remove = move |_| {
        form.change(|closures| {
            if index < closures.0.len() {
                closures.0.remove(index);
            }
        });
    };
    let error = Memo::new(move |_| form.submission.errors.code(&date_field));
    let described = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    view! {
        <fieldset class="closure" class:field-wrong=move || error.get().is_some()>
            <legend class="visually-hidden">{move || t_string!(i18n, operator.closure_of, number = index + 1).to_string()}</legend>
            <div class="field">
                <label for=date_id.clone()>{t!(i18n, operator.closure_date)}</label>
                {move || {
                    error
                        .get()
                        .map(|code| {
                            view! {
                                <p class="field-error" id=error_id.clone()>
                                    <IconView icon=Icon::Warning />
                                    <span>{sentence(i18n, code)}</span>
                                </p>
                            }
                        })
                }}
                <input
                    id=date_id
                    type="date"
                    prop:value=value(|closure| &closure.date)
                    aria-describedby=described
                    aria-invalid=move || error.get().map(|_| "true")
                    on:change=move |event| write(|closure, text| closure.date = text, event_target_value(&event))
                />
            </div>
            <div class="field">
                <label for=reason_id.clone()>{t!(i18n, operator.closure_reason)}</label>
                <input
                    id=reason_id
                    type="text"
                    maxlength="120"
                    prop:value=value(|closure| &closure.reason)
                    on:input=move |event| write(|closure, text| closure.reason = text, event_target_value(&event))
                />
            </div>
            <button type="button" class="button button-quiet" on:click=remove>
                <IconView icon=Icon::Delete />
                <span>
                    {t!(i18n, operator.remove)}
                    <span class="visually-hidden">" " {value(|closure| &closure.date)}</span>
                </span>
            </button>
        </fieldset>
    }
}
