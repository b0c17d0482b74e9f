//! A list of the CV: its parts, each closed but one, and another one.

use super::form::CvForm;
use super::part::Part;
use super::removed::PutBack;
use crate::features::accounts::cv::state::{Item, List};
use crate::platform::document;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, field_id};
use contract::accounts::MOST_CV_STEPS;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Parts(
    /// The form.
    cv: CvForm,
    /// Which list.
    list: List,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| cv.count(list));
    let heading = heading_id(list);
    let add = move |()| {
        cv.add(list);
        request_animation_frame(move || document::focus_into_view(&field_id(first_field(list))));
    };
    let (title, help) = match list {
        List::Experience => (t!(i18n, cv.experience_title), t!(i18n, cv.experience_help)),
        List::Education => (t!(i18n, cv.education_title), t!(i18n, cv.education_help)),
        List::Languages => (t!(i18n, cv.languages_title), t!(i18n, cv.languages_help)),
    };
    let add_words = move || match list {
        List::Experience => t_string!(i18n, cv.add_experience),
        List::Education => t_string!(i18n, cv.add_education),
        List::Languages => t_string!(i18n, cv.add_language),
    };
    view! {
        <section class="section" aria-labelledby=heading>
            <h2 id=heading tabindex="-1">{title}</h2>
            <p class="soft">{help}</p>
            {move || {
                let part = |at| view! { <li><Part cv item=Item { list, at } /></li> };
                let parts = (0..count.get()).map(part).collect_view();
                (count.get() > 0).then(|| view! { <ul class="cv-parts">{parts}</ul> })
            }}
            <PutBack cv list />
            <Show when=move || count.get() < MOST_CV_STEPS>
                <div class="actions">
                    <Button kind=ButtonKind::Secondary icon=Icon::Plus on_press=add>
                        {add_words}
                    </Button>
                </div>
            </Show>
        </section>
    }
}

/// The id of a list's heading.
pub fn heading_id(list: List) -> &'static str {
    match list {
        List::Experience => "cv-experience",
        List::Education => "cv-education",
        List::Languages => "cv-languages",
    }
}

/// The field of an open part that comes first.
pub fn first_field(list: List) -> &'static str {
    match list {
        List::Experience | List::Education => "cv-what",
        List::Languages => "cv-name",
    }
}
