//! The header: whose service this is, the menu and the language.

use super::language_switch::LanguageSwitch;
use super::logo::Logo;
use super::navigation::Navigation;
use crate::routes::Route;
use crate::text::{t, use_i18n};
use crate::ui::CentreInHand;
use leptos::prelude::*;

/// The header. Under the name stands the centre that the person has at hand.
#[component]
pub fn Header() -> impl IntoView {
    let i18n = use_i18n();
    let centre = CentreInHand::expect();
    view! {
        <header class="header on-blue">
            <div class="header-row">
                <a class="brand" href=Route::Home.href()>
                    <Logo />
                    <span class="brand-words">
                        <span class="brand-name">{t!(i18n, shell.brand)}</span>
                        {move || {
                            centre.get().map(|centre| view! { <span class="brand-centre">{centre.name}</span> })
                        }}
                    </span>
                </a>
                <Navigation />
                <LanguageSwitch />
            </div>
        </header>
    }
}
