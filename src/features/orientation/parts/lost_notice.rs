//! Says that the statements have changed since they were answered.

use crate::features::orientation::state::Lost;
use crate::text::{t_string, use_i18n};
use crate::ui::{Notice, NoticeKind};
use leptos::prelude::*;

/// What of the answers still counts.
#[component]
pub fn LostNotice(
    /// How many still count, and how many do not.
    lost: Lost,
) -> impl IntoView {
    let i18n = use_i18n();
    let Lost { kept, dropped } = lost;
    view! {
        <Notice kind=NoticeKind::Warning>
            {move || t_string!(i18n, orientation.other_version, kept = kept, dropped = dropped)}
        </Notice>
    }
}
