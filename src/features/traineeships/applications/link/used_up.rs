//! A link that was used or is too old, and asking for another one. It goes to the address that this one went to.

use crate::client::use_client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::features::traineeships::applications::client;
use crate::text::{sentence, t, use_i18n};
use crate::ui::{Button, Icon, Notice, NoticeKind};
use contract::problem::Code;
use contract::traineeships::AnswerLink;
use leptos::prelude::*;

/// Why, and the button.
#[component]
pub fn UsedUp(
    /// The link.
    link: AnswerLink,
    /// Why it opens nothing.
    code: Code,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission, is_asked) = (use_client(), Submission::new(), RwSignal::new(false));
    let link = StoredValue::new(link);
    let ask = move |()| {
        submission.send(client::ask_for_link(api, link.get_value()), move |()| is_asked.set(true));
    };
    move || match is_asked.get() {
        true => view! { <Notice kind=NoticeKind::Success>{t!(i18n, received.link_on_its_way)}</Notice> }.into_any(),
        false => view! {
            <Notice kind=NoticeKind::Warning>{move || sentence(i18n, code)}</Notice>
            <p>{t!(i18n, received.link_ask_text)}</p>
            <FailureNotice of=submission />
            <div class="actions">
                <Button icon=Icon::Mail busy=submission.busy() on_press=ask>
                    {t!(i18n, received.link_ask)}
                </Button>
            </div>
        }
        .into_any(),
    }
}
