//! The offer to put the app on the home screen, once there is something to come back for.

use crate::platform::install;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Notice};
use leptos::prelude::*;

/// Shown where the browser can install the app and the person has not answered yet. Either answer is for good.
#[component]
pub fn InstallOffer() -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new(install::is_on_offer());
    let accept = move |()| {
        install::accept();
        shown.set(false);
    };
    let decline = move |()| {
        install::decline();
        shown.set(false);
    };
    view! {
        <Show when=move || shown.get()>
            <div class="install-offer">
                <Notice title=t_signal!(i18n, bookings.install_title)>
                    {t!(i18n, bookings.install_text)}
                    <div class="actions">
                        <Button kind=ButtonKind::Secondary on_press=accept>
                            {t!(i18n, bookings.install)}
                        </Button>
                        <Button kind=ButtonKind::Quiet on_press=decline>
                            {t!(i18n, bookings.install_no)}
                        </Button>
                    </div>
                </Notice>
            </div>
        </Show>
    }
}
