//! Italian or English, one tap apart.

use crate::text::{Locale, t_string, use_i18n};
use leptos::prelude::*;

/// Two buttons, each named in its own language, so that whoever needs one can read it.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let i18n = use_i18n();
    let pressed = move |language| if i18n.get_locale() == language { "true" } else { "false" };
    view! {
        <div class="language" role="group" aria-label=move || t_string!(i18n, shell.language)>
            <button
                type="button"
                lang="it"
                data-language="it"
                aria-pressed=move || pressed(Locale::it)
                on:click=move |_| i18n.choose(Locale::it)
            >
                <span aria-hidden="true">{t_string!(i18n, shell.italian_short)}</span>
                <span class="visually-hidden">{t_string!(i18n, shell.italian)}</span>
            </button>
            <button
                type="button"
                lang="en"
                data-language="en"
                aria-pressed=move || pressed(Locale::en)
                on:click=move |_| i18n.choose(Locale::en)
            >
                <span aria-hidden="true">{t_string!(i18n, shell.english_short)}</span>
                <span class="visually-hidden">{t_string!(i18n, shell.english)}</span>
            </button>
        </div>
    }
}
