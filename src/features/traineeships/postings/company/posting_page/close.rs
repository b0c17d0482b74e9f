//! Asks once before a posting is closed, and why.

use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog};
use contract::traineeships::PostingStep;
use leptos::prelude::*;

/// The question, with its two answers.
#[component]
pub fn Close(
    /// Whether it is there.
    open: RwSignal<bool>,
    /// The request.
    submission: Submission,
    /// Closes the posting.
    on_close: Callback<PostingStep>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Dialog open title=t_signal!(i18n, postings.close_title)>
            <p>{t!(i18n, postings.close_text)}</p>
            <FailureNotice of=submission />
            <div class="actions">
                <Button kind=ButtonKind::Secondary on_press=move |()| open.set(false)>
                    {t!(i18n, ui.back)}
                </Button>
                <Button
                    kind=ButtonKind::Danger
                    busy=submission.busy()
                    on_press=move |()| on_close.run(PostingStep::CloseFilled)
                >
                    {t!(i18n, postings.close_filled)}
                </Button>
                <Button
                    kind=ButtonKind::Danger
                    busy=submission.busy()
                    on_press=move |()| on_close.run(PostingStep::CloseGivenUp)
                >
                    {t!(i18n, postings.close_given_up)}
                </Button>
            </div>
        </Dialog>
    }
}
