//! What is projected: the class's name, the code as large as a board needs it, and its QR.

use crate::features::orientation::{codes, words};
use crate::platform::address;
use crate::routes::{Route, class_href};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::QrCode;
use contract::orientation::GuidedClass;
use leptos::prelude::*;

/// The code while students may join; afterwards, that they may not.
#[component]
pub fn Board(
    /// The class.
    shown: Memo<GuidedClass>,
) -> impl IntoView {
    let i18n = use_i18n();
    let label = Memo::new(move |_| shown.get().label);
    let code = Memo::new(move |_| shown.get().code);
    view! {
        <section class="class-board" aria-labelledby="board">
            <h2 id="board">{label}</h2>
            {move || match code.get() {
                Some(code) => view! { <Code code shown /> }.into_any(),
                None => view! { <p>{t!(i18n, classes.over_text)}</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Code(
    /// The code.
    code: String,
    /// The class.
    shown: Memo<GuidedClass>,
) -> impl IntoView {
    let i18n = use_i18n();
    let origin = address::origin();
    let link = format!("{origin}{}", class_href(&code));
    let place =
        origin.split_once("://").map_or(origin.as_str(), |(_, host)| host).to_owned() + &Route::JoinClass.href();
    let letters = codes::spelled(&code);
    let spelled = move || t_string!(i18n, interests.code_spelled, letters = letters.clone());
    let until = move || {
        let until = shown.get().until;
        t_string!(i18n, interests.code_until, day = words::day_of(i18n, until), time = words::time_of(until))
    };
    view! {
        <div class="class-code-row">
            <div class="class-code-words">
                <p class="class-how">{move || t_string!(i18n, classes.how_to_join, place = place.clone())}</p>
                <p class="share-code class-code" aria-hidden="true">
                    {codes::in_groups(&code)}
                </p>
                <p class="visually-hidden">{spelled}</p>
                <p class="soft">{until}</p>
            </div>
            <QrCode value=link label=t_signal!(i18n, interests.code_qr) />
        </div>
    }
}
