//! A part that was taken out can be put back at once: nobody is asked before.

use super::form::CvForm;
use super::parts::heading_id;
use crate::features::accounts::cv::state::List;
use crate::platform::document;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon};
use leptos::prelude::*;

/// What was taken out of a list last, and putting it back.
#[component]
pub fn PutBack(
    /// The form.
    cv: CvForm,
    /// The list.
    list: List,
) -> impl IntoView {
    let i18n = use_i18n();
    let name = Memo::new(move |_| {
        cv.removed.with(|removed| {
            removed.as_ref().filter(|(item, _)| item.list == list).map(|(_, removed)| removed.name().to_owned())
        })
    });
    let put_back = move |()| {
        cv.put_back();
        request_animation_frame(move || document::focus_into_view(heading_id(list)));
    };
    view! {
        <div role="status">
            {move || {
                name.get().map(|name| {
                    view! {
                        <p class="cv-removed">
                            <span>{move || t_string!(i18n, cv.removed, name = name.clone()).to_string()}</span>
                            <Button kind=ButtonKind::Quiet icon=Icon::Again on_press=put_back>
                                {t!(i18n, cv.put_back)}
                            </Button>
                        </p>
                    }
                })
            }}
        </div>
    }
}
