//! Throwing the answers on this phone away, after one question.

use crate::features::orientation::device;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon};
use leptos::prelude::*;

/// The button and its question.
#[component]
pub fn ThrowAway(
    /// The answers are gone.
    #[prop(into)]
    on_gone: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks = RwSignal::new(false);
    let throw_away = move |()| {
        device::throw_away();
        asks.set(false);
        on_gone.run(());
    };
    let is_in_class = RwSignal::new(false);
    let text = Signal::derive(move || match is_in_class.get() {
        true => t_string!(i18n, classes.throw_away_text).to_owned(),
        false => t_string!(i18n, orientation.throw_away_text).to_owned(),
    });
    let ask = move |()| {
        is_in_class.set(device::class().is_some());
        asks.set(true);
    };
    view! {
        <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=ask>
            {t!(i18n, orientation.throw_away)}
        </Button>
        <Confirm
            open=asks
            title=t_signal!(i18n, orientation.throw_away_title)
            text
            action=t_signal!(i18n, orientation.throw_away)
            on_confirm=throw_away
        />
    }
}
