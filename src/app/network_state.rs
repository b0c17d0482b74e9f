//! Whether there is a network, and what waits for it, in words that people understand.

use crate::offline::use_snapshots;
use crate::platform::network;
use crate::routes::Route;
use crate::text::{t, t_count, use_i18n};
use crate::ui::{Icon, IconView};
use leptos::prelude::*;
use std::time::Duration;

/// For how long the return of the network is told.
const TOLD: Duration = Duration::from_secs(6);

/// A line under the header while there is no network, or while something waits to be sent. A screen reader hears it
/// when it changes.
#[component]
pub fn NetworkState(
    /// How many actions are kept on this device and not sent yet.
    #[prop(into)]
    unsent: Signal<usize>,
    /// The page that says what became of them.
    #[prop(into)]
    waits_at: Signal<Route>,
) -> impl IntoView {
    let i18n = use_i18n();
    let online = network::online();
    let just_back = just_back(online);
    let waiting = move || {
        let count = unsent.get();
        (count > 0).then(|| {
            view! {
                " "
                <a href=move || waits_at.get().href()>
                    {move || t_count!(i18n, count, shell.unsent_one, shell.unsent_many)}
                </a>
            }
        })
    };
    let snapshots = use_snapshots();
    let full = move || snapshots.are_full().then(|| view! { " " {t!(i18n, shell.device_full)} });
    let line = move || {
        if !online.get() {
            Some(
                view! {
                    <div class="network">
                        <div class="network-row">
                            <IconView icon=Icon::Offline />
                            <p>
                                <strong>{t!(i18n, shell.offline_title)}</strong> " " {t!(i18n, shell.offline_text)}
                                {waiting} {full}
                            </p>
                        </div>
                    </div>
                }
                .into_any(),
            )
        } else if just_back.get() {
            Some(
                view! {
                    <div class="network network-back">
                        <div class="network-row">
                            <IconView icon=Icon::Check />
                            <p>
                                <strong>{t!(i18n, shell.online_again)}</strong>
                                {waiting}
                            </p>
                        </div>
                    </div>
                }
                .into_any(),
            )
        } else if unsent.get() > 0 {
            Some(
                view! {
                    <div class="network network-unsent">
                        <div class="network-row">
                            <IconView icon=Icon::Mobile />
                            <p>{waiting}</p>
                        </div>
                    </div>
                }
                .into_any(),
            )
        } else {
            None
        }
    };
    view! { <div role="status">{line}</div> }
}

/// True for a moment after the network came back.
fn just_back(online: ReadSignal<bool>) -> ReadSignal<bool> {
    let (just_back, set_just_back) = signal(false);
    Effect::new(move |was_online: Option<bool>| {
        let is_online = online.get();
        let is_back = is_online && was_online == Some(false);
        set_just_back.set(is_back);
        if is_back {
            set_timeout(move || set_just_back.set(false), TOLD);
        }
        is_online
    });
    just_back
}
