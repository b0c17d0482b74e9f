//! What a centre does for people, and what makes it accessible.

use super::section::Section;
use crate::features::network::words;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Icon, IconView};
use contract::network::Centre;
use leptos::prelude::*;

/// What it does.
#[component]
pub fn Services(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let services = move || centre.with(|centre| centre.services.clone());
    let line = move |service| checked(move || words::service(i18n, service));
    view! {
        <Section id="services" title=t_signal!(i18n, network.services)>
            <ul class="check-list">{move || services().into_iter().map(line).collect_view()}</ul>
        </Section>
    }
}

/// What makes it accessible.
#[component]
pub fn Access(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let access = move || centre.with(|centre| centre.access.clone());
    let line = move |feature| checked(move || words::access(i18n, feature));
    let nothing = move || view! { <p>{t!(i18n, network.access_to_confirm)}</p> };
    view! {
        <Section id="access" title=t_signal!(i18n, network.access)>
            <Show when=move || !access().is_empty() fallback=nothing>
                <ul class="check-list">{move || access().into_iter().map(line).collect_view()}</ul>
            </Show>
        </Section>
    }
}

fn checked(words: impl Fn() -> &'static str + Send + 'static) -> impl IntoView {
    view! {
        <li>
            <IconView icon=Icon::Check />
            <span>{words}</span>
        </li>
    }
}
