//! One part of a list: what it says, or its fields while it is open.

use super::form::CvForm;
use super::language::LanguageFields;
use super::parts::{first_field, heading_id};
use super::step::StepFields;
use crate::features::accounts::cv::state::{Item, List, Typed};
use crate::features::accounts::cv::words::chosen_level;
use crate::platform::document;
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, field_id};
use leptos::prelude::*;

/// The part.
#[component]
pub fn Part(
    /// The form.
    cv: CvForm,
    /// Which part.
    item: Item,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_open = Memo::new(move |_| cv.open().get() == Some(item));
    let said = Memo::new(move |_| cv.form.typed.with(|typed| said(i18n, typed, item)));
    let name = move || {
        let name = said.with(|said| said.name.clone());
        if name.is_empty() { t_string!(i18n, cv.no_name).to_owned() } else { name }
    };
    let edit = move |()| {
        cv.open().set(Some(item));
        request_animation_frame(move || document::focus_into_view(&field_id(first_field(item.list))));
    };
    let close = move |()| {
        cv.open().set(None);
        request_animation_frame(move || document::focus_into_view(heading_id(item.list)));
    };
    let remove = move |()| {
        cv.remove(item);
        request_animation_frame(move || document::focus_into_view(heading_id(item.list)));
    };
    let closed = move || {
        view! {
            <div class="cv-part-words">
                <h3 class="cv-part-name">{name}</h3>
                {move || line(said, |said| &said.beside).map(|line| view! { <p class="soft">{line}</p> })}
                {move || line(said, |said| &said.text).map(|line| view! { <p class="cv-part-text">{line}</p> })}
            </div>
            <div class="actions">
                <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=edit>
                    {t!(i18n, cv.edit)}
                    <span class="visually-hidden">" " {name}</span>
                </Button>
                <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=remove>
                    {t!(i18n, cv.remove)}
                    <span class="visually-hidden">" " {name}</span>
                </Button>
            </div>
        }
    };
    let opened = move || {
        let fields = match item.list {
            List::Experience | List::Education => view! { <StepFields cv item /> }.into_any(),
            List::Languages => view! { <LanguageFields cv item /> }.into_any(),
        };
        view! {
            {fields}
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Check on_press=close>
                    {t!(i18n, cv.done)}
                </Button>
                <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=remove>
                    {t!(i18n, cv.remove)}
                </Button>
            </div>
        }
    };
    view! {
        <div class="card cv-part" class:cv-part-open=move || is_open.get()>
            {move || if is_open.get() { opened().into_any() } else { closed().into_any() }}
        </div>
    }
}

/// What a part says while it is closed.
#[derive(Clone, Default, PartialEq)]
struct Said {
    name: String,
    /// Where and when, or how well.
    beside: String,
    text: String,
}

/// One of its lines, where it says something; tracked.
fn line(said: Memo<Said>, of: fn(&Said) -> &String) -> Option<String> {
    said.with(|said| Some(of(said)).filter(|line| !line.is_empty()).cloned())
}

fn said(i18n: I18n, typed: &Typed, item: Item) -> Said {
    let steps = match item.list {
        List::Experience => &typed.experience,
        List::Education => &typed.education,
        List::Languages => {
            let language = typed.languages.get(item.at).cloned().unwrap_or_default();
            let beside = chosen_level(i18n, &language.level).to_owned();
            return Said { name: language.name.trim().to_owned(), beside, text: String::new() };
        }
    };
    let step = steps.get(item.at).cloned().unwrap_or_default();
    let beside: Vec<_> = [step.place.trim(), step.period.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    Said { name: step.what.trim().to_owned(), beside: beside.join(" · "), text: step.text.trim().to_owned() }
}
