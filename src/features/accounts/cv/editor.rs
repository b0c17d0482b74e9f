//! Writing the CV: short sections on one page. What was typed stays on the phone until it is saved in the profile.

mod about;
mod form;
mod language;
mod part;
mod parts;
mod removed;
mod save;
mod skills;
mod step;

use super::state::List;
use crate::offline::outbox::Entry;
use crate::platform::document;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, Empty, field_id};
use about::About;
use contract::accounts::MyCv;
use form::{CvForm, use_form};
use leptos::prelude::*;
use parts::Parts;
use save::Save;
use skills::Skills;

/// The sections and the button, or where to begin.
#[component]
pub fn Editor(
    /// What is kept.
    mine: Memo<MyCv>,
    /// What was asked.
    request: Memo<Option<Entry>>,
) -> impl IntoView {
    let cv = use_form(mine);
    let is_blank = cv.is_blank() && mine.with_untracked(|mine| mine.saved_at.is_none());
    let begun = RwSignal::new(!is_blank);
    view! {
        <Show when=move || begun.get() fallback=move || view! { <Begin begun /> }>
            <form class="form cv-form" novalidate on:submit=move |event| cv.save(&event)>
                // What is there is made anew when it does not come from the keyboard.
                {move || {
                    cv.made_anew.track();
                    view! { <Sections cv /> }
                }}
                <Save cv mine request />
            </form>
        </Show>
    }
}

#[component]
fn Sections(
    /// The form.
    cv: CvForm,
) -> impl IntoView {
    view! {
        <About cv />
        <Parts cv list=List::Experience />
        <Parts cv list=List::Education />
        <Parts cv list=List::Languages />
        <Skills cv />
    }
}

/// Nothing is there yet.
#[component]
fn Begin(
    /// Whether somebody began.
    begun: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let begin = move |()| {
        begun.set(true);
        request_animation_frame(|| document::focus_into_view(&field_id("about")));
    };
    view! {
        <Empty title=t_signal!(i18n, cv.none_title) text=t_signal!(i18n, cv.none_text)>
            <Button on_press=begin>{t!(i18n, cv.begin)}</Button>
        </Empty>
    }
}
