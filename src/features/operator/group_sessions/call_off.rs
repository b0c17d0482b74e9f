//! The centre gives a group session up: asked once, with a reason that everybody reads.

use crate::client::use_client;
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Field};
use contract::group_sessions::{CallOffGroupSession, GroupSession};
use contract::network::LONGEST_REASON;
use leptos::prelude::*;

/// Why, and the action.
#[component]
pub fn CallOff(
    /// The group session.
    session: Memo<GroupSession>,
    /// What is typed; still there when the question is asked again.
    why: RwSignal<String>,
    /// It is called off.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match (CallOffGroupSession { why: why.get_untracked() }).checked() {
            Err(errors) => submission.refuse(errors),
            Ok(call_off) => {
                let id = session.with_untracked(|session| session.id);
                // Called off twice it would be refused; a key of its own for each try tells that apart.
                let request = client::call_off_group_session(api, id, call_off, ids::new_id());
                submission.send(request, move |_| on_done.run(()));
            }
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{t!(i18n, groups_staff.call_off_text)}</p>
            <Field
                name="why"
                label=t_signal!(i18n, groups_staff.call_off_why)
                value=why
                help=t_signal!(i18n, groups_staff.call_off_why_help)
                error=submission.errors.beside(i18n, "why")
                autocomplete="off"
                longest=LONGEST_REASON as u16
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button kind=ButtonKind::Danger submit=true busy=submission.busy()>
                    {t!(i18n, groups_staff.call_off_action)}
                </Button>
            </div>
        </form>
    }
}
