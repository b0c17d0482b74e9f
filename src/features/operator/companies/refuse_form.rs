//! Why a company is not verified, in words that it reads.

use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Field};
use contract::companies::{CompanyVerdict, LONGEST_REFUSAL};
use leptos::prelude::*;

/// The field, as the contract calls it.
const WHY: &str = "verdict.refused.why";

/// The form in the dialog.
#[component]
pub fn RefuseForm(
    /// What is typed; still there when the question is asked again.
    why: RwSignal<String>,
    /// The request.
    submission: Submission,
    /// Says no.
    on_say: Callback<CompanyVerdict>,
) -> impl IntoView {
    let i18n = use_i18n();
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match (CompanyVerdict::Refused { why: why.get_untracked() }).checked() {
            Err(errors) => submission.refuse(errors),
            Ok(verdict) => on_say.run(verdict),
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{t!(i18n, companies_staff.refuse_text)}</p>
            <Field
                name=WHY
                label=t_signal!(i18n, companies_staff.why)
                value=why
                help=t_signal!(i18n, companies_staff.why_help)
                error=submission.errors.beside(i18n, WHY)
                autocomplete="off"
                longest=LONGEST_REFUSAL as u16
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
