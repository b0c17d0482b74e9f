//! Why a posting goes back, in words that its company reads.

use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Field};
use contract::traineeships::{JudgePosting, LONGEST_RETURN_REASON, PostingVerdict};
use leptos::prelude::*;

/// The field, as the contract calls it.
const WHY: &str = "verdict.returned.why";

/// The form in the dialog.
#[component]
pub fn ReturnForm(
    /// What is typed; still there when the question is asked again.
    why: RwSignal<String>,
    /// The request.
    submission: Submission,
    /// The version that was read.
    #[prop(into)]
    version: Signal<i64>,
    /// Sends it back.
    on_say: Callback<JudgePosting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let verdict = PostingVerdict::Returned { why: why.get_untracked() };
        match (JudgePosting { version: version.get_untracked(), verdict }).checked() {
            Err(errors) => submission.refuse(errors),
            Ok(judged) => on_say.run(judged),
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{t!(i18n, postings_staff.return_text)}</p>
            <Field
                name=WHY
                label=t_signal!(i18n, companies_staff.why)
                value=why
                help=t_signal!(i18n, companies_staff.why_help)
                error=submission.errors.beside(i18n, WHY)
                autocomplete="off"
                longest=LONGEST_RETURN_REASON as u16
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button kind=ButtonKind::Danger submit=true busy=submission.busy()>
                    {t!(i18n, companies_staff.send_refusal)}
                </Button>
            </div>
        </form>
    }
}
