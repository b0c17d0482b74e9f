//! Giving somebody's place up for them, who phoned or said so: asked once, and sent at once.

use crate::client::{ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm};
use contract::ids::RegistrationId;
use leptos::prelude::*;

/// The button and its question.
#[component]
pub fn GiveUpFor(
    /// The registration.
    registration: RegistrationId,
    /// Whose it is.
    name: StoredValue<String>,
    /// Whether it is a place, and not waiting for one.
    has_place: bool,
    /// It is given up.
    on_done: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let asks = RwSignal::new(false);
    // A try whose answer was lost is the same command; after a refusal it is another one.
    let key = StoredValue::new(ids::new_id());
    let give_up = move |()| {
        let request = client::cancel_registration(api, registration, key.get_value());
        submission.send_or(
            request,
            move |_| {
                asks.set(false);
                on_done.run(());
            },
            move |error: ClientError| {
                asks.set(false);
                if error.code().is_some() {
                    key.set_value(ids::new_id());
                }
                Some(error)
            },
        );
    };
    let title = move || t_string!(i18n, groups_staff.give_up_title, name = name.get_value()).to_string();
    let text = if has_place {
        t_signal!(i18n, groups_staff.give_up_text)
    } else {
        t_signal!(i18n, groups_staff.give_up_text_list)
    };
    view! {
        <Button kind=ButtonKind::Quiet on_press=move |()| asks.set(true)>
            {if has_place { t!(i18n, groups_staff.give_up).into_any() } else { t!(i18n, groups_staff.give_up_list).into_any() }}
            <span class="visually-hidden">" " {name.get_value()}</span>
        </Button>
        <FailureNotice of=submission />
        <Confirm
            open=asks
            title=Signal::derive(title)
            text
            action=t_signal!(i18n, groups_staff.give_up_action)
            busy=submission.busy()
            on_confirm=give_up
        />
    }
}
