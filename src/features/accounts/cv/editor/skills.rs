//! What the person can do, one thing a line.

use super::form::CvForm;
use crate::features::accounts::cv::state::Typed;
use crate::features::shared::step_form::{Checked, Which};
use crate::platform::document;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, field_id};
use contract::accounts::{LONGEST_CV_LINE, MOST_CV_SKILLS};
use leptos::prelude::*;

/// The names of the fields on the page.
const SKILLS: [&str; MOST_CV_SKILLS] = [
    "skills.0",
    "skills.1",
    "skills.2",
    "skills.3",
    "skills.4",
    "skills.5",
    "skills.6",
    "skills.7",
    "skills.8",
    "skills.9",
    "skills.10",
    "skills.11",
    "skills.12",
    "skills.13",
    "skills.14",
    "skills.15",
    "skills.16",
    "skills.17",
    "skills.18",
    "skills.19",
];

/// The heading's id.
const HEADING: &str = "cv-skills";

/// The section.
#[component]
pub fn Skills(
    /// The form.
    cv: CvForm,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = cv.form;
    let count = Memo::new(move |_| form.typed.with(|typed| typed.skills.len()));
    let add = move |()| {
        let at = count.get_untracked();
        form.typed.update(|typed| typed.skills.push(String::new()));
        let Some(name) = SKILLS.get(at) else { return };
        request_animation_frame(|| document::focus_into_view(&field_id(name)));
    };
    view! {
        <section class="section" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t!(i18n, cv.skills_title)}</h2>
            <p class="soft">{t!(i18n, cv.skills_help)}</p>
            {move || {
                let rows = SKILLS.iter().take(count.get()).enumerate();
                rows.map(|(at, name)| view! { <Skill cv at name=*name /> }).collect_view()
            }}
            <Show when=move || count.get() < MOST_CV_SKILLS>
                <div class="actions">
                    <Button kind=ButtonKind::Secondary icon=Icon::Plus on_press=add>
                        {t!(i18n, cv.add_skill)}
                    </Button>
                </div>
            </Show>
        </section>
    }
}

#[component]
fn Skill(
    /// The form.
    cv: CvForm,
    /// Which, from 0.
    at: usize,
    /// Its name on the page.
    name: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = cv.form;
    let words = Signal::derive(move || t_string!(i18n, cv.skill, number = at + 1).to_string());
    let remove = move |()| {
        form.typed.update(|typed| {
            typed.skills.remove(at);
        });
        request_animation_frame(|| document::focus_into_view(HEADING));
    };
    view! {
        <div class="cv-skill">
            <Checked
                form
                which=Which::only(name)
                label=words
                value=form.field(move |typed: &mut Typed| typed.skills.get_mut(at))
                longest=LONGEST_CV_LINE as u16
            />
            <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=remove>
                <span class="visually-hidden">{t!(i18n, cv.remove)} " " {words}</span>
            </Button>
        </div>
    }
}
