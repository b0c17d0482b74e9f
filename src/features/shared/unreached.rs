//! The face of a page that is somebody's own while the server does not say who is here.

use crate::client::use_client;
use crate::text::{t_signal, use_i18n};
use crate::ui::Failed;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Says that there is no network, and asks the server again who is signed in.
#[component]
pub fn Unreached() -> impl IntoView {
    let i18n = use_i18n();
    let client = use_client();
    let busy = RwSignal::new(false);
    let retry = move |()| {
        busy.set(true);
        spawn_local(async move {
            client.session().refresh(client).await;
            // The page has another face by now if it worked.
            let _gone = busy.try_set(false);
        });
    };
    view! { <Failed text=t_signal!(i18n, errors.no_network) busy on_retry=retry /> }
}
