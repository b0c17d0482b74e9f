//! *Vicino a me*: asks for the position only when it is tapped. The page says what it does with it, and where it stays.

use crate::platform::position::{NoPosition, position};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far the question is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    No,
    UnderWay,
    Failed(NoPosition),
}

/// The button and what came of it.
#[component]
pub fn NearMe(
    /// What the position is for, and what was done with it.
    note: Signal<String>,
    /// Degrees north and east, once the person has allowed it.
    #[prop(into)]
    on_found: Callback<(f64, f64)>,
) -> impl IntoView {
    let i18n = use_i18n();
    let asking = RwSignal::new(Asking::No);
    let ask = move |()| {
        asking.set(Asking::UnderWay);
        spawn_local(async move {
            let answer = position().await;
            let outcome = answer.map_or_else(Asking::Failed, |_| Asking::No);
            // The person may have left the page while the browser was asking: then nobody is there to be told.
            if asking.try_set(outcome).is_none()
                && let Ok(found) = answer
            {
                on_found.run(found);
            }
        });
    };
    let busy = Signal::derive(move || asking.get() == Asking::UnderWay);
    let refusal = move |why: NoPosition| {
        let words = match why {
            NoPosition::Denied => t_signal!(i18n, network.near_me_denied),
            NoPosition::Unavailable => t_signal!(i18n, network.near_me_unavailable),
        };
        view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }
    };
    view! {
        <div class="near-me">
            <Button kind=ButtonKind::Secondary icon=Icon::Pin busy on_press=ask>
                {t!(i18n, network.near_me)}
            </Button>
            <p class="near-me-note" role="status">
                {move || match asking.get() {
                    Asking::UnderWay => t_string!(i18n, network.near_me_asking).to_owned(),
                    Asking::No | Asking::Failed(_) => note.get(),
                }}
            </p>
        </div>
        {move || match asking.get() {
            Asking::Failed(why) => Some(refusal(why)),
            _ => None,
        }}
    }
}
