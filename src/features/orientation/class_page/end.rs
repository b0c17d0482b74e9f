//! Ending a class, after one question.

use crate::client::use_client;
use crate::features::orientation::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm};
use contract::ids::ClassId;
use leptos::prelude::*;

/// The button and its question.
#[component]
pub fn EndClass(
    /// Which.
    id: ClassId,
    /// It was ended.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let asks = RwSignal::new(false);
    let submission = Submission::new();
    let end = move |()| {
        asks.set(false);
        submission.send(client::end_class(api, id), move |_| on_change.run(()));
    };
    view! {
        <FailureNotice of=submission />
        <div class="actions no-print">
            <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=move |()| asks.set(true)>
                {t!(i18n, classes.end)}
            </Button>
        </div>
        <Confirm
            open=asks
            title=t_signal!(i18n, classes.end_title)
            text=t_signal!(i18n, classes.end_text)
            action=t_signal!(i18n, classes.end)
            on_confirm=end
        />
    }
}
