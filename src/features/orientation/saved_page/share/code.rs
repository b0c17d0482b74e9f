//! The code, large enough to be read across a desk, and as a QR that is drawn here.

use crate::features::orientation::{codes, words};
use crate::platform::address;
use crate::routes::share_href;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Notice, QrCode};
use contract::orientation::NewShare;
use contract::time::Instant;
use leptos::prelude::*;

/// The code, which takes the focus when it was made.
pub const CODE: &str = "share-code";

/// The code and how to use it.
#[component]
pub fn ShownCode(
    /// The code.
    new: NewShare,
) -> impl IntoView {
    let i18n = use_i18n();
    let NewShare { code, until } = new;
    let link = format!("{}{}", address::origin(), share_href(&code));
    let letters = codes::spelled(&code);
    let spelled = move || t_string!(i18n, interests.code_spelled, letters = letters.clone());
    view! {
        <div class="share-shown">
            <div class="share-words" id=CODE tabindex="-1">
                <h3>{t!(i18n, interests.code_title)}</h3>
                <p class="share-code" aria-hidden="true">
                    {codes::in_groups(&code)}
                </p>
                <p class="visually-hidden">{spelled}</p>
                <p>{move || until_words(i18n, until)}</p>
                <p class="soft">{t!(i18n, interests.code_how)}</p>
            </div>
            <QrCode value=link label=t_signal!(i18n, interests.code_qr) />
        </div>
    }
}

/// A code is open that is not known here any more.
#[component]
pub fn HiddenCode(
    /// Until when.
    until: Instant,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Notice title=t_signal!(i18n, interests.code_hidden_title)>
            {move || until_words(i18n, until)} " " {t!(i18n, interests.code_hidden_text)}
        </Notice>
    }
}

fn until_words(i18n: crate::text::I18n, until: Instant) -> String {
    t_string!(i18n, interests.code_until, day = words::day_of(i18n, until), time = words::time_of(until))
}
