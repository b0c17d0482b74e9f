//! *Vicino a me*: asks for the position only when it is tapped, and says where it stays.

use crate::platform::position::{NoPosition, position};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};
use contract::network::Position;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far the question is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    NotYet,
    UnderWay,
    Done,
    Failed(NoPosition),
}

/// The button and what came of it.
#[component]
pub fn NearMe(
    /// Where the person is; set here.
    here: RwSignal<Option<Position>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let asking = RwSignal::new(if here.get_untracked().is_some() { Asking::Done } else { Asking::NotYet });
    let ask = move |()| {
        asking.set(Asking::UnderWay);
        spawn_local(async move {
            let answer = position().await;
            // The person may have left the page while the browser was asking.
            let _left = match answer {
                Ok((latitude, longitude)) => {
                    let _left = here.try_set(Some(Position { latitude, longitude }));
                    asking.try_set(Asking::Done)
                }
                Err(why) => asking.try_set(Asking::Failed(why)),
            };
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
                    Asking::NotYet | Asking::Failed(_) => t_string!(i18n, network.near_me_help),
                    Asking::UnderWay => t_string!(i18n, network.near_me_asking),
                    Asking::Done => t_string!(i18n, network.near_me_done),
                }}
            </p>
        </div>
        {move || match asking.get() {
            Asking::Failed(why) => Some(refusal(why)),
            _ => None,
        }}
    }
}
