//! What the rules say while one types: those of the step that is shown.

use crate::features::shared::finding_lines::RuleLines;
use crate::features::traineeships::postings::state::{Step, findings_at};
use contract::traineeships::Finding;
use leptos::prelude::*;

/// The rules that a step's own fields decide. A screen reader is told when they change.
#[component]
pub fn Judged(
    /// What the rules say of all that was typed.
    findings: Memo<Vec<Finding>>,
    /// The step that is shown.
    step: Memo<Step>,
) -> impl IntoView {
    let here = Memo::new(move |_| findings.with(|findings| findings_at(step.get(), findings)));
    view! {
        <div role="status">
            <Show when=move || here.with(|here| !here.is_empty())>
                {move || view! { <RuleLines lines=here.get() /> }}
            </Show>
        </div>
    }
}
