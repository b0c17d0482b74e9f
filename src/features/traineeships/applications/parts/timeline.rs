//! What has happened to an application, the first thing first, with the words that came with it.

use crate::features::traineeships::applications::words::moment;
use crate::text::{I18n, use_i18n};
use contract::traineeships::{TimelineEntry, TimelineEvent};
use leptos::prelude::*;

/// The list.
#[component]
pub fn Timeline(
    /// What has happened.
    entries: Memo<Vec<TimelineEntry>>,
    /// The words for what has happened, for who reads.
    says: fn(I18n, TimelineEvent) -> &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let line = move |entry: TimelineEntry| {
        let TimelineEntry { at, event, words } = entry;
        view! {
            <li class="timeline-entry">
                <p class="timeline-at">{move || moment(i18n, at)}</p>
                <p class="timeline-what">{move || says(i18n, event)}</p>
                {(!words.is_empty()).then(|| view! { <blockquote class="company-words">{words}</blockquote> })}
            </li>
        }
    };
    view! { <ol class="timeline">{move || entries.get().into_iter().map(line).collect_view()}</ol> }
}
