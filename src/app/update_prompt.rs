//! A new version of the app: the person is told, and chooses when.

use crate::platform::service_worker::{self, Newer};
use crate::text::{t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, IconView};
use leptos::prelude::*;

/// A line under the header while a new version waits, or after another tab has changed to it. Nothing is loaded again
/// before the person says so; put away, it stays away for this visit.
#[component]
pub fn UpdatePrompt() -> impl IntoView {
    let i18n = use_i18n();
    let newer = service_worker::newer_version();
    let put_away = RwSignal::new(Newer::None);
    let asked = RwSignal::new(false);
    let take = move |()| {
        asked.set(true);
        service_worker::take_newer_version();
    };
    let line = move || {
        let newer = newer.get();
        if newer == put_away.get() {
            return None;
        }
        let (title, text) = match newer {
            Newer::None => return None,
            Newer::Waiting => (t_string!(i18n, shell.update_title), t_string!(i18n, shell.update_text)),
            Newer::InAnotherTab => {
                (t_string!(i18n, shell.updated_elsewhere_title), t_string!(i18n, shell.updated_elsewhere_text))
            }
        };
        Some(view! {
            <div class="network network-update">
                <div class="network-row">
                    <IconView icon=Icon::Info />
                    <div class="network-words">
                        <p>
                            <strong>{title}</strong>
                            " "
                            {text}
                        </p>
                        <div class="actions">
                            <Button kind=ButtonKind::Secondary busy=asked on_press=take>
                                {t_string!(i18n, shell.update)}
                            </Button>
                            <Button kind=ButtonKind::Quiet on_press=move |()| put_away.set(newer)>
                                {t_string!(i18n, shell.update_later)}
                            </Button>
                        </div>
                    </div>
                </div>
            </div>
        })
    };
    view! { <div role="status">{line}</div> }
}
