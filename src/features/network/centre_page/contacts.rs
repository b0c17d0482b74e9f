//! How to find and reach a centre. What is not confirmed says so instead of being left out.

use super::section::Section;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Icon, IconView};
use contract::network::Centre;
use leptos::prelude::*;

/// Address, phone and e-mail.
#[component]
pub fn Contacts(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let address = move || {
        let (address, municipality) = centre.with(|centre| (centre.address.clone(), centre.municipality.clone()));
        address.map(|address| format!("{address}, {municipality}").into_any())
    };
    let phone = move || {
        centre.with(|centre| centre.phone.clone()).map(|phone| {
            let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            view! { <a href=format!("tel:{number}")>{phone}</a> }.into_any()
        })
    };
    let email = move || {
        centre
            .with(|centre| centre.email.clone())
            .map(|email| view! { <a href=format!("mailto:{email}")>{email.clone()}</a> }.into_any())
    };
    view! {
        <Section id="contacts" title=t_signal!(i18n, network.contacts)>
            <dl class="facts">
                <Fact icon=Icon::Pin name=t_signal!(i18n, network.address) value=address />
                <Fact icon=Icon::Phone name=t_signal!(i18n, network.phone) value=phone />
                <Fact icon=Icon::Mail name=t_signal!(i18n, network.email) value=email />
            </dl>
        </Section>
    }
}

/// One line; *da confermare* when there is nothing.
#[component]
fn Fact(
    /// A picture before the name.
    icon: Icon,
    /// What it is.
    name: Signal<String>,
    /// What it says, if it is known.
    value: impl Fn() -> Option<AnyView> + Send + 'static,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="fact">
            <dt>
                <IconView icon />
                {name}
            </dt>
            <dd>
                {move || {
                    value().unwrap_or_else(|| {
                        view! { <span class="unknown">{t!(i18n, network.to_confirm)}</span> }.into_any()
                    })
                }}
            </dd>
        </div>
    }
}
