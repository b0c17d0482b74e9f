//! What stands in the way of a smaller room: group sessions with more places, each by its name.

use super::section::Floor;
use super::section_form::SectionForm;
use crate::client::ClientError;
use crate::text::{self, t, t_string, use_i18n};
use contract::group_sessions::PlannedInRoom;
use leptos::prelude::*;

/// The group sessions for which a room would be too small.
#[component]
pub fn InTheWay(
    /// The floor.
    form: SectionForm<Floor>,
) -> impl IntoView {
    let i18n = use_i18n();
    let named = move || match form.submission.failure() {
        Some(ClientError::Problem(problem)) => problem.group_sessions,
        _ => Vec::new(),
    };
    let line = move |planned: PlannedInRoom| {
        let label = form.typed.with(|floor| floor.space(planned.room).map(|space| space.label.clone()));
        let (start, end) = (planned.time.start.to_string(), planned.time.end.to_string());
        let words = t_string!(
            i18n,
            operator.in_the_way,
            room = label.unwrap_or_default(),
            title = planned.title,
            day = text::day(i18n, planned.time.date),
            start = start,
            end = end,
            places = planned.places
        );
        view! { <li>{words.to_string()}</li> }
    };
    move || {
        let named = named();
        (!named.is_empty()).then(|| {
            view! {
                <p>{t!(i18n, operator.in_the_way_lead)}</p>
                <ul>{named.into_iter().map(line).collect_view()}</ul>
            }
        })
    }
}
